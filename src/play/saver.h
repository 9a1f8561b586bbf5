#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <vector>

#include "viva/journal/journal.h"
#include "viva/session/attempt.h"

namespace viva {

// Saves the events of one attempt before they count. The file is made with
// the first event, or by begin(). Where saving fails the session goes on, and
// what was not saved is tried again, in order, with every later event.
class Saver {
 public:
  // A new attempt; without a folder saving says that there is none.
  explicit Saver(std::optional<std::filesystem::path> folder,
                 Disk& disk = real_disk());

  // Goes on with an attempt that was opened again.
  explicit Saver(JournalWriter writer);

  // Saves nothing, on purpose.
  static Saver without_file();

  // Makes the file at once. Why it could not be made; then the first event
  // tries again.
  SaveFault begin(const Plan& plan);

  // Why the event could not be saved; nothing if all events are.
  SaveFault save(const Plan& plan, const Event& event);

  // The same in two steps: what was started is saved only once settle() has
  // said so, which must be asked before anything else is started.
  void start(const Plan& plan, const Event& event);
  SaveFault settle();

  // Whether anything is meant to be saved.
  bool is_kept() const { return place_ != Place::kNone; }
  bool has_file() const { return place_ == Place::kFile; }
  bool has_events() const { return events_ > 0; }
  // Whether nothing waits for another try; what was started is taken for saved.
  bool is_saved() const {
    return !waits_ && unsaved_.size() == (is_syncing_ ? 1 : 0);
  }

  // Of how many questions the answer or the skip is not saved.
  std::size_t unsaved_answers() const;

 private:
  // Where the events go.
  enum class Place { kNone, kNewFile, kFile };

  SaveFault flush(const Plan& plan);

  Place place_ = Place::kNone;
  std::optional<std::filesystem::path> folder_;
  JournalWriter writer_;
  bool waits_ = false;  // the file was asked for and could not be made
  std::size_t events_ = 0;
  std::vector<Event> unsaved_;
  bool is_syncing_ = false;  // the one event is written
  SaveFault fault_;          // of what was started
};

}  // namespace viva
