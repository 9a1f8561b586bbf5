#pragma once

#include <cstddef>
#include <vector>

#include "play/plain_question.h"

namespace viva {

// Practice in plain prompts: section by section, each with its objectives, its
// questions and what they taught.
class PlainPractice {
 public:
  PlainPractice(Host& host, const Course& course, Sitting& sitting);

  // Goes through what of the paper is neither done nor skipped. False where the
  // person wants no more when she has come to the end of it.
  bool run();

 private:
  bool put_question();
  void open_section(std::size_t section);
  std::size_t count_standing(std::size_t section) const;
  Step close_section(std::size_t section);
  void say_score(std::size_t section);
  void go_to(std::size_t place);
  bool is_all_done() const;

  Host& host_;
  const Course& course_;
  Sitting& sitting_;
  TimedPrompt prompt_;
  std::size_t place_ = 0;  // of the question that comes next
  std::size_t section_ = 0;
  std::vector<bool> opened_;
  std::vector<bool> closed_;
  std::vector<bool> done_;  // questions behind which it has gone on
};

}  // namespace viva
