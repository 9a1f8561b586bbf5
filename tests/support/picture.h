#pragma once

#include <string>

#include "viva/text/styled.h"

namespace viva {

// The lines of a page without their styles, each with a line end, the whole
// with one in front so that a raw string can begin on a line of its own.
std::string picture(const Lines& lines);

}  // namespace viva
