#include "play/plain_run.h"

#include <fmt/core.h>

#include <optional>
#include <utility>

#include "play/plain_exam.h"
#include "play/plain_practice.h"
#include "view/exam_page.h"
#include "view/pages.h"
#include "view/progress.h"
#include "view/result_page.h"
#include "viva/session/result.h"
#include "viva/session/reunion.h"

namespace viva {
namespace {

Saver saver_of(const Host& host) {
  return host.keeps ? Saver(host.attempts, host.disk) : Saver::without_file();
}

void say_change(Host& host, const Sitting& sitting, const Change& change) {
  const Standing& standing = sitting.attempt().standing(change.question);
  // Without any bank, as where the time ran out, nothing can be compared.
  if (standing.dropped || sitting.has_no_course()) return;
  std::string text = question_name(sitting.plan(), change.question);
  switch (change.what) {
    case Change::What::kGone:
      text += " is not in the bank any more";
      break;
    case Change::What::kWording:
      text += " has other words now";
      break;
    case Change::What::kKey:
      text += " has another key now";
      break;
  }
  if (standing.answer) {
    text += "; your answer counts as it was graded.";
  } else if (sitting.ran_out_while_closed()) {
    text += "; it counts as not answered.";
  } else {
    text += "; it is left out.";
  }
  host.tell(text, Style::kWarning);
}

// The code is promised only where all of the paper is still there.
void say_code(Host& host, const Sitting& sitting) {
  for (std::size_t i = 0; i < sitting.plan().questions.size(); ++i) {
    if (!sitting.has_question(i)) return host.output.write_bytes("\n");
  }
  say_apart(host, code_page(sitting.plan(), host.width()));
}

}  // namespace

Sitting new_sitting(Host& host, const Course& course,
                    std::span<const SectionRef> sections,
                    const TakeRequest& request) {
  RestoredPlan restored =
      restore_plan(course, sections, request.options, request.code);
  if (!restored.fits) {
    host.tell(changed_paper_text(*request.code), Style::kWarning);
  }
  Plan& plan = restored.plan;
  plan.terms = settle_terms(request.terms, course, sections);
  plan.started = host.now();
  plan.student = request.student;
  for (PlannedSection& section : plan.sections) {
    if (section.ref->bank < request.files.size()) {
      section.file = request.files[section.ref->bank];
    }
  }
  return {host, course, Attempt(std::move(plan)), saver_of(host)};
}

Sitting opened_sitting(Host& host, const Course& course,
                       ReopenedJournal journal) {
  Attempt attempt = std::move(journal.stored->attempt);
  Reunion reunion = reunite(attempt.plan(), course, QuestionFinder(course));
  attempt.place(std::move(reunion.plan));
  if (journal.torn) {
    host.tell(
        "The last line of the saved attempt was not complete, as "
        "after a power failure; it is cut off.",
        Style::kWarning);
  }
  if (journal.fault) {
    host.tell(damaged_journal_text(journal.fault->path.string(),
                                   journal.fault->line, journal.fault->message),
              Style::kWarning);
  }
  Sitting sitting(host, course, std::move(attempt),
                  Saver(std::move(journal.writer)));
  for (const Change& change : reunion.changes) {
    say_change(host, sitting, change);
  }
  if (!sitting.ran_out_while_closed()) sitting.go_on();
  return sitting;
}

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

std::string question_name(const Plan& plan, std::size_t place) {
  return fmt::format("Question {} of {}", place + 1, plan.questions.size());
}

std::string why_not_opened(const ReopenedJournal& journal) {
  if (journal.in_use) {
    return "This attempt is open in another viva; close it there first.";
  }
  if (journal.stored) return "This attempt has been finished meanwhile.";
  return journal.fault ? journal.fault->message : "It cannot be read.";
}

void say_saved(Host& host, const Ending& ending) {
  if (!host.keeps) {
    host.tell("Nothing was saved, as you asked.");
  } else if (ending.recorded) {
    host.tell(saved_text(ending.saved, ending.unsaved_answers));
  }
}

}  // namespace viva
