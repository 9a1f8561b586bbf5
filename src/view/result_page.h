#pragma once

#include "viva/session/result.h"
#include "viva/text/styled.h"

namespace viva {

// The whole result of an attempt, as a person wants to read it: how it went in
// all and what that means, then by section, objective and tag, then how sure
// the answers were, and at the end, where the eye rests, what to study next.
// Nothing if nothing was asked.
Lines result_page(const Attempt& attempt, const Result& result, Width width);

}  // namespace viva
