#pragma once

#include <cstddef>
#include <vector>

#include "viva/bank/course.h"
#include "viva/session/identity.h"
#include "viva/session/plan.h"

namespace viva {

// What became of a question of a paper.
struct Change {
  enum class What {
    kGone,     // it is not there, or cannot be asked
    kWording,  // its text or its choices are others
    kKey       // something else is right
  };

  std::size_t question = 0;  // a place in Plan::questions
  What what = What::kGone;

  friend bool operator==(const Change&, const Change&) = default;
};

// A paper that knows again where its questions stand. What has changed has no
// place: it can neither be shown nor be answered.
struct Reunion {
  Plan plan;
  std::vector<Change> changes;
};

Reunion reunite(Plan plan, const Course& course, const QuestionFinder& finder);

}  // namespace viva
