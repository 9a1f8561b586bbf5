#pragma once

#include <cstddef>

#include "view/sheet/body.h"
#include "viva/session/attempt.h"

namespace viva {

// The questions of a paper by number, each with its mark, and what the marks
// mean with how many there are. The person stands on `row`: a question by its
// place, or behind the last one, where `hands_in`, the row that hands in.
Body overview_body(const Attempt& attempt, std::size_t row, bool hands_in,
                   int columns);

// How many numbers stand in a line of it, so that up and down move by lines.
std::size_t overview_numbers(const Attempt& attempt, int columns);

}  // namespace viva
