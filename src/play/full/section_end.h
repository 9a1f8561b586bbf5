#pragma once

#include <string>
#include <vector>

#include "play/full/stage.h"
#include "play/sitting.h"
#include "play/time_watch.h"
#include "viva/bank/course.h"

namespace viva {

// The end of a section: its score, and its activities and discussion questions
// with room for notes. Not shown where it would say nothing that the result
// does not say.
class SectionEnd {
 public:
  SectionEnd(Stage& stage, const Course& course, Sitting& sitting,
             const TimeWatch& watch, std::size_t section);

  // Until the person goes on or the attempt is left.
  void show();

 private:
  Sheet sheet() const;
  bool take(const Press& press);
  void edit_row();
  NoteTarget target(std::size_t row) const;
  std::size_t rows() const;

  Stage& stage_;
  Sitting& sitting_;
  const TimeWatch& watch_;
  std::size_t section_;
  const Section* source_ = nullptr;  // none if it is not in the bank any more
  std::size_t row_ = 0;
};

}  // namespace viva
