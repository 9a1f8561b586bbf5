#pragma once

#include <cstddef>
#include <string>

#include "viva/bank/course.h"

namespace viva::bench {

// Courses of one bank, large enough to measure with. What is made here is the
// same in every run. Throws Error if a text does not read as it was meant.

// The shipped bank so many times over, its sections renumbered: its text, and
// what is read of it.
std::string repeated_text(std::size_t copies);
Course repeated_course(std::size_t copies);

// So many sections of five questions each, one of which is typed. Fields hold
// tables, code, formulas, lists, quotes, wide characters and emoji.
Course rich_course(std::size_t sections);

}  // namespace viva::bench
