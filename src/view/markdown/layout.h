#pragma once

#include "view/markdown/block.h"

namespace viva::prose {

// The blocks as lines of a page: drawn if there is a width, else linear. Lines
// of code slide; no other line is wider than the page, two columns being the
// least.
Lines lay_out(const Blocks& blocks, Width width);

// The same behind a mark ("A) "), below which all lines but the first are
// indented by `indent`.
Lines lay_out_behind(const StyledLine& mark, int indent, const Blocks& blocks,
                     Width width);

}  // namespace viva::prose
