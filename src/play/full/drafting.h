#pragma once

#include "play/typed_answer.h"
#include "terminal/key_press.h"
#include "view/sheet/question.h"

namespace viva {

// What keys do to what a person has chosen or typed on a question's page. The
// places of `planned.order` are those of the page.

// A letter, a digit or a word's first letter chooses; space chooses what the
// cursor stands on. Of several right answers each is taken off again in the
// same way. False for a key that names no choice.
bool choose(Draft& draft, const KeyPress& key, const Question& question,
            const Places& order);

// Up and down. Of one among several what the cursor stands on is chosen.
void move(Draft& draft, const KeyPress& key, const Question& question,
          const Places& order);

// The draft read as an answer, or what there is to say about it.
TypedAnswer read_draft(const Draft& draft, const Question& question,
                       const Places& order);

}  // namespace viva
