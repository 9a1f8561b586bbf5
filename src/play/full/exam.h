#pragma once

#include <cstddef>
#include <optional>

#include "play/full/question.h"

namespace viva {

// An exam on a full screen: its questions to and fro, what is answered and what
// is not, and handing in.
class FullExam {
 public:
  FullExam(Stage& stage, Sitting& sitting)
      : stage_(stage), sitting_(sitting), watch_(stage, sitting) {}

  // Goes on at the first question without an answer, until it is handed in,
  // its time runs out or it is left.
  void run();

 private:
  Step put(std::size_t place);

  Stage& stage_;
  Sitting& sitting_;
  TimeWatch watch_;
  Drafts drafts_;
};

}  // namespace viva
