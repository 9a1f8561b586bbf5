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
//      last   best          missed  of
//   1  75 %  100 %  ████▌░       1   4  Introduction
// > 2  50 %   50 %  ███          2   4  Generative Models
//      unfinished, 2 of 4 answered
//
// A column that tells nothing of any section is left out. The bar shows the
// last score, and in light cells how much better the best one was. Where the
// table leaves too little room for titles, it goes without bars; where that is
// not enough, the facts stand below each title.
Body home_body(const Course& course, std::string_view origin,
               std::span<const SectionFacts> facts, std::size_t row,
               int columns);

}  // namespace viva
