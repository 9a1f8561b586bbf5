#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "cli/command.h"
#include "view/score_history.h"
#include "viva/journal/journal.h"

namespace viva {

// An attempt on disk, as a person names it: by its number among all of them.
struct NumberedAttempt {
  std::size_t number = 0;
  std::string when;  // local time
  StoredAttempt stored;
};

struct History {
  std::vector<NumberedAttempt> attempts;  // those that the arguments ask for
  std::vector<JournalFault> faults;
};

// The attempts so far, of one student if the arguments name one. Throws Error
// where nothing says where they are kept.
History read_history(const Arguments& arguments);

// Rows for pages; they keep views of the attempts.
std::vector<HistoryRow> history_rows(
    const std::vector<NumberedAttempt>& attempts);

}  // namespace viva
