#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "viva/bank/bank.h"

namespace viva {

// What one rule finds in a bank of these questions (see small_bank.h), a line a
// finding: what its span covers, what is said of it, and what else it is about:
//
//   always: a wrong choice says 'always' ... | x | y
std::string found_by(std::string_view rule,
                     const std::vector<std::string>& questions);

// The same of a bank.
std::string found_by(std::string_view rule, const Bank& bank);

}  // namespace viva
