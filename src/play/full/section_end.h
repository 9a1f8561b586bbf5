#pragma once

#include <string>
#include <vector>

#include "play/full/stage.h"
#include "play/sitting.h"
#include "play/time_watch.h"
#include "viva/bank/course.h"
#include "viva/session/score.h"

namespace viva {

// The end of a section: its score, and its activities and discussion questions
// with room for notes. Not shown where it would say nothing that the result
// does not say.
class SectionEnd {
 public:
  SectionEnd(Stage& stage, const Course& course, Sitting& sitting,
             TimeWatch& watch, std::size_t section);

  // Until the person goes on, returns to a question or leaves; see step_away()
  // for `may_finish`.
  Step show(bool may_finish);

 private:
  Sheet sheet() const;
  std::optional<Step> take(const Press& press, bool may_finish);
  std::optional<Step> go_back() const;
  std::optional<Press> edit_row();
  NoteTarget target(std::size_t row) const;
  std::size_t rows() const;

  Stage& stage_;
  Sitting& sitting_;
  TimeWatch& watch_;
  std::size_t section_;
  Score score_;
  Points points_;
  const Section* source_ = nullptr;  // none if it is not in the bank any more
  std::size_t row_ = 0;
};

}  // namespace viva
