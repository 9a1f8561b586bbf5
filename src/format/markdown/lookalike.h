#pragma once

#include <string_view>

namespace viva::markdown {

// What a line of text may be meant to be, though it is not written as that. It
// is given behind its indentation.

// "Question 2: ...", "**Qestion 2:** ...", "### Q2. ..."
bool is_like_question(std::string_view text);

// The letter, a capital, of "c) x", "C. x", "(C) x", "- C) x", "**C)** x"; 0 if
// it is like no choice.
char letter_of_likeness(std::string_view text);

// The label that is meant by "Hint: x", "**Hnit:** x", "- **Hint:** x", or
// nothing. "Answer: x" without stars is one only if `below_choices`.
std::string_view label_of_likeness(std::string_view text, bool below_choices);

}  // namespace viva::markdown
