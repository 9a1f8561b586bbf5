#include "check/word_scan.h"

#include <algorithm>
#include <array>

#include "viva/text/fold.h"
#include "viva/text/words.h"

namespace viva {
namespace {

// What bytes are to a word, looked up.
constexpr auto kInWord = [] {
  std::array<bool, 256> in{};
  for (std::size_t c = 0; c < in.size(); ++c) {
    in[c] = c >= 0x80 || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
            (c >= 'a' && c <= 'z');
  }
  return in;
}();

bool in_word(char c) { return kInWord[static_cast<unsigned char>(c)]; }

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

bool same_word(std::string_view typed, std::string_view word) {
  return std::equal(typed.begin(), typed.end(), word.begin(), word.end(),
                    [](char a, char b) { return lower(a) == b; });
}

std::uint32_t letter_bit(char c) {
  return std::uint32_t{1} << (static_cast<unsigned char>(lower(c)) & 31U);
}

// Whether a hyphen or apostrophe joins the word to another one.
bool is_joined(std::string_view text, std::size_t begin, std::size_t end) {
  const auto joins = [](char c) { return c == '-' || c == '\''; };
  return (begin > 1 && joins(text[begin - 1]) && in_word(text[begin - 2])) ||
         (end + 1 < text.size() && joins(text[end]) && in_word(text[end + 1]));
}

}  // namespace

WordList::WordList(std::initializer_list<std::string_view> words)
    : words_(words) {
  for (const std::string_view word : words_) {
    first_letters_ |= letter_bit(word.front());
  }
}

bool WordList::has(std::string_view word) const {
  if ((first_letters_ & letter_bit(word.front())) == 0) return false;
  return std::any_of(words_.begin(), words_.end(), [&](std::string_view known) {
    return same_word(word, known);
  });
}

std::optional<FoundWord> find_word(std::string_view text, const WordList& words,
                                   std::size_t from) {
  WordWalk walk(text.substr(from));
  while (const auto word = walk.next()) {
    if (!words.has(*word)) continue;
    const auto begin = static_cast<std::size_t>(word->data() - text.data());
    const std::size_t end = begin + word->size();
    if (is_joined(text, begin, end)) continue;
    const Prose prose(text);
    if (prose.view()[begin] == text[begin])
      return FoundWord{begin, word->size()};
  }
  return std::nullopt;
}

Prose::Prose(std::string_view text) : view_(text) {
  if (text.find_first_of("`$") == text.npos) return;
  blanked_ = without_code(text);
  view_ = blanked_;
}

std::optional<std::string_view> WordWalk::next() {
  while (at_ < text_.size() && !in_word(text_[at_])) ++at_;
  const std::size_t begin = at_;
  while (at_ < text_.size() && in_word(text_[at_])) ++at_;
  if (begin == at_) return std::nullopt;
  return text_.substr(begin, at_ - begin);
}

std::uint64_t word_hash(std::string_view word) {
  std::uint64_t hash = kFnvBasis;
  for (const char c : word) {
    const char letter = lower(c);
    hash = fnv1a({&letter, 1}, hash);
  }
  return hash;
}

std::vector<std::uint64_t> word_hashes(std::string_view text) {
  std::vector<std::uint64_t> hashes;
  WordWalk walk(text);
  while (const auto word = walk.next()) hashes.push_back(word_hash(*word));
  return hashes;
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
