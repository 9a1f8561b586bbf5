#include <unistd.h>

#include <algorithm>

#include "cli/common.h"
#include "cli/front.h"
#include "cli/history_rows.h"
#include "cli/world.h"
#include "play/plain/dialogue.h"
#include "view/history_page.h"
#include "view/own_notes.h"
#include "view/pages.h"
#include "view/result_json.h"
#include "view/result_page.h"
#include "viva/journal/time.h"
#include "viva/text/error.h"
#include "viva/text/fold.h"
#include "viva/text/safe.h"

namespace viva {
namespace {

constexpr int kToldAll = 0;
constexpr int kFailed = 2;

using Numbered = NumberedAttempt;

// Leaves the attempts that were named by their numbers, all if none was. Throws
// Error for a number that is not there.
void keep_named(std::vector<Numbered>& rows,
                const std::vector<std::string>& numbers) {
  for (const std::string& number : numbers) {
    const bool known =
        std::any_of(rows.begin(), rows.end(), [&](const Numbered& row) {
          return std::to_string(row.number) == number;
        });
    if (known) continue;
    throw Error("there is no attempt " + make_safe(number).str() +
                "; 'viva history' lists those that are there");
  }
  if (numbers.empty()) return;
  std::erase_if(rows, [&](const Numbered& row) {
    return std::find(numbers.begin(), numbers.end(),
                     std::to_string(row.number)) == numbers.end();
  });
}

bool is_confirmed(Host& host, std::size_t count) {
  const Reply reply =
      ask(host, Place::kReview,
          "Delete " + counted(count, "attempt") + " for good? yes or no:");
  if (reply.kind == Reply::Kind::kSignal) die_of(reply.signal);
  const std::string word = fold(reply.text);
  return reply.kind == Reply::Kind::kText && (word == "yes" || word == "y");
}

int say_faults(const History& history) {
  const Output errors(STDERR_FILENO, false);
  for (const JournalFault& fault : history.faults) {
    errors.write({StyledLine(
        "viva: " +
        damaged_journal_text(fault.path.string(), fault.line, fault.message))});
  }
  return history.faults.empty() ? kToldAll : kFailed;
}

int remove(const std::vector<Numbered>& rows, const Arguments& arguments) {
  Console console(arguments);
  Host& host = console.host();
  say(host, attempts_page(history_rows(rows), page_width(arguments)));
  if (rows.empty()) return kToldAll;
  if (!arguments.yes && !is_confirmed(host, rows.size())) {
    host.tell("Nothing was deleted.");
    return kToldAll;
  }
  std::size_t deleted = 0;
  for (const Numbered& row : rows) {
    const SaveFault fault = delete_journal(row.stored.path);
    if (fault) host.tell("Not deleted: " + *fault, Style::kWarning);
    deleted += fault ? 0 : 1;
  }
  host.tell("Deleted: " + counted(deleted, "attempt") + ".");
  return deleted == rows.size() ? kToldAll : kFailed;
}

void write_json(const Output& output, const std::vector<Numbered>& attempts) {
  std::vector<HistoryRow> rows = history_rows(attempts);
  for (HistoryRow& row : rows) {
    row.when = write_time(row.attempt->plan().started);
  }
  output.write_bytes(write_json_pretty(history_node(rows)) + "\n");
}

// Whoever made notes may read them at any time.
void write_notes(const Output& output, const Attempt& attempt, Width width) {
  const Lines notes = own_notes_page(attempt, width);
  if (!notes.empty()) output.write_bytes("\n");
  output.write(notes);
}

void show_result(const Output& output, const Attempt& attempt, Width width) {
  if (!tells_results(attempt)) {
    const StyledLine line(
        "It has not been handed in; nothing is told about its answers before.");
    return output.write(wrap(line, width));
  }
  output.write(
      result_page(attempt, result_of(attempt, attempt.latest()), width));
}

// The results of the attempts that were named, else a list of all.
void write_pages(const Output& output, const std::vector<Numbered>& attempts,
                 const Arguments& arguments) {
  const Width width = page_width(arguments);
  const std::vector<HistoryRow> rows = history_rows(attempts);
  if (rows.empty() && arguments.student) {
    const StyledLine line("There are no attempts of " + *arguments.student +
                          ".");
    return output.write(wrap(line, width));
  }
  if (arguments.numbers.empty()) return output.write(history_page(rows, width));
  for (const HistoryRow& row : rows) {
    if (&row != rows.data()) output.write_bytes("\n");
    output.write(attempts_page(std::span(&row, 1), width));
    show_result(output, *row.attempt, width);
    write_notes(output, *row.attempt, width);
  }
}

}  // namespace

int run_history(const Arguments& arguments) {
  History history = read_history(arguments);
  keep_named(history.attempts, arguments.numbers);
  if (arguments.remove) {
    return std::max(remove(history.attempts, arguments), say_faults(history));
  }
  const Output output = open_output(arguments);
  if (arguments.json) {
    write_json(output, history.attempts);
  } else {
    write_pages(output, history.attempts, arguments);
  }
  return say_faults(history);
}

}  // namespace viva
