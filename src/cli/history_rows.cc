#include "cli/history_rows.h"

#include <utility>

#include "cli/world.h"
#include "viva/text/error.h"

namespace viva {

History read_history(const Arguments& arguments) {
  const auto folder = attempts_here();
  if (!folder) throw Error("neither XDG_STATE_HOME nor HOME names a folder");
  JournalList list = list_journals(*folder);
  History history;
  history.faults = std::move(list.faults);
  std::size_t number = 0;
  for (StoredAttempt& stored : list.attempts) {
    ++number;
    const Plan& plan = stored.attempt.plan();
    if (arguments.student && *arguments.student != plan.student) continue;
    history.attempts.push_back(
        {number, local_time(plan.started), std::move(stored)});
  }
  return history;
}

std::vector<HistoryRow> history_rows(
    const std::vector<NumberedAttempt>& attempts) {
  std::vector<HistoryRow> rows;
  rows.reserve(attempts.size());
  for (const NumberedAttempt& row : attempts) {
    rows.push_back({row.number, row.when, &row.stored.attempt});
  }
  return rows;
}

}  // namespace viva
