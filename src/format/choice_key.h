#pragma once

#include "format/draft.h"

namespace viva {

// Reports choices that cannot be told apart or are too few; `pair` says that
// there must be just two.
void check_choices(const QuestionDraft& draft, bool pair, Report& report);

// The parts of a text, if each of them names a choice. A text that is itself a
// choice's is one part, whatever stands in it.
std::vector<std::string_view> known_parts(std::string_view text,
                                          std::span<const Choice> choices);

// Whether the key, read by itself, would be understood.
bool names_choices(std::string_view key, std::span<const Choice> choices);

// Marks the choices that the key names as correct. Whether the key was
// understood; if not, that is reported and no choice is marked.
bool mark_key(QuestionDraft& draft, Arena& arena, Report& report);

}  // namespace viva
