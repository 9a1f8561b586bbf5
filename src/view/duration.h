#pragma once

#include <string>

#include "viva/session/terms.h"

namespace viva {

// "45 s", "12 min 5 s", "1 h 7 min": to the nearest second, without the units
// that are zero; "0 s" for less.
std::string duration_text(Milliseconds duration);

// The same in whole words: "1 minute 30 seconds".
std::string long_duration_text(Milliseconds duration);

}  // namespace viva
