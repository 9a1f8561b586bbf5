#pragma once

#include "format/draft.h"

namespace viva {

// What the draft says beside stem, choices and key.
Details read_details(const QuestionDraft& draft, const Answer& kind,
                     Arena& arena, Report& report);

// In the arena, if they say anything.
const Details* keep_details(const Details& details, Arena& arena);

}  // namespace viva
