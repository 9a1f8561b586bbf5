#pragma once

#include <span>

#include "view/sheet/sheet.h"

namespace viva {

// What stands above and below the body of a sheet. `margin` columns stay free
// at both sides, but for rules.

// Place, steps done, marks and the clock, as far as there is room: steps go
// first, then marks; a clock without room behind the place stands below it.
// Then the title, then a rule.
Lines head_lines(const Head& head, int columns, int margin);

// A rule that says what of the body is not in sight.
StyledLine foot_rule(const Fitted& fitted, int columns);

// As many hints as there is room for in `most` lines, the first ones.
Lines hint_lines(std::span<const KeyHint> keys, int columns, int margin,
                 std::size_t most);

}  // namespace viva
