#pragma once

#include "format/rules.h"
#include "viva/bank/bank.h"

namespace viva {

// Reports sections and questions whose numbers are left out or stand twice.
// Questions count from 1 in each section, or on from the section before, as
// the document does. Edits of the first finding about sections number all of
// them anew, those of the first one about questions all questions; there are
// none where a number may be meant: where a text speaks of "question 3", a
// question was refused, or the author wants to hear no more of numbers.
void check_numbering(const Bank& bank, Report& report);

}  // namespace viva
