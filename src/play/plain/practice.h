#pragma once

#include <cstddef>

#include "play/plain/question.h"
#include "play/practice_walk.h"

namespace viva {

// Practice in plain prompts: section by section, each with its objectives, its
// questions and what they taught.
class PlainPractice {
 public:
  PlainPractice(Host& host, const Course& course, Sitting& sitting)
      : host_(host),
        course_(course),
        sitting_(sitting),
        prompt_(host, sitting),
        walk_(sitting) {}

  // Goes through what of the paper is neither done nor skipped. False where the
  // person wants no more when she has come to the end of it.
  bool run();

 private:
  Step stop_at(const PracticeWalk::Stop& stop);
  void open_section(std::size_t section);
  Step close_section(std::size_t section);
  void say_score(std::size_t section);

  Host& host_;
  const Course& course_;
  Sitting& sitting_;
  TimedPrompt prompt_;
  PracticeWalk walk_;
};

}  // namespace viva
