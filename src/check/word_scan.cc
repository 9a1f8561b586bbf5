#include "check/word_scan.h"

#include <algorithm>

#include "viva/text/fold.h"
#include "viva/text/utf8.h"
#include "viva/text/words.h"

namespace viva {
namespace {

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

bool same_letters(std::string_view word, std::string_view known) {
  return std::equal(word.begin(), word.end(), known.begin(), known.end(),
                    [](char a, char b) { return lower(a) == b; });
}

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

std::uint64_t mix(std::uint64_t hash, char c) {
  return (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
}

// Whether a hyphen or apostrophe joins the word to another one.
bool is_joined(std::string_view text, std::size_t begin, std::size_t end) {
  const auto joins = [](char c) { return c == '-' || c == '\''; };
  return (begin > 1 && joins(text[begin - 1]) && is_in_word(text[begin - 2])) ||
         (end + 1 < text.size() && joins(text[end]) &&
          is_in_word(text[end + 1]));
}

}  // namespace

WordList::WordList(std::initializer_list<std::string_view> words)
    : words_(words) {
  for (const std::string_view word : words_) {
    first_letters_ |= letter_bit(word);
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
  const bool any = text.find('`') != text.npos || text.find('$') != text.npos;
  if (!any) return;
  blanked_ = without_code(text);
  view_ = blanked_;
}

std::uint64_t word_hash(std::string_view word) {
  std::uint64_t hash = kFnvBasis;
  for (const char c : word) hash = mix(hash, lower(c));
  return hash;
}

std::uint64_t folded_hash(std::string_view text) {
  if (!is_ascii(text)) return fnv1a(fold(text));
  std::uint64_t hash = kFnvBasis;
  bool space = false;
  for (const char c : text) {
    if (is_space(c)) {
      space = hash != kFnvBasis;
      continue;
    }
    if (space) hash = mix(hash, ' ');
    space = false;
    hash = mix(hash, lower(c));
  }
  return hash;
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
