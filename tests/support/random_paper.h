#pragma once

#include <cstdint>
#include <vector>

#include "support/random_course.h"
#include "viva/session/plan.h"

namespace viva {

// A paper that is asked for: some sections of a random course, in any order,
// and any options.
struct RandomPaper {
  std::vector<ToldBank> banks;
  Course course;
  std::vector<SectionRef> sections;
  PlanOptions options;

  Plan plan() const { return make_plan(course, sections, options); }
};

// The same for the same seed.
RandomPaper random_paper(std::uint32_t seed);

}  // namespace viva
