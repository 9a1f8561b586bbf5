#pragma once

#include "format/draft.h"

namespace viva {

// What the draft says beside stem, choices and key. `question` holds its kind
// and its choices already.
const Details* read_details(const QuestionDraft& draft,
                            const Question& question, Arena& arena,
                            Report& report);

}  // namespace viva
