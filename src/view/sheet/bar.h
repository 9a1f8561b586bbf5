#pragma once

#include <cstddef>
#include <string>

#include "viva/text/styled.h"

namespace viva {

// A bar that is `cells` long at 100 %, in eighths of a cell. It is empty at
// nothing and below only, and full at all only.
std::string bar_text(double percent, int cells);

// The same on a track that shows how long it could be.
StyledLine& append_bar(StyledLine& line, double percent, int cells);

// What is done of all, a cell each ("■■□□"), or in proportion if `most` cells
// are not enough.
std::string steps_text(std::size_t done, std::size_t all, std::size_t most);

}  // namespace viva
