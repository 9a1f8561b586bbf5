#include "check/stem_parts.h"

#include <algorithm>
#include <string>

#include "check/word_scan.h"
#include "viva/text/fold.h"

namespace viva {
namespace {

// What the first word of a stem tells to do.
const WordList& orders() {
  static const WordList words = {
      "answer",   "apply",    "arrange",  "assume",    "calculate", "choose",
      "classify", "compare",  "complete", "compute",   "consider",  "construct",
      "convert",  "define",   "derive",   "describe",  "determine", "discuss",
      "draw",     "estimate", "evaluate", "explain",   "fill",      "find",
      "give",     "identify", "indicate", "list",      "match",     "mark",
      "name",     "order",    "pick",     "predict",   "prove",     "rank",
      "read",     "select",   "show",     "simplify",  "solve",     "sort",
      "state",    "suppose",  "tick",     "translate", "true",      "write"};
  return words;
}

bool is_blank_mark(std::string_view text, std::size_t at) {
  constexpr std::string_view kEllipsis = "\u2026";
  return text.substr(at, 2) == "__" || text.substr(at, 3) == "..." ||
         text.substr(at, kEllipsis.size()) == kEllipsis;
}

// The end of the sentence with the last question mark, or npos.
std::size_t last_question_mark(std::string_view text) {
  std::size_t last = text.rfind('?');
  if (last != text.npos) return last;
  for (const std::string_view mark : {"\uff1f", "\u061f", "\u037e"}) {
    const std::size_t at = text.rfind(mark);
    if (at != text.npos && (last == text.npos || at > last)) last = at;
  }
  return last;
}

}  // namespace

std::size_t sentence_begin(std::string_view text, std::size_t at) {
  for (std::size_t i = at; i-- > 1;) {
    const bool ends = text[i - 1] == '.' || text[i - 1] == '?' ||
                      text[i - 1] == '!' || text[i - 1] == ':';
    if (text[i] == '\n' || (ends && text[i] == ' ')) return i + 1;
  }
  return 0;
}

std::string_view word_before(std::string_view text, std::size_t at) {
  std::string_view last;
  const std::size_t from = at < 32 ? 0 : at - 32;
  WordWalk walk(text.substr(from, at - from));
  while (const auto word = walk.next()) last = *word;
  return last;
}

std::string_view word_behind(std::string_view text, std::size_t at) {
  return WordWalk(text.substr(at)).next().value_or(std::string_view());
}

std::string_view without_blank(std::string_view stem) {
  std::size_t end = stem.size();
  while (end > 0 && std::string_view("_:. \t\n").find(stem[end - 1]) !=
                        std::string_view::npos) {
    --end;
  }
  return stem.substr(0, end);
}

bool is_in_asking_part(std::string_view stem, std::size_t at) {
  const std::size_t mark = last_question_mark(stem);
  const std::string_view told = without_blank(stem);
  const std::size_t end = mark == stem.npos ? told.size() : mark;
  return at >= sentence_begin(stem, end);
}

bool asks(std::string_view stem) {
  const Prose prose(stem);
  const std::string_view text = prose.view();
  if (last_question_mark(text) != text.npos) return true;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (is_blank_mark(text, i)) return true;
  }
  const std::string_view told = without_blank(text);
  const auto first =
      WordWalk(told.substr(sentence_begin(told, told.size()))).next();
  return (first && orders().has(*first)) ||
         orders().has(WordWalk(text).next().value_or("-"));
}

}  // namespace viva
