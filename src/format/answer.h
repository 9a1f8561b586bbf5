#pragma once

#include "format/draft.h"

namespace viva {

// The whole key as it is written.
Text written_key(const QuestionDraft& draft, Arena& arena);

// Finds out of what kind the question is and what its key says: sets `answer`
// and, where the key cannot be understood, `key`; marks the draft's correct
// choices. Moves what stands behind a key to the draft's explanation.
void decide_answer(QuestionDraft& draft, Question& question, Arena& arena,
                   Report& report);

}  // namespace viva
