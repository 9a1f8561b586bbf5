#pragma once

#include <cstddef>
#include <string>

#include "play/full/stage.h"
#include "play/sitting.h"
#include "play/step.h"
#include "play/time_watch.h"

namespace viva {

// What is answered and what is not, to pick a question from, and in an exam to
// hand in.
class Overview {
 public:
  // The person comes from the question at `place`, or with the number of
  // questions from behind the last one.
  Overview(Stage& stage, Sitting& sitting, TimeWatch& watch, std::size_t place)
      : stage_(stage),
        sitting_(sitting),
        watch_(watch),
        from_(place),
        row_(place) {}

  // kGoTo, kSubmit, kTimeUp or kLeave.
  Step pick();

 private:
  std::optional<Step> take(const Press& press);
  std::optional<Step> take_key(const KeyPress& key);
  std::optional<Step> enter();
  std::optional<Step> step_back() const;
  void move(const KeyPress& key);
  void type_digit(char digit);
  std::size_t rows() const;
  Sheet sheet() const;

  Stage& stage_;
  Sitting& sitting_;
  TimeWatch& watch_;
  std::size_t from_;
  std::size_t row_;
  std::string typed_;  // the digits of a number so far
};

// Asks whether to hand in: kSubmit, or where not kOverview.
Step confirm_submit(Stage& stage, Sitting& sitting, TimeWatch& watch);

}  // namespace viva
