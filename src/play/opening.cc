#include "play/opening.h"

#include <fmt/core.h>

#include <utility>

#include "view/pages.h"
#include "viva/session/reunion.h"

namespace viva {
namespace {

Saver saver_of(const World& world) {
  return world.keeps ? Saver(world.attempts, world.disk)
                     : Saver::without_file();
}

void say_change(World& world, const Sitting& sitting, const Change& change) {
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
  world.tell(text, Style::kWarning);
}

}  // namespace

Sitting new_sitting(World& world, const Course& course,
                    std::span<const SectionRef> sections,
                    const TakeRequest& request) {
  RestoredPlan restored =
      restore_plan(course, sections, request.options, request.code);
  if (!restored.fits) {
    world.tell(changed_paper_text(*request.code), Style::kWarning);
  }
  Plan& plan = restored.plan;
  plan.terms = settle_terms(request.terms, course, sections);
  plan.started = world.now();
  plan.student = request.student;
  for (PlannedSection& section : plan.sections) {
    if (section.ref->bank < request.files.size()) {
      section.file = request.files[section.ref->bank];
    }
  }
  return {world, course, Attempt(std::move(plan)), saver_of(world)};
}

Sitting opened_sitting(World& world, const Course& course,
                       ReopenedJournal journal) {
  Attempt attempt = std::move(journal.stored->attempt);
  Reunion reunion = reunite(attempt.plan(), course, QuestionFinder(course));
  attempt.place(std::move(reunion.plan));
  if (journal.torn) {
    world.tell(
        "The last line of the saved attempt was not complete, as "
        "after a power failure; it is cut off.",
        Style::kWarning);
  }
  if (journal.fault) {
    world.tell(
        damaged_journal_text(journal.fault->path.string(), journal.fault->line,
                             journal.fault->message),
        Style::kWarning);
  }
  Sitting sitting(world, course, std::move(attempt),
                  Saver(std::move(journal.writer)));
  for (const Change& change : reunion.changes) {
    say_change(world, sitting, change);
  }
  if (!sitting.ran_out_while_closed()) sitting.go_on();
  return sitting;
}

std::string why_not_opened(const ReopenedJournal& journal) {
  if (journal.in_use) {
    return "This attempt is open in another viva; close it there first.";
  }
  if (journal.stored) return "This attempt has been finished meanwhile.";
  return journal.fault ? journal.fault->message : "It cannot be read.";
}

std::string question_name(const Plan& plan, std::size_t place) {
  return fmt::format("Question {} of {}", place + 1, plan.questions.size());
}

}  // namespace viva
