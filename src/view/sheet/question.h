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
};

// A question on a page of a full screen.
struct QuestionView {
  const Question& question;
  const PlannedQuestion& planned;
  const Standing& standing;
  const Draft& draft;
  bool told = false;             // what is right is told, and why
  bool hinted = false;           // the hint is shown
  bool asks_confidence = false;  // how sure the person is comes next
};

// The stem and the choices, each behind a mark that says whether it is chosen
// ("( )" and "(•)", of several "[ ]" and "[x]"), or the field that is typed
// in; below that the hint, the question how sure, or the verdict and the
// explanation. Where it is told, the choices show what is right and what was
// answered by a mark and colour; the verdict says it in words.
Body question_body(const QuestionView& view, int columns);

}  // namespace viva
