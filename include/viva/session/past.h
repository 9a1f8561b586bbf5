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

// What of the questions is wanted by what the past tells of them.
struct Wanted {
  bool missed = false;  // those missed when they were last seen
  bool unseen = false;  // those never seen
};

// The questions of these sections that are wanted.
std::set<QuestionRef> open_questions(const Course& course,
                                     std::span<const SectionRef> sections,
                                     const Past& past, Wanted wanted);

}  // namespace viva
