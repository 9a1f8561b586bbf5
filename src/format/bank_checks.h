#pragma once

#include "format/rules.h"
#include "viva/bank/bank.h"

namespace viva {

// Reports what is wrong between the questions and sections of a bank that has
// been read: numbers, ids, objectives.
void check_bank(const Bank& bank, Report& report);

}  // namespace viva
