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

  // Goes through what of the paper is neither done nor skipped.
  void run();

 private:
  bool put_question(std::size_t& place, std::size_t& section);
  void open_section(std::size_t section);
  std::size_t count_standing(std::size_t section) const;
  void close_section(std::size_t section);

  Host& host_;
  const Course& course_;
  Sitting& sitting_;
  TimedPrompt prompt_;
  std::vector<bool> opened_;
  std::vector<bool> closed_;
  std::vector<bool> done_;  // questions behind which it has gone on
};

}  // namespace viva
