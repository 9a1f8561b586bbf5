#pragma once

#include <string_view>

#include "view/markdown/block.h"

namespace viva::prose {

// Reads a field by cmark-gfm, with tables and strikethrough. A text of one line
// is what a line can hold and begins no list, heading or quote: "- 5" is a
// number. What stands in more than 32 quotes, lists and items is not read but
// given as it is written; so are link definitions, fields longer than
// kLongestField, and what would be a table of more than 20,000 cells.
Blocks parse(std::string_view text, Form form, Style style);

// cmark takes quadratic time for some texts.
inline constexpr std::size_t kLongestField = std::size_t{32} << 10;

}  // namespace viva::prose
