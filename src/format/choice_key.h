#pragma once

#include "format/draft.h"

namespace viva {

// Reports choices that cannot be told apart or are too few; `pair` says that
// there must be just two.
void check_choices(const QuestionDraft& draft, bool pair, Report& report);

// Marks the choices that the key names as correct. Whether the key was
// understood; if not, that is reported and no choice is marked.
bool mark_key(QuestionDraft& draft, Report& report);

}  // namespace viva
