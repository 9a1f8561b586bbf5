#pragma once

#include <cstddef>

#include "view/sheet/body.h"
#include "viva/session/attempt.h"

namespace viva {

// What the marks mean, with how many questions have them, and the questions of
// a paper by number, each with its marks. The person stands on `row`: a
// question by its place, or behind the last one, where `hands_in`, the row that
// hands in; the caret stands there too.
//
//   ● answered 3   ○ not answered 1   ! flagged 1
//
//    1●  2● >3○! 4●
//
//   > Hand in
Body overview_body(const Attempt& attempt, std::size_t row, bool hands_in,
                   int columns);

// How many numbers stand in a line of it, so that up and down move by lines:
// ten or a multiple of it, five, or fewer where there is no room for those.
std::size_t overview_numbers(const Attempt& attempt, int columns);

}  // namespace viva
