#pragma once

#include "cli/command.h"
#include "cli/library.h"
#include "play/plain/plain.h"

namespace viva {

// What the arguments of `take` ask for. Throws Error for a value that cannot be
// read, and for a tag or difficulty that no question of these sections has.
TakeRequest request_of(const Arguments& arguments, const Library& library,
                       std::span<const SectionRef> sections);

// Whether the arguments choose among the questions of all sections, so that
// there is no menu.
bool is_one_paper(const Arguments& arguments);

}  // namespace viva
