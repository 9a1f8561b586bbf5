#include "format/markdown/escape.h"

#include "format/markdown/line.h"
#include "format/markdown/lookalike.h"
#include "format/markdown/marks.h"
#include "format/markdown/quiz_parts.h"

namespace viva::markdown {
namespace {

bool opens_code(std::string_view text) {
  return opened_fence(text) || trailing_fence(text);
}

// Whether a capital and a bracket begin the text, backslashes between them
// perhaps; `at` is where the bracket stands.
bool is_lettered(std::string_view text, std::size_t& at) {
  if (text.size() < 2 || text[0] < 'A' || text[0] > 'Z') return false;
  at = text.find_first_not_of('\\', 1);
  return at != text.npos && (text[at] == ')' || (at > 1 && text[at] == '.'));
}

// Whether the line would be told of as nearly structure.
bool is_lookalike(std::string_view text) {
  if (text.front() == ' ' || text.front() == '\t') return false;
  return is_like_question(text) || letter_of_likeness(text) != 0 ||
         !label_of_likeness(text, Likeness::kAnyLabel).empty();
}

}  // namespace

bool is_like_structure(std::string_view text, bool deep) {
  if (text.starts_with("<!--") || opens_code(text)) return true;
  if (is_loose_mark(text) || opens_quiz(text)) return true;
  const Line line = classify_text(text, deep);
  switch (line.kind) {
    case LineKind::kBlank:
    case LineKind::kText:
    case LineKind::kCode:
      return false;
    case LineKind::kItem:
      return line.box != 0 || opens_code(text.substr(line.content));
    default:
      return true;
  }
}

std::size_t find_escape(std::string_view text, bool deep) {
  // One of the first two characters is a backslash.
  if (text.size() < 2 || (text[0] != '\\' && text[1] != '\\')) return text.npos;
  if (text.front() == '\\') {
    const std::size_t behind = text.find_first_not_of('\\');
    if (behind == text.npos) return text.npos;
    const std::string_view rest = text.substr(behind);
    return is_like_structure(rest, deep) || is_lookalike(rest) ? 0 : text.npos;
  }
  std::size_t bracket = 0;
  return is_lettered(text, bracket) && bracket > 1 ? 1 : text.npos;
}

std::string escape(std::string_view text) {
  std::size_t bracket = 0;
  const std::size_t at = is_lettered(text, bracket) ? 1 : 0;
  return std::string(text.substr(0, at)) + "\\" + std::string(text.substr(at));
}

}  // namespace viva::markdown
