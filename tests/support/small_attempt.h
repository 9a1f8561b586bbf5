#pragma once

#include <string_view>

#include "support/small_bank.h"
#include "viva/session/attempt.h"

namespace viva {

// An attempt at all sections, choices in the author's order, begun at time 0. A
// word of `said` tells what becomes of a question:
//
//   b, ac      answered with these choices     =Paris  answered so by typing
//   -          skipped                         .       never reached
//   #          dropped, as the bank changed
//
// `?` in front: the hint was shown; a digit behind: the confidence; `*` behind:
// flagged. Each answer and each skip takes ten seconds. `$` in the end hands
// the paper in, `$!` as the time had run out.
Attempt small_attempt(const Course& course, const Terms& terms,
                      std::string_view said);

}  // namespace viva
