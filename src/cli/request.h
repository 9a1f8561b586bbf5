#pragma once

#include "cli/command.h"
#include "cli/library.h"
#include "play/plain/plain.h"

namespace viva {

// A way to grade questions with several right answers, as --grading names it.
struct GradingRow {
  std::string_view name;
  std::string_view summary;
  Grading grading;
};

std::span<const GradingRow> gradings();

// What the arguments of `take` ask for. Throws Error for a value that cannot be
// read, and for a tag or difficulty that no question of these sections has.
TakeRequest request_of(const Arguments& arguments, const Library& library,
                       std::span<const SectionRef> sections);

// Whether the arguments choose among the questions of all sections, so that
// there is no menu.
bool is_one_paper(const Arguments& arguments);

}  // namespace viva
