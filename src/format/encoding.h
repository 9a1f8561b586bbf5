#pragma once

#include "format/rules.h"
#include "viva/text/source.h"

namespace viva {

// Reports bytes that are not UTF-8, characters that were read with the wrong
// code page, and characters that cannot be seen. Of each kind a line has one
// finding, at the first of them.
void check_encoding(const Source& source, Report& report);

}  // namespace viva
