#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>

#include "viva/journal/journal.h"
#include "viva/session/attempt.h"

namespace viva {

// Saves the events of one attempt before they count. The file is made with
// the first event. Where saving fails the session goes on, and every later
// event is tried again.
class Saver {
 public:
  Saver(std::optional<std::filesystem::path> folder, Time started)
      : folder_(std::move(folder)), started_(started) {}

  void save(const Plan& plan, const Event& event);

  std::size_t unsaved() const { return unsaved_; }

  // Why the last event that was not saved could not be.
  const std::string& fault() const { return fault_; }

 private:
  SaveFault try_save(const Plan& plan, const Event& event);

  std::optional<std::filesystem::path> folder_;
  Time started_;
  JournalWriter writer_;
  bool created_ = false;
  std::size_t unsaved_ = 0;
  std::string fault_;
};

}  // namespace viva
