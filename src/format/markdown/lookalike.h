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

// Which labels may be meant where they have no stars: those that hardly ever
// begin a sentence, "Answer" as well, or any.
enum class Likeness { kClearLabel, kAnswer, kAnyLabel };

// The label that is meant by "Hint: x", "**Hnit:** x", "- **Hint:** x", or
// nothing.
std::string_view label_of_likeness(std::string_view text, Likeness likeness);

}  // namespace viva::markdown
