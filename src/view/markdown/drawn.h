#pragma once

#include "view/markdown/block.h"

namespace viva::prose {

// Text keeps at least so many columns: where a frame, bar or indentation would
// leave it less, there is none.
inline constexpr int kLeastText = 8;

// A block of code in a frame, each of its lines sliding.
Lines drawn_code(const Block& code, int width);

// A table between lines. Columns that are too wide share what there is; what is
// too narrow for that is drawn as a line for each cell.
Lines drawn_table(const Block& table, int width);

}  // namespace viva::prose
