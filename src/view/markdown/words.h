#pragma once

#include "view/markdown/block.h"

namespace viva::prose {

// What is drawn elsewhere, told in words and without signs that a screen reader
// would spell.

// "Code: x = 1", or the lines between "Code:" and "End of code.".
Lines told_code(const Block& code);

// "Table with 2 columns: Model, Loss.", then "Row 1: Model GAN; Loss high."
Lines told_table(const Block& table);

// "Quote: one line", or lines between "Quote:" and "End of quote.".
Lines told_quote(Lines quoted);

// Lines joined by spaces.
StyledLine one_line(const Lines& lines);

}  // namespace viva::prose
