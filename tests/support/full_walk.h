#pragma once

#include <string>

#include "support/desk.h"

namespace viva {

// What a whole session looks like, page by page, and what is left of it.
struct Walk {
  int status = -1;      // of the program, as of waitpid()
  std::string after;    // the normal screen
  std::string answers;  // that are saved; see answers_of()
  bool finished = false;
};

// Section 3 of the built-in bank, shuffled by seed 42.
struct PracticeWalk : Walk {
  std::string opening, question, chosen, feedback, overview, activities, result;
};
PracticeWalk practise(Size size);

// The same section as an exam of 45 minutes: a flag, a way back, a look at the
// overview, and the first question once more behind the result.
struct ExamWalk : Walk {
  std::string terms, question, noted, flagged, returned, overview, hand_in,
      result, review;
};
ExamWalk sit_exam(Size size);

}  // namespace viva
