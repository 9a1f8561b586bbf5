#pragma once

#include "format/draft.h"

namespace viva {

// The whole key as it is written.
Text written_key(const QuestionDraft& draft, Arena& arena);

struct DecidedAnswer {
  Answer answer;
  Text unclear;  // the key, if it could not be understood
};

// Finds out of what kind the question is and what its key says; marks the
// draft's correct choices. Moves what stands behind a key to the draft's
// explanation.
DecidedAnswer decide_answer(QuestionDraft& draft, Arena& arena, Report& report);

}  // namespace viva
