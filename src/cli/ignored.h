#pragma once

#include "cli/rule_settings.h"

namespace viva {

// Leaves out the findings that the bank ignores, and reports ignores of rules
// that are not there, and of rules that were looked for and found nothing.
// What the bank's settings say of rules must have been applied.
void leave_out_ignored(ReadResult& read, const Review& review);

}  // namespace viva
