#pragma once

#include <cstddef>
#include <vector>

#include "play/sitting.h"

namespace viva {

// The way through a practice paper: section by section, each opened before its
// first question and closed behind its last one. What was jumped over comes
// before the end. What was gone through before
// the attempt was left is not gone through again.
class PracticeWalk {
 public:
  explicit PracticeWalk(const Sitting& sitting);

  // What comes next.
  struct Stop {
    enum class Kind { kOpen, kQuestion, kClose, kEnd };

    Kind kind = Kind::kEnd;
    std::size_t section = 0;  // in Plan::sections
    std::size_t place = 0;    // in Plan::questions
  };

  Stop here() const;

  // Goes on behind the stop.
  void pass();

  // Whether there is no question left in it.
  bool is_all_done() const;

  // Goes back or forward to a question.
  void go_to(std::size_t place);

 private:
  bool is_behind() const;
  bool return_to_open(std::size_t section);
  void settle();

  const Sitting& sitting_;
  std::size_t section_ = 0;
  std::size_t place_ = 0;
  std::vector<bool> opened_;
  std::vector<bool> closed_;
  std::vector<bool> done_;  // questions behind which it has gone on
};

// How many questions of the section are on the paper as it stands now.
std::size_t count_standing(const Attempt& attempt, std::size_t section);

}  // namespace viva
