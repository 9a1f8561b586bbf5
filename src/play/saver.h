#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "viva/journal/journal.h"
#include "viva/session/attempt.h"

namespace viva {

// Saves the events of one attempt before they count. The file is made with
// the first event. Where saving fails the session goes on, and what was not
// saved is tried again, in order, with every later event.
class Saver {
 public:
  explicit Saver(std::optional<std::filesystem::path> folder)
      : folder_(std::move(folder)) {}

  // Why the event could not be saved; nothing if all events are.
  SaveFault save(const Plan& plan, const Event& event);

  bool has_events() const { return events_ > 0; }
  bool is_saved() const { return unsaved_.empty(); }

  // How many answers and skips are not saved.
  std::size_t unsaved_answers() const;

 private:
  SaveFault flush(const Plan& plan);

  std::optional<std::filesystem::path> folder_;
  JournalWriter writer_;
  bool created_ = false;
  std::size_t events_ = 0;
  std::vector<Event> unsaved_;
};

}  // namespace viva
