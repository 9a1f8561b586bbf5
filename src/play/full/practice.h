#pragma once

#include "play/full/question.h"
#include "play/practice_walk.h"

namespace viva {

// Practice on a full screen: section by section, each with its objectives, its
// questions, and at its end what to do and to think about.
class FullPractice {
 public:
  FullPractice(Stage& stage, const Course& course, Sitting& sitting)
      : stage_(stage),
        course_(course),
        sitting_(sitting),
        watch_(stage, sitting),
        walk_(sitting) {}

  // Goes through what of the paper is neither done nor skipped, until it is
  // done or left.
  void run();

 private:
  Step stop_at(const PracticeWalk::Stop& stop);
  Step open_section(std::size_t section);
  Step put_question(std::size_t place);

  Stage& stage_;
  const Course& course_;
  Sitting& sitting_;
  TimeWatch watch_;
  Drafts drafts_;
  PracticeWalk walk_;
};

}  // namespace viva
