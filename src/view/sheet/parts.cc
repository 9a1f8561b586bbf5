#include "view/sheet/parts.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <utility>

#include "viva/text/width.h"

namespace viva {

void add_lines(Body& to, Lines lines) {
  std::move(lines.begin(), lines.end(), std::back_inserter(to.lines));
}

void add_part(Body& to, Body part) {
  const int row = static_cast<int>(to.lines.size());
  if (part.caret) to.caret = Caret{row + part.caret->row, part.caret->column};
  add_lines(to, std::move(part.lines));
}

void add_gap(Body& to) {
  if (!to.lines.empty() && !to.lines.back().text().empty()) {
    to.lines.emplace_back();
  }
}

Body marked(const StyledLine& mark, const Body& body) {
  const int columns = display_width(mark.text());
  const StyledLine margin(std::string(static_cast<std::size_t>(columns), ' '));
  Body result{{}, body.caret};
  if (result.caret) result.caret->column += columns;
  for (const StyledLine& line : body.lines) {
    StyledLine next = result.lines.empty() ? mark : margin;
    if (line.text().empty() && !result.lines.empty()) next = {};
    result.lines.push_back(next.append(line));
  }
  return result;
}

}  // namespace viva
