#include "view/sheet/cut.h"

#include <algorithm>
#include <cstddef>
#include <string>

#include "viva/text/width.h"

namespace viva {

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
