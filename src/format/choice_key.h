#pragma once

#include "format/draft.h"

namespace viva {

// Reports choices that cannot be told apart or are too few; `pair` says that
// there must be just two.
void check_choices(const QuestionDraft& draft, bool pair, Report& report);

// Whether the key, read by itself, would be understood.
bool names_choices(std::string_view key, std::span<const Choice> choices);

// Marks the choices that the key names as correct. Whether the key was
// understood; if not, that is reported and no choice is marked.
bool mark_key(QuestionDraft& draft, Arena& arena, Report& report);

}  // namespace viva
