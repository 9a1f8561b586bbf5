#pragma once

#include <cstdint>

#include "format/rules.h"
#include "viva/bank/bank.h"

namespace viva::markdown {

// Reads the YAML between two lines of three hyphens at the begin of a document
// into the bank's title and settings. Keys of other programs are noted and left
// alone. Returns where the document goes on.
std::uint32_t read_front_matter(Bank& bank, Report& report);

}  // namespace viva::markdown
