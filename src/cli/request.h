#pragma once

#include "cli/command.h"
#include "cli/library.h"
#include "play/plain.h"
#include "viva/session/past.h"

namespace viva {

// What the arguments of `take` ask for. Throws Error for a value that cannot be
// read, and for a tag or difficulty that no question of these sections has.
TakeRequest request_of(const Arguments& arguments, const Library& library,
                       std::span<const SectionRef> sections);

// Whether the arguments choose among the questions of all sections, so that
// there is no menu.
bool is_one_paper(const Arguments& arguments);

// Those of the sections' questions that the attempts so far leave open: those
// missed, those never seen, or both, as the arguments ask for.
std::set<QuestionRef> open_questions(const Course& course,
                                     std::span<const SectionRef> sections,
                                     const Past& past,
                                     const Arguments& arguments);

}  // namespace viva
