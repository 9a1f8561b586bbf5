#include "play/plain.h"

#include <utility>

#include "play/dialogue.h"
#include "play/plain_run.h"
#include "view/progress.h"

namespace viva {
namespace {

// The end of an attempt that stands alone.
Ending conclude(Host& host, const Sitting& sitting) {
  Ending ending = sitting.ending();
  if (sitting.plan().questions.empty()) return ending;
  if (ending.finished) say_result(host, sitting);
  say_saved(host, ending);
  if (ending.finished && sitting.is_exam()) {
    ending.signal = review(host, sitting);
  }
  return ending;
}

}  // namespace

Ending take_sections(Host& host, const Course& course,
                     std::span<const SectionRef> sections,
                     const TakeRequest& request) {
  Sitting sitting = new_sitting(host, course, sections, request);
  say_terms(host, sitting);
  if (sitting.is_exam() && !sitting.plan().questions.empty()) sitting.begin();
  run(host, course, sitting);
  return conclude(host, sitting);
}

Ending resume_attempt(Host& host, const Course& course,
                      ReopenedJournal journal) {
  Sitting sitting = opened_sitting(host, course, std::move(journal));
  if (sitting.is_time_up()) {
    host.tell(
        "The time ran out while viva was closed. Your exam is handed in "
        "as it stood.",
        Style::kWarning);
    sitting.finish();
    host.report(sitting.attempt());
  } else {
    if (sitting.attempt().deadline()) {
      host.tell(clock_text(sitting.attempt(), host.now()));
    }
    run(host, course, sitting);
  }
  return conclude(host, sitting);
}

}  // namespace viva
