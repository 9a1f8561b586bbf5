#include "play/plain/run.h"

#include <fmt/core.h>

#include <optional>
#include <utility>

#include "play/plain/exam.h"
#include "play/plain/practice.h"
#include "view/exam_page.h"
#include "view/pages.h"
#include "view/progress.h"
#include "view/result_page.h"
#include "viva/session/result.h"
#include "viva/session/reunion.h"

namespace viva {
namespace {

// The code is promised only where all of the paper is still there.
void say_code(Host& host, const Sitting& sitting) {
  if (!sitting.has_all_questions()) return host.output.write_bytes("\n");
  say_apart(host, code_page(sitting.plan(), host.width()));
}

}  // namespace

void say_terms(Host& host, const Sitting& sitting) {
  if (sitting.plan().questions.empty()) return;
  say_apart(host, terms_page(sitting.attempt(), host.width()));
  if (!sitting.is_exam()) return;
  host.tell("Hand in with :submit; :help tells the other commands.");
}

bool run(Host& host, const Course& course, Sitting& sitting) {
  const bool empty = sitting.plan().questions.empty();
  bool goes_on = true;
  // A paper without questions has nothing but its sections to be said.
  if (sitting.is_exam() && !empty) {
    PlainExam(host, sitting).run();
  } else {
    goes_on = PlainPractice(host, course, sitting).run();
  }
  if (empty && !sitting.has_events()) return goes_on;
  if (!sitting.is_left()) sitting.finish();
  host.report(sitting.attempt());
  return goes_on;
}

void say_result(Host& host, const Sitting& sitting) {
  const Attempt& attempt = sitting.attempt();
  say_apart(host,
            result_page(attempt, result_of(attempt, host.now()), host.width()));
  say_code(host, sitting);
}

void say_saved(Host& host, const Ending& ending) {
  if (!host.keeps) {
    host.tell("Nothing was saved, as you asked.");
  } else if (ending.recorded) {
    host.tell(saved_text(ending.saved, ending.unsaved_answers));
  }
}

}  // namespace viva
