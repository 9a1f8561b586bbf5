#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "view/section_facts.h"
#include "view/sheet/body.h"
#include "viva/bank/course.h"

namespace viva {

// The sections to pick from; `facts` is parallel to all_sections(). The person
// stands on `row`: a section by its place, or behind the last one, if anything
// was missed, what was missed.
//
//       last  best
//    1  75 %  100 % ██████▎   4 questions  Introduction
//  > 2  unfinished, 2 of 4 answered        Generative Models
Body home_body(const Course& course, std::string_view origin,
               std::span<const SectionFacts> facts, std::size_t row,
               int columns);

}  // namespace viva
