#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "viva/session/attempt.h"
#include "viva/text/styled.h"

namespace viva {

// What is said while an attempt goes on.

// What was done with a question that is shown once more.
Lines standing_page(const Attempt& attempt, std::size_t question, Width width);

// "Correct.", without the key.
StyledLine verdict_line(const PlannedQuestion& planned,
                        const Response& response);

// In an exam, once an answer is saved: "Noted: B, fairly sure."
std::string noted_text(const PlannedQuestion& planned,
                       const Standing& standing);

// Said of a note: "Your note: see page 4"
std::string note_text(const Note& note);

// Said where something was missed in earlier attempts, with how it is asked.
std::string all_missed_text(std::size_t missed);

// "How sure are you? 1 not sure, 2 fairly sure, 3 sure:"
std::string confidence_prompt();

// "12 min 5 s left.", or how much time has passed where there is no limit.
std::string clock_text(const Attempt& attempt, Time now);

// Said when an attempt is gone on with: how many others are unfinished.
std::string others_text(std::size_t others);

// Before an exam is handed in: what is not answered and what is flagged.
std::string before_submit_text(const Attempt& attempt);

}  // namespace viva
