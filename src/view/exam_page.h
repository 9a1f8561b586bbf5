#pragma once

#include <string>

#include "viva/session/attempt.h"
#include "viva/text/styled.h"

namespace viva {

// Said before an attempt begins: of an exam what is asked and in what time, of
// any how answers count where that is not plain.
Lines terms_page(const Attempt& attempt, Width width);

// Where the questions stand, by their places on the paper:
//
//   Answered: 1, 2, 4 to 7.
//   Not answered: 3.
//   Flagged: 2.
//   Not asked any longer, as the bank has changed: 8.
Lines overview_page(const Attempt& attempt, Width width);

// "12 min 5 s left"
std::string time_text(Milliseconds left);

// "5 minutes left."
std::string time_warning_text(Milliseconds left);

}  // namespace viva
