#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "viva/bank/course.h"

namespace viva {

// A question in one line: "stem | choice | *the key | choice | ! explanation".
// Choices are labelled A, B, ...
struct SmallSection {
  std::string title;
  std::vector<std::string> questions;
};

// A bank of sections numbered from 1, without any format being read.
Bank small_bank(std::string_view name,
                const std::vector<SmallSection>& sections);

// A bank of one section with these questions.
Bank small_bank(const std::vector<std::string>& questions);

// A course of that bank alone.
Course sectioned_course(const std::vector<SmallSection>& sections);
Course small_course(const std::vector<std::string>& questions);

}  // namespace viva
