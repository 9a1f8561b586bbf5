#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>

#include "text/plain.h"
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
    const auto [size, width] = measure_grapheme(text);
    const std::string_view next = text.substr(0, size);
    const int end = column + width;
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

// How far a text goes until the next character would end behind a column.
struct Reach {
  std::size_t bytes = 0;
  int columns = 0;
};

Reach reach_of(std::string_view text, int columns) {
  const PlainRun plain = plain_run(text, columns);
  Reach reach = {plain.size, plain.columns};
  while (reach.bytes < text.size()) {
    const Grapheme next = measure_grapheme(text.substr(reach.bytes));
    if (reach.columns + next.width > columns) break;
    reach.bytes += next.size;
    reach.columns += next.width;
  }
  return reach;
}

}  // namespace

// A character of ASCII takes a column, any other one at most two; those have as
// many bytes at least, of which the first says so.
bool surely_fits(std::string_view text, int columns) {
  const auto most = static_cast<std::ptrdiff_t>(std::max(columns, 0));
  if (std::ssize(text) <= most) return true;
  if (std::ssize(text) > 2 * most) return false;
  const auto is_first = [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0xC0U;
  };
  const auto is_ascii = [](char c) {
    return static_cast<unsigned char>(c) < 0x80U;
  };
  return std::count_if(text.begin(), text.end(), is_ascii) +
             2 * std::count_if(text.begin(), text.end(), is_first) <=
         most;
}

StyledLine cut(const StyledLine& line, int columns) {
  if (surely_fits(line.text(), columns)) return line;
  return line.part(0, reach_of(line.text(), columns).bytes);
}

StyledLine from_column(const StyledLine& line, int column) {
  const std::string_view text = line.text();
  Reach reach = reach_of(text, column);
  if (reach.bytes == text.size()) return {};
  const bool parts = reach.columns < column;
  if (parts) reach.bytes += first_grapheme(text.substr(reach.bytes));
  StyledLine shown(parts ? " " : "");
  return shown.append(line.part(reach.bytes, text.size()));
}

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
