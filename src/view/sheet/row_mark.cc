#include "view/sheet/row_mark.h"

namespace viva {

StyledLine begin_row(Body& body, bool selected) {
  if (!selected) return StyledLine("  ");
  body.caret = Caret{static_cast<int>(body.lines.size()), 0};
  StyledLine line(">", Style::kSelected);
  return line.append(" ");
}

}  // namespace viva
