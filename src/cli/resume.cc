#include <algorithm>
#include <filesystem>
#include <span>

#include "cli/common.h"
#include "cli/history_rows.h"
#include "cli/session.h"
#include "cli/world.h"
#include "play/full/full.h"
#include "play/plain/dialogue.h"
#include "play/plain/plain.h"
#include "play/plain/run.h"
#include "view/history_page.h"
#include "view/pages.h"
#include "view/progress.h"
#include "viva/session/identity.h"
#include "viva/text/error.h"
#include "viva/text/fold.h"
#include "viva/text/safe.h"

namespace viva {
namespace {

using Numbered = NumberedAttempt;

// The attempts that can be gone on with, the latest last.
std::vector<Numbered> unfinished(World& world, const Arguments& arguments) {
  History history = read_history(arguments);
  std::erase_if(history.attempts, [](const Numbered& row) {
    return row.stored.attempt.is_finished();
  });
  if (history.attempts.empty()) {
    for (const JournalFault& fault : history.faults) {
      world.tell(
          damaged_journal_text(fault.path.string(), fault.line, fault.message),
          Style::kWarning);
    }
    throw Error("there is no unfinished attempt; 'viva history' lists all");
  }
  return std::move(history.attempts);
}

void add_once(std::vector<std::string>& names, const std::string& name) {
  if (std::find(names.begin(), names.end(), name) == names.end()) {
    names.push_back(name);
  }
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
    if (is_quit(reply) || reply.kind == Reply::Kind::kEnd) return nullptr;
    if (reply.kind != Reply::Kind::kText) {
      host.tell("Press Enter, or type a number; :quit leaves.");
      continue;
    }
    if (reply.text.empty()) return &rows.back();
    if (const Numbered* row = find_numbered(rows, reply.text)) return row;
    host.tell("There is no unfinished attempt " + reply.text + ".");
  }
}

// The same from a list on a full screen.
const Numbered* ask_which(Stage& stage, const std::vector<Numbered>& rows,
                          Ending& ending) {
  std::vector<std::string> names;
  const std::vector<HistoryRow> all = history_rows(rows);
  for (std::size_t i = all.size(); i-- > 0;) {
    const Lines lines = attempts_page(std::span(&all[i], 1), std::nullopt);
    names.push_back(lines.front().text());
  }
  const auto picked =
      pick(stage, "Unfinished attempts", {}, names, ending.signal);
  return picked ? &rows[rows.size() - 1 - *picked] : nullptr;
}

// The attempt that the arguments name, or the only one.
const Numbered* chosen_by(const Arguments& arguments,
                          const std::vector<Numbered>& rows) {
  if (!arguments.attempt) return rows.size() == 1 ? &rows.back() : nullptr;
  const Numbered* row = find_numbered(rows, *arguments.attempt);
  if (row != nullptr) return row;
  throw Error("there is no unfinished attempt " +
              make_safe(*arguments.attempt).str() +
              "; 'viva history' lists all");
}

// Whether a bank of this name was opened.
bool has_bank(const Library& library, const std::string& name) {
  const auto& banks = library.course.banks;
  return std::any_of(banks.begin(), banks.end(),
                     [&](const Bank& bank) { return bank_name(bank) == name; });
}

// The banks named, and those that the attempt was begun with where none of them
// has the name.
Library library_of(const Plan& plan, const Arguments& arguments) {
  Arguments named = arguments;
  if (!arguments.banks.empty()) {
    const Library given = open_library(arguments);
    for (const PlannedSection& section : plan.sections) {
      if (has_bank(given, section.bank)) continue;
      if (std::filesystem::exists(section.file)) {
        add_once(named.banks, section.file);
      }
    }
    return open_library(named);
  }
  for (const PlannedSection& section : plan.sections) {
    if (!section.file.empty()) add_once(named.banks, section.file);
  }
  if (!named.banks.empty()) return open_library(named);
  Library library = open_built_in();
  const std::uint64_t built_in = fnv1a(library.course.banks[0].source.bytes());
  const bool same = std::any_of(plan.sections.begin(), plan.sections.end(),
                                [&](const PlannedSection& section) {
                                  return section.fingerprint == built_in;
                                });
  return same ? std::move(library) : open_library(named);
}

// An attempt none of whose questions is there was begun with another bank.
void refuse_other_bank(const Plan& plan, const Library& library) {
  const auto found = QuestionFinder(library.course).find(plan);
  if (std::any_of(found.begin(), found.end(),
                  [](const auto& place) { return place.has_value(); })) {
    return;
  }
  throw Error("none of this attempt's questions is in " + library.origin +
              "; name its bank: viva resume BANK");
}

// What is opened to go on with an attempt. Where its time has run out there is
// nothing to be asked, and so no bank is needed.
Library library_for(const Attempt& left, const Arguments& arguments) {
  const auto deadline = left.deadline();
  const bool over =
      deadline && !left.plan().terms.clock_pauses && now() > *deadline;
  try {
    Library library = library_of(left.plan(), arguments);
    if (!over) refuse_other_bank(left.plan(), library);
    return library;
  } catch (const Error& error) {
    if (over) return {};
    throw Error(std::string(error.what()) +
                (arguments.banks.empty()
                     ? "; if the bank is elsewhere: viva resume BANK"
                     : ""));
  }
}

// An attempt that is opened again, with its bank.
struct Opened {
  Library library;
  ReopenedJournal journal;
};

Opened open_again(const StoredAttempt& stored, const Arguments& arguments) {
  Opened opened{library_for(stored.attempt, arguments),
                reopen_journal(stored.path)};
  const auto& again = opened.journal.stored;
  if (!again || again->attempt.is_finished()) {
    throw Error(why_not_opened(opened.journal));
  }
  return opened;
}

Ending resume(Host& host, const Arguments& arguments) {
  const std::vector<Numbered> rows = unfinished(host, arguments);
  const Numbered* chosen = chosen_by(arguments, rows);
  if (chosen == nullptr) {
    chosen = host.echo ? &rows.back() : ask_which(host, rows);
  }
  if (chosen == nullptr) return {};
  Opened opened = open_again(chosen->stored, arguments);
  host.tell("Going on with this attempt:");
  const std::vector<HistoryRow> all = history_rows(rows);
  const auto place = static_cast<std::size_t>(chosen - rows.data());
  say(host, attempts_page(std::span(&all[place], 1), host.width()));
  if (rows.size() > 1) host.tell(others_text(rows.size() - 1));
  return resume_attempt(host, opened.library.course, std::move(opened.journal));
}

Ending resume(Stage& stage, const Arguments& arguments) {
  Ending ending;
  const std::vector<Numbered> rows = unfinished(stage, arguments);
  const Numbered* chosen = chosen_by(arguments, rows);
  if (chosen == nullptr) chosen = ask_which(stage, rows, ending);
  if (chosen == nullptr) return ending;
  Opened opened = open_again(chosen->stored, arguments);
  if (rows.size() > 1) stage.tell(others_text(rows.size() - 1));
  return resume_attempt(stage, opened.library.course,
                        std::move(opened.journal));
}

}  // namespace

int run_resume(const Arguments& arguments) {
  return run_session(arguments,
                     {[&](Host& host) { return resume(host, arguments); },
                      [&](Stage& stage) { return resume(stage, arguments); }});
}

}  // namespace viva
