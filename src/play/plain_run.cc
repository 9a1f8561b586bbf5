#include "play/plain_run.h"

#include <fmt/core.h>

#include <optional>
#include <utility>

#include "play/plain_exam.h"
#include "play/plain_practice.h"
#include "view/exam_page.h"
#include "view/pages.h"
#include "view/progress.h"
#include "view/question_page.h"
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

// The question that a reply in the review asks for: with Enter the next one.
// Nothing where it asks for none, which is said.
std::optional<std::size_t> reviewed_place(Host& host, const Sitting& sitting,
                                          const Reply& reply,
                                          std::size_t next) {
  if (reply.kind == Reply::Kind::kUnknown) {
    say_unknown(host, reply);
  } else if (reply.kind != Reply::Kind::kText) {
    say(host, commands_page(Place::kReview, host.width()));
  } else if (reply.text.empty()) {
    return next;
  } else if (const auto place = place_of_number(reply.text, sitting)) {
    return place;
  } else {
    host.tell(no_question_text(reply.text, sitting));
  }
  return std::nullopt;
}

}  // namespace

void say_terms(Host& host, const Sitting& sitting) {
  if (sitting.plan().questions.empty()) return;
  say_apart(host, terms_page(sitting.attempt(), host.width()));
  if (!sitting.is_exam()) return;
  host.tell("Hand in with :submit; :help tells the other commands.");
}

void run(Host& host, const Course& course, Sitting& sitting) {
  // A paper without questions has nothing but its sections to be said.
  if (sitting.is_exam() && !sitting.plan().questions.empty()) {
    PlainExam(host, sitting).run();
  } else {
    PlainPractice(host, course, sitting).run();
  }
  if (sitting.plan().questions.empty()) return;
  if (!sitting.is_left()) sitting.finish();
  host.report(sitting.attempt());
}

void say_result(Host& host, const Sitting& sitting) {
  const Attempt& attempt = sitting.attempt();
  say_apart(host,
            result_page(attempt, result_of(attempt, host.now()), host.width()));
  say_code(host, sitting);
}

int review(Host& host, const Sitting& sitting) {
  const auto& questions = sitting.plan().questions;
  for (std::size_t i = 0; i < questions.size();) {
    if (!sitting.has_question(i)) {
      host.tell(question_name(sitting.plan(), i++) +
                " cannot be shown, as the bank has changed.");
      continue;
    }
    const Reply reply =
        ask(host, Place::kReview,
            fmt::format("Enter to look at question {} and its key, the number "
                        "of another, or :quit:",
                        i + 1));
    if (reply.kind == Reply::Kind::kSignal) return reply.signal;
    if (is_quit(reply) || reply.kind == Reply::Kind::kEnd) return 0;
    if (const auto place = reviewed_place(host, sitting, reply, i)) {
      i = *place;
      say_apart(host, review_page(sitting.question(i), questions[i],
                                  sitting.attempt().standing(i), i,
                                  questions.size(), host.width()));
      ++i;
    }
  }
  return 0;
}

void say_saved(Host& host, const Ending& ending) {
  if (!host.keeps) {
    host.tell("Nothing was saved, as you asked.");
  } else if (ending.recorded) {
    host.tell(saved_text(ending.saved, ending.unsaved_answers));
  }
}

}  // namespace viva
