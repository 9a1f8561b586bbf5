#pragma once

#include "view/sheet/body.h"

namespace viva {

inline constexpr int kMarkColumns = 2;  // the columns that a mark takes

// Begins a line of a list: a mark where the person stands, on which the caret
// is put, else as much room.
StyledLine begin_row(Body& body, bool selected);

}  // namespace viva
