#include "check/word_scan.h"

#include <algorithm>
#include <cstring>

#include "viva/text/fold.h"
#include "viva/text/words.h"

namespace viva {
namespace {

bool same_letters(std::string_view word, std::string_view known) {
  return std::equal(word.begin(), word.end(), known.begin(), known.end(),
                    [](char a, char b) { return lower_ascii(a) == b; });
}

template <typename Number>
std::uint64_t load(const char* bytes) {
  Number number = 0;
  std::memcpy(&number, bytes, sizeof number);
  return number;
}

std::uint64_t byte_at(std::string_view text, std::size_t at) {
  return static_cast<unsigned char>(text[at]);
}

// The bytes of a text of up to eight, some of them twice.
std::uint64_t bytes_of(std::string_view text) {
  const std::size_t size = text.size();
  if (size >= 4) {
    return load<std::uint32_t>(text.data()) |
           load<std::uint32_t>(text.data() + size - 4) << 32U;
  }
  if (size == 0) return 0;
  return byte_at(text, 0) | byte_at(text, size / 2) << 8U |
         byte_at(text, size - 1) << 16U;
}

// The golden ratio's part of 2^64 (Knuth 1998, The Art of Computer Programming
// 3, 6.4).
constexpr std::uint64_t kGolden = 0x9E3779B97F4A7C15U;

std::uint64_t mix(std::uint64_t hash, std::uint64_t bytes) {
  hash = (hash ^ bytes) * kGolden;
  return hash ^ hash >> 32U;
}

// Hashes eight bytes at a time as `lower` makes them.
template <typename Lower>
std::uint64_t hash_of(std::string_view text, Lower lower) {
  std::uint64_t hash = kFnvBasis ^ text.size();
  for (; text.size() > 8; text.remove_prefix(8)) {
    hash = mix(hash, lower(load<std::uint64_t>(text.data())));
  }
  return mix(mix(hash, lower(bytes_of(text))), 0);
}

constexpr std::uint64_t kEach = 0x0101010101010101U;  // a one in each byte

// The letters and digits of eight bytes in lower case.
std::uint64_t lower_word(std::uint64_t bytes) {
  const std::uint64_t ascii = ~bytes & 0x80 * kEach;
  return bytes | ascii >> 2U;
}

// Eight bytes, all of them ASCII, in lower case: what is added carries into a
// byte's highest bit from 'A' on, and from behind 'Z' on.
std::uint64_t lower_text(std::uint64_t bytes) {
  const std::uint64_t from_a = bytes + (0x80 - 'A') * kEach;
  const std::uint64_t behind_z = bytes + (0x80 - 'Z' - 1) * kEach;
  return bytes | ((from_a & ~behind_z & 0x80 * kEach) >> 2U);
}

bool is_space(char c) { return c == ' '; }

// White space but the space, and what is not ASCII.
bool is_odd(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return static_cast<bool>(
      static_cast<int>(static_cast<unsigned char>(byte - '\t') < 5) |
      static_cast<int>(byte >= 0x80));
}

// Whether folding changes nothing but capitals: the text is ASCII with single
// spaces, none at its ends.
bool is_spaced_once(std::string_view text) {
  if (text.starts_with(' ') || text.ends_with(' ')) return false;
  std::uint64_t last = 0;  // whether a space stands in front
  for (std::size_t at = 0; at < text.size(); at += kBitsAtOnce) {
    const std::string_view rest = text.substr(at);
    const std::uint64_t spaces = bits_of<is_space>(rest);
    const std::uint64_t twice = spaces & (spaces << 1U | last);
    if ((twice | bits_of<is_odd>(rest)) != 0) return false;
    last = spaces >> (kBitsAtOnce - 1);
  }
  return true;
}

// Whether a hyphen or apostrophe joins the word to another one.
bool is_joined(std::string_view text, std::size_t begin, std::size_t end) {
  const auto joins = [](char c) { return c == '-' || c == '\''; };
  return (begin > 1 && joins(text[begin - 1]) &&
          is_letter_or_digit(text[begin - 2])) ||
         (end + 1 < text.size() && joins(text[end]) &&
          is_letter_or_digit(text[end + 1]));
}

// The word that begins there and has so many bytes or more.
std::string_view word_at(std::string_view text, std::size_t begin, int least) {
  std::size_t end = begin + static_cast<std::size_t>(least);
  while (end < text.size() && is_letter_or_digit(text[end])) ++end;
  return text.substr(begin, end - begin);
}

bool stands_alone(std::string_view text, std::size_t begin, std::size_t end) {
  return !is_joined(text, begin, end) &&
         Prose(text).view()[begin] == text[begin];
}

}  // namespace

std::uint64_t word_bits(std::string_view text) {
  return bits_of<is_letter_or_digit>(text);
}

WordList::WordList(std::initializer_list<std::string_view> words)
    : words_(words) {
  for (const std::string_view word : words_) {
    first_letters_ |= letter_bit(word[0]);
    lengths_ |= length_bit(word);
  }
}

bool WordList::finds(std::string_view word) const {
  return std::any_of(words_.begin(), words_.end(), [&](std::string_view known) {
    return same_letters(word, known);
  });
}

std::optional<FoundWord> find_word(std::string_view text, const WordList& words,
                                   std::size_t from) {
  std::uint64_t before = 0;  // whether the byte in front is in a word
  for (std::size_t at = from; at < text.size(); at += kBitsAtOnce) {
    const std::uint64_t bits = word_bits(text.substr(at));
    std::uint64_t begins = bits & ~(bits << 1U | before);
    before = bits >> (kBitsAtOnce - 1);
    for (; begins != 0; begins &= begins - 1) {
      const int bit = std::countr_zero(begins);
      const std::size_t begin = at + static_cast<std::size_t>(bit);
      if (!words.may_begin_with(text[begin])) continue;
      const std::string_view word =
          word_at(text, begin, std::countr_one(bits >> bit));
      if (words.has(word) && stands_alone(text, begin, begin + word.size())) {
        return FoundWord{begin, word.size()};
      }
    }
  }
  return std::nullopt;
}

Prose::Prose(std::string_view text) : view_(text) {
  const bool any = text.find('`') != text.npos || text.find('$') != text.npos;
  if (!any) return;
  blanked_ = without_code(text);
  view_ = blanked_;
}

std::uint64_t word_hash(std::string_view word) {
  return hash_of(word, lower_word);
}

std::uint64_t folded_hash(std::string_view text) {
  if (is_spaced_once(text)) return hash_of(text, lower_text);
  return hash_of(fold(text), [](std::uint64_t bytes) { return bytes; });
}

void hash_words(std::string_view text, std::vector<std::uint64_t>& to) {
  to.clear();
  WordWalk walk(text);
  while (const auto word = walk.next()) to.push_back(word_hash(*word));
}

Span part_span(const Bank& bank, const Text& text, std::size_t begin,
               std::size_t size) {
  const std::string_view bytes = bank.source.bytes();
  const auto at = static_cast<std::size_t>(text.view.data() - bytes.data());
  if (at >= bytes.size()) return text.span;
  const auto from = static_cast<std::uint32_t>(at + begin);
  return {from, from + static_cast<std::uint32_t>(size)};
}

}  // namespace viva
