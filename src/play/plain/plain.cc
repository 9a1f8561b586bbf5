#include "play/plain/plain.h"

#include <utility>

#include "play/plain/dialogue.h"
#include "play/plain/review.h"
#include "play/plain/run.h"
#include "view/progress.h"

namespace viva {
namespace {

// The end of an attempt that stands alone;
// where the person wants more, it can be looked at.
Ending conclude(Host& host, const Sitting& sitting, bool goes_on) {
  Ending ending = sitting.ending();
  if (sitting.plan().questions.empty() && !ending.recorded) return ending;
  if (ending.finished) say_result(host, sitting);
  say_saved(host, ending);
  if (!ending.finished || !goes_on) return ending;
  if (sitting.is_exam()) {
    ending.signal = review(host, sitting);
  } else if (host.attended) {
    ending.signal = review_missed(host, sitting);
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
  const bool goes_on = run(host, course, sitting);
  return conclude(host, sitting, goes_on);
}

Ending resume_attempt(Host& host, const Course& course,
                      ReopenedJournal journal) {
  Sitting sitting = opened_sitting(host, course, std::move(journal));
  bool goes_on = true;
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
    goes_on = run(host, course, sitting);
  }
  return conclude(host, sitting, goes_on);
}

}  // namespace viva
