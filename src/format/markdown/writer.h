#pragma once

#include <string>

#include "viva/bank/bank.h"

namespace viva::markdown {

// The bank as a document that reads back to an equal bank.
std::string write(const Bank& bank);

}  // namespace viva::markdown
