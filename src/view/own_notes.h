#pragma once

#include "viva/session/attempt.h"
#include "viva/text/styled.h"

namespace viva {

// The person's notes under a heading, each behind what it is about; nothing
// without any:
//
//   Notes of your own
//   - Question 2: What is a GAN?
//     Your note: see page 4
Lines own_notes_page(const Attempt& attempt, Width width);

}  // namespace viva
