#include "view/sheet/cut.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>

#include "viva/text/width.h"

namespace viva {
namespace {

// How far a text goes until the next character would end behind a column.
struct Reach {
  std::size_t bytes = 0;
  int columns = 0;
};

Reach reach_of(std::string_view text, int columns) {
  Reach reach;
  while (reach.bytes < text.size()) {
    const std::size_t size = first_grapheme(text.substr(reach.bytes));
    const int width = display_width(text.substr(reach.bytes, size));
    if (reach.columns + width > columns) break;
    reach.bytes += size;
    reach.columns += width;
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

StyledLine shortened(const StyledLine& line, int columns) {
  if (display_width(line.text()) <= columns) return line;
  StyledLine shown = cut(line, columns - 1);
  const Style style =
      shown.runs().empty() ? Style::kPlain : shown.runs().back().style;
  return columns > 0 ? shown.append("…", style) : shown;
}

StyledLine indented(const StyledLine& line, int columns) {
  if (line.text().empty()) return {};
  StyledLine shown(std::string(static_cast<std::size_t>(columns), ' '));
  return shown.append(line);
}

Lines beside(const StyledLine& front, std::string_view text, Style style,
             int columns) {
  const int indent = display_width(front.text());
  Lines lines = wrap(StyledLine(text, style), std::max(columns - indent, 2));
  for (StyledLine& line : lines) {
    const bool first = &line == &lines.front();
    StyledLine whole = first ? front : StyledLine();
    line = whole.move_to(indent).append(line);
  }
  return lines;
}

StyledLine& append_right(StyledLine& line, std::string_view text, int column,
                         Style style) {
  line.move_to(column - display_width(text));
  return line.append(text, style);
}

}  // namespace viva
