#include "format/markdown/cut.h"
#include "format/markdown/marks.h"

namespace viva::markdown {
namespace {

// Cuts the mark of an item off; a dot in the middle counts as one.
void take_bullet(std::string_view& text) {
  std::string_view rest = text;
  const bool bullet = take(rest, "-") || take(rest, "+") || take(rest, "*") ||
                      take(rest, "\u2022");
  const std::string_view behind = skip_space(rest);
  if (bullet && behind.size() < rest.size()) text = behind;
}

bool is_latin(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

// What may stand behind "B." so that it is no word or number.
bool ends_letter(std::string_view rest) {
  return rest.empty() || rest.front() == ' ' || rest.front() == '\t';
}

}  // namespace

std::optional<ChoiceMark> choice_mark(std::string_view text) {
  std::string_view rest = text;
  take_bullet(rest);
  const Emphasis emphasis = emphasis_of(rest);
  take(rest, emphasis.begin);
  const bool bracket = take(rest, "(") || take(rest, "\uff08");
  if (rest.empty() || !is_latin(rest.front())) return std::nullopt;
  const char letter = static_cast<char>(rest.front() & ~0x20);
  rest.remove_prefix(1);
  bool closed = emphasis.begin.empty() || take(rest, emphasis.end);
  const std::string_view before = rest;
  const char mark = take_end_mark(rest);
  if (mark == 0 || (bracket && mark != ')')) return std::nullopt;
  const bool wide = before.size() - rest.size() > 1;
  const bool late = !closed && take(rest, emphasis.end);
  closed |= late;
  std::size_t end = text.size();
  if (!closed) {
    if (!rest.ends_with(emphasis.end)) return std::nullopt;
    end -= emphasis.end.size();
  }
  if (mark != ')' && !wide && !late && !ends_letter(rest)) return std::nullopt;
  rest = skip_space(rest);
  const auto content = static_cast<std::size_t>(rest.data() - text.data());
  if (content > end) return std::nullopt;
  return ChoiceMark{letter, mark, content, end};
}

}  // namespace viva::markdown
