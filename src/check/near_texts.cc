#include "check/near_texts.h"

#include <algorithm>

#include "check/word_scan.h"
#include "viva/text/byte_bits.h"
#include "viva/text/fold.h"
#include "viva/text/similar.h"

namespace viva {
namespace {

constexpr std::size_t kLongWord = 6;

bool is_letter(char c) { return is_letter_or_digit(c) && !is_ascii_digit(c); }

bool has_code(std::string_view text) {
  return text.find_first_of("`$\\=<>|(){}[]^") != text.npos;
}

// The words that the part from `begin` to `end` of the text touches.
std::string_view touched_words(std::string_view text, std::size_t begin,
                               std::size_t end) {
  while (begin > 0 && text[begin - 1] != ' ') --begin;
  while (end < text.size() && text[end] != ' ') ++end;
  return text.substr(begin, end - begin);
}

// The one word of the text without punctuation; empty if there are several.
std::string_view only_word(std::string_view text) {
  WordWalk walk(text);
  const auto word = walk.next();
  return word && !walk.next() ? *word : std::string_view();
}

}  // namespace

bool is_small_word(std::string_view word) {
  static const WordList words = {"a",    "an",    "the", "of",  "in",
                                 "on",   "for",   "to",  "is",  "are",
                                 "that", "which", "do",  "does"};
  return words.has(word);
}

std::size_t root_size(std::string_view lower) {
  for (const std::string_view ending : {"ing", "es", "ed", "s", "d"}) {
    if (lower.size() > ending.size() + 3 && lower.ends_with(ending)) {
      lower.remove_suffix(ending.size());
      break;
    }
  }
  return lower.size() > 4 && lower.ends_with('e') ? lower.size() - 1
                                                  : lower.size();
}

std::string without_ending(std::string_view word) {
  std::string root = fold(word);
  root.resize(root_size(root));
  return root;
}

bool are_same_but_for_form(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty()) return false;
  const bool letters = std::all_of(a.begin(), a.end(), is_letter) &&
                       std::all_of(b.begin(), b.end(), is_letter);
  if (!letters) return false;
  const std::string left = without_ending(a);
  const std::string right = without_ending(b);
  if (left == right) return true;
  return std::min(left.size(), right.size()) >= kLongWord &&
         left.front() == right.front() && left.back() == right.back() &&
         edit_distance(left, right) == 1;
}

bool are_near(std::string_view a, std::string_view b, double least) {
  const double wanted = least * static_cast<double>(a.size() + b.size());
  const std::size_t shorter = std::min(a.size(), b.size());
  if (static_cast<double>(2 * shorter) < wanted) return false;
  const auto [from_a, from_b] =
      std::mismatch(a.begin(), a.end(), b.begin(), b.end());
  const auto begin = static_cast<std::size_t>(from_a - a.begin());
  const std::size_t most = shorter - begin;
  std::size_t tail = 0;
  while (tail < most && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
    ++tail;
  if (static_cast<double>(2 * (begin + tail)) < wanted) return false;
  if (has_code(a) || has_code(b) || same_folded(a, b)) return false;
  const std::string_view left = touched_words(a, begin, a.size() - tail);
  const std::string_view right = touched_words(b, begin, b.size() - tail);
  return are_same_but_for_form(only_word(left), only_word(right));
}

}  // namespace viva
