#pragma once

#include <vector>

#include "viva/bank/bank.h"
#include "viva/bank/diagnostic.h"

namespace viva {

// An ignore that no finding fits.
struct UnusedIgnore {
  Ignore ignore;
  const Section* section;
  const Question* question;  // null if the section ignores it
};

// Leaves out the findings whose rule is ignored where they stand: by the
// question, from where it begins to the next question or section, or by the
// section, to the next one. Both begin with the comments above them that say
// what they ignore. A finding that both ignore is the question's. Returns the
// ignores that left out nothing, in the author's order; their pointers are into
// the bank.
std::vector<UnusedIgnore> leave_out_ignored(const Bank& bank,
                                            Diagnostics& diagnostics);

}  // namespace viva
