#pragma once

#include <cstddef>
#include <optional>

#include "view/sheet/body.h"
#include "viva/session/attempt.h"
#include "viva/text/line_edit.h"

namespace viva {

// What a person has done on the page of a question and not confirmed yet.
struct Draft {
  std::optional<std::size_t> row;  // the choice, by its place on the page, that
                                   // the cursor stands on
  Places chosen;                   // places of choices in the source
  LineEdit typed;
  std::optional<std::size_t> sure;  // the row of how sure, from 0, that the
                                    // cursor stands on
};

// A question on a page of a full screen. It must be as it was planned.
struct QuestionView {
  const Question& question;
  const PlannedQuestion& planned;
  const Standing& standing;
  const Draft& draft;
  bool told = false;             // what is right is told, and why
  bool hinted = false;           // the hint is shown
  bool asks_confidence = false;  // how sure the person is comes next
  bool exam = false;    // of an exam that goes on: whatever else is asked for,
                        // nothing is told of what is right
  bool review = false;  // of a paper that is done: told, of the answer that
                        // counts and not of the last one
};

// The stem and the choices, each behind a mark that says whether it is chosen
// ("( )" and "(•)", of several "[ ]" and "[x]"), or the field that is typed
// in; below that the hint, what the person has done with the question so far,
// and the verdict or the question how sure. In practice there is a verdict on
// the last answer even if the key is not told: one that is not right asks to
// try again.
//
// Where it is told, the choices show what is right and what was answered by a
// mark and colour, and the verdict says it in words. The caret stands there;
// else on the row of how sure, if that is asked, on that of the choices, in the
// field that is typed in, or in the first cell.
Body question_body(const QuestionView& view, int columns);

}  // namespace viva
