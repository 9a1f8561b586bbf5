#pragma once

#include <string_view>

#include "viva/text/styled.h"

namespace viva {

// The line with … in place of what has no room.
StyledLine shortened(const StyledLine& line, int columns);

// The line moved to the right.
StyledLine indented(const StyledLine& line, int columns);

// A text, maybe an author's, behind `front`: what wraps stands below its
// own first line.
Lines beside(const StyledLine& front, std::string_view text, Style style,
             int columns);

// Text that ends in this column: fills up with spaces in front of it.
StyledLine& append_right(StyledLine& line, std::string_view text, int column,
                         Style style = Style::kPlain);

}  // namespace viva
