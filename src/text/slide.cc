#include <algorithm>
#include <string>

#include "viva/text/styled.h"
#include "viva/text/width.h"

namespace viva {
namespace {

// Columns, from 0; `end` is behind the last.
struct Window {
  int begin;
  int end;
};

// The characters that stand in the window. A wide one of which a half does is a
// space.
std::string seen(std::string_view text, Window window) {
  std::string result;
  int column = 0;
  while (!text.empty() && column < window.end) {
    const std::string_view next = text.substr(0, first_grapheme(text));
    const int end = column + display_width(next);
    if (column >= window.begin && end <= window.end) {
      result += next;
    } else if (end > window.begin) {
      const int half =
          std::min(end, window.end) - std::max(column, window.begin);
      result.append(static_cast<std::size_t>(std::max(half, 0)), ' ');
    }
    column = end;
    text.remove_prefix(next.size());
  }
  return result;
}

// What is seen of a text in a room, with the marks of what is not.
StyledLine in_window(std::string_view text, Window window, Style style) {
  const std::size_t blank = std::min(text.find_first_not_of(' '), text.size());
  const std::size_t size = text.find_last_not_of(' ') + 1;
  const int begin = static_cast<int>(blank);
  const int end = display_width(text.substr(0, size));
  const bool precedes = begin < end && begin < window.begin;
  const bool follows = end > window.end;
  StyledLine line;
  if (precedes) line.append("‹", Style::kFrame);
  const Window inner = {window.begin + (precedes ? 1 : 0),
                        window.end - (follows ? 1 : 0)};
  line.append(seen(text, inner), style);
  if (follows) {
    line.move_to(inner.end - window.begin).append("›", Style::kFrame);
  }
  return line;
}

}  // namespace

StyledLine slid(const StyledLine& line, int columns, int offset) {
  constexpr int kLeast = 2;  // a mark at each end
  if (!line.sliding()) return line;
  const auto [begin, end, room, style] = *line.sliding();
  const std::string_view text = line.text();
  const std::string_view code = text.substr(begin, end - begin);
  const auto fill =
      static_cast<std::size_t>(std::max(room - display_width(code), 0));
  const StyledLine tail = line.part(end + fill, text.size());
  StyledLine result = line.part(0, begin);
  const int front = display_width(result.text());
  const int most = columns - front - display_width(tail.text());
  const int seen_columns = std::max(std::min(room, most), kLeast);
  const int from = std::max(offset, 0);
  result.append(in_window(code, {from, from + seen_columns}, style));
  if (!tail.text().empty()) result.move_to(front + seen_columns);
  return result.append(tail);
}

}  // namespace viva
