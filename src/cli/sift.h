#pragma once

#include "cli/check_terms.h"
#include "cli/library.h"
#include "viva/text/styled.h"

namespace viva {

// Takes out of the library what is not to be told: what the baseline knows,
// and notes unless they are asked for. Returns lines that say how much that is.
// Throws Error for a baseline that cannot be read.
Lines sift(Library& library, const CheckTerms& terms);

}  // namespace viva
