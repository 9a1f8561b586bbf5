#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "viva/bank/course.h"

namespace viva {

// A question in one line: "stem | choice | *the key | choice | ! explanation".
// Choices are labelled A, B, ..., and what is said of one stands behind it:
// "x -> Too small." Several keys make a multiple-answer question. Instead of
// choices: "= 3.14", "= 3.14 ~ 0.01" or "= 3.14 ~ 5 %" a number, "= Paris /
// City of Light" a text, "= Paris ~ par.*" one with a pattern. Then, as needed:
// "@true-false", "@several", "@fixed", "@points 3", "@hint text", "@tags a, b",
// "@difficulty hard", "@objectives 1, 2".
struct SmallSection {
  std::string title;
  std::vector<std::string> questions;
  std::vector<std::string> activities = {};
  std::vector<std::string> discussion = {};
};

// A bank of sections numbered from 1, without any format being read. Its source
// has a line a title and a question, and its texts know their places there.
Bank small_bank(std::string_view name,
                const std::vector<SmallSection>& sections);

// A bank of one section with these questions.
Bank small_bank(const std::vector<std::string>& questions);

// A course of that bank alone.
Course sectioned_course(const std::vector<SmallSection>& sections);
Course small_course(const std::vector<std::string>& questions);

}  // namespace viva
