#pragma once

#include "cli/command.h"
#include "cli/library.h"

namespace viva {

// Whether the arguments name '-'.
bool names_standard_input(const Arguments& arguments);

// What `viva check` is to look at: the banks that the arguments name, or
// standard input where they name '-'. Throws Error if there is no such thing.
Library open_to_check(const Arguments& arguments, const Review& review);

}  // namespace viva
