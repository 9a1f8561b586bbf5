#pragma once

#include <string_view>

#include "view/page.h"
#include "viva/bank/bank.h"
#include "viva/session/key.h"

namespace viva {

// The parts of which pages tell an answer and why it is right. `order` holds
// the places of the question's choices in the order of the page.

// An author's text that may name choices by their letters; nothing if it is
// empty.
void add_text(Page& page, std::string_view label, const Text& text,
              const Question& question, const Places& order);

// These choices behind their letters.
void add_choices(Page& page, const Question& question, const Places& order,
                 const Places& shown);

// What the author says of these choices.
void add_feedback(Page& page, const Question& question, const Places& order,
                  const Places& places);

// The key behind what leads to it ("Wrong."), if anything does: one choice with
// its text in the same line, several below it. The question must be usable.
void add_answer(Page& page, const StyledLine& lead, const Question& question,
                const Places& order);

}  // namespace viva
