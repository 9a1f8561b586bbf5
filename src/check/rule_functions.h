#pragma once

#include "check/findings.h"
#include "viva/bank/bank.h"

// The functions of the table of rules: each finds what its rule is about.

namespace viva {

void find_key_positions(const Bank& bank, Findings& found);

}  // namespace viva
