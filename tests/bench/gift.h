#pragma once

#include <string>

#include "viva/bank/bank.h"

namespace viva::bench {

// The questions of a bank in GIFT, for a reader of that form to be measured on
// the same questions. They must have choices.
std::string gift_text(const Bank& bank);

}  // namespace viva::bench
