#pragma once

#include "viva/session/terms.h"
#include "viva/text/styled.h"

namespace viva {

// What is said when so much time is left, or when none is: "! 5 minutes left."
Lines time_warning_lines(Milliseconds left, int columns);

}  // namespace viva
