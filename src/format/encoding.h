#pragma once

#include <string>
#include <string_view>

#include "format/rules.h"
#include "viva/text/source.h"

namespace viva {

// Reports bytes that are not UTF-8, characters that were read with the wrong
// code page, and characters that cannot be seen. Of each kind a line has one
// finding, at the first of them.
void check_encoding(const Source& source, Report& report);

// The text with every character that was read with the wrong code page, once
// or several times, as it may have been meant.
std::string unbroken(std::string_view text);

}  // namespace viva
