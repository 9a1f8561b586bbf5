#pragma once

#include <map>
#include <set>
#include <span>

#include "viva/bank/course.h"
#include "viva/session/attempt.h"
#include "viva/session/identity.h"

namespace viva {

// What earlier attempts tell of a question.
struct QuestionPast {
  bool missed = false;  // when it was last seen
};

// What earlier attempts tell of those questions of a course that were seen:
// answered, skipped, or on a paper that was finished. Exams that are not handed
// in tell nothing.
struct Past {
  std::map<QuestionRef, QuestionPast> seen;
  std::set<QuestionRef> near;  // those recognised by likeness
};

// `attempts` in the order in which they were taken.
Past past_of(std::span<const Attempt> attempts, const QuestionFinder& finder);

}  // namespace viva
