#pragma once

#include <string>

#include "viva/session/attempt.h"
#include "viva/text/styled.h"

namespace viva {

// What a note is about, by number: "Question 2", "Section 3, activity 1",
// "Section 3, discussion question 1".
std::string note_target_text(const Plan& plan, const NoteTarget& target);

// The person's notes under a heading, each behind what it is about; nothing
// without any:
//
//   Notes of your own
//   - Question 2: What is a GAN?
//     Your note: see page 4
Lines own_notes_page(const Attempt& attempt, Width width);

}  // namespace viva
