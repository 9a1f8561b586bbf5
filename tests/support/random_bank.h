#pragma once

#include <cstdint>

#include "viva/bank/bank.h"

namespace viva {

// A bank with questions of every kind and any fields, whose texts look like
// structure as often as not. The same for the same seed.
Bank random_bank(std::uint32_t seed);

}  // namespace viva
