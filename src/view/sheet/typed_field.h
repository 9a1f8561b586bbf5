#pragma once

#include <string_view>

#include "view/sheet/body.h"
#include "viva/text/line_edit.h"

namespace viva {

// A field that is typed in, behind its label ("Your answer: "), with the caret
// where its cursor stands. A long text goes on in the lines below, broken
// behind spaces where there are any; a line always has a cell left for the
// caret. An empty field is a row of underlines.
Body typed_field(std::string_view label, const LineEdit& typed, int columns);

}  // namespace viva
