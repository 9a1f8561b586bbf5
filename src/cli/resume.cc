#include <algorithm>

#include "cli/common.h"
#include "cli/history_rows.h"
#include "cli/world.h"
#include "play/dialogue.h"
#include "play/plain.h"
#include "play/plain_run.h"
#include "view/history_page.h"
#include "view/progress.h"
#include "viva/session/reunion.h"
#include "viva/text/error.h"
#include "viva/text/fold.h"
#include "viva/text/safe.h"

namespace viva {
namespace {

using Numbered = NumberedAttempt;

// The attempts that can be gone on with, the latest last.
std::vector<Numbered> unfinished(const Arguments& arguments) {
  History history = read_history(arguments);
  std::erase_if(history.attempts, [](const Numbered& row) {
    return row.stored.attempt.is_finished();
  });
  if (history.attempts.empty()) {
    throw Error("there is no unfinished attempt; 'viva history' lists all");
  }
  return std::move(history.attempts);
}

const Numbered* find_numbered(const std::vector<Numbered>& rows,
                              std::string_view number) {
  const auto at =
      std::find_if(rows.begin(), rows.end(), [&](const Numbered& row) {
        return std::to_string(row.number) == number;
      });
  return at == rows.end() ? nullptr : &*at;
}

// The attempt that a person at a terminal picks; null if none.
const Numbered* ask_which(Host& host, const std::vector<Numbered>& rows) {
  say(host, attempts_page(history_rows(rows), host.width()));
  while (true) {
    const Reply reply =
        ask(host, Place::kReview,
            "Enter for the latest, the number of another, or :quit:");
    if (reply.kind == Reply::Kind::kSignal) die_of(reply.signal);
    if (reply.kind != Reply::Kind::kText) return nullptr;
    if (reply.text.empty()) return &rows.back();
    if (const Numbered* row = find_numbered(rows, reply.text)) return row;
    say_line(host, "There is no unfinished attempt " + reply.text + ".");
  }
}

const Numbered* choose(Host& host, const std::vector<Numbered>& rows,
                       const Arguments& arguments) {
  if (arguments.attempt) {
    const Numbered* row = find_numbered(rows, *arguments.attempt);
    if (row != nullptr) return row;
    throw Error("there is no unfinished attempt " +
                make_safe(*arguments.attempt).str() +
                "; 'viva history' lists all");
  }
  if (rows.size() == 1 || host.echo) return &rows.back();
  return ask_which(host, rows);
}

// The banks that an attempt was begun with.
Library library_of(const Plan& plan, const Arguments& arguments) {
  if (!arguments.banks.empty()) return open_library(arguments);
  Arguments named;
  for (const PlannedSection& section : plan.sections) {
    const auto known =
        std::find(named.banks.begin(), named.banks.end(), section.file);
    if (section.file.empty() || known != named.banks.end()) continue;
    named.banks.push_back(section.file);
  }
  if (!named.banks.empty()) return open_library(named);
  Library library = open_built_in();
  const bool same =
      std::any_of(plan.sections.begin(), plan.sections.end(),
                  [&](const PlannedSection& section) {
                    return section.fingerprint ==
                           fnv1a(library.course.banks[0].source.bytes());
                  });
  return same ? std::move(library) : open_library(named);
}

// An attempt none of whose questions is there was begun with another bank.
void refuse_other_bank(const Plan& plan, const Library& library) {
  const Course& course = library.course;
  const Reunion reunion = reunite(plan, course, QuestionFinder(course));
  if (reunion.changes.size() < plan.questions.size()) return;
  throw Error("none of this attempt's questions is in " + library.origin +
              "; name its bank: viva resume BANK");
}

Ending resume(Host& host, const Arguments& arguments) {
  const std::vector<Numbered> rows = unfinished(arguments);
  const Numbered* chosen = choose(host, rows, arguments);
  if (chosen == nullptr) return {};
  const Attempt& left = chosen->stored.attempt;
  const Library library = library_of(left.plan(), arguments);
  refuse_other_bank(left.plan(), library);
  ReopenedJournal journal = reopen_journal(chosen->stored.path);
  if (!journal.stored || journal.stored->attempt.is_finished()) {
    throw Error(why_not_opened(journal));
  }
  say(host, resumed_page(left, chosen->when, host.now(), rows.size() - 1,
                         host.width()));
  return resume_attempt(host, library.course, std::move(journal));
}

}  // namespace

int run_resume(const Arguments& arguments) {
  Ending ending;
  {
    Console console(arguments);
    ending = resume(console.host(), arguments);
  }
  if (ending.signal != 0) die_of(ending.signal);
  return status_of(ending);
}

}  // namespace viva
