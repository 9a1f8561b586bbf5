#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "viva/session/attempt.h"

namespace viva {

// An attempt on disk is a file of JSON Lines: a head with the plan, then one
// line an event, only ever appended to. A line is on the disk before append()
// returns. Files are 0600, the folder 0700.

// What went wrong when something was saved; none if it was saved.
using SaveFault = std::optional<std::string>;

// Writes one attempt. Holds the file's lock while it lives.
class JournalWriter {
 public:
  JournalWriter() = default;
  JournalWriter(JournalWriter&& other) noexcept;
  JournalWriter& operator=(JournalWriter&& other) noexcept;
  ~JournalWriter();

  // Makes the folder and in it a new file, and writes the head. Nothing is
  // left behind where that fails.
  SaveFault create(const std::filesystem::path& folder, const Plan& plan);

  SaveFault append(const Event& event);

  const std::filesystem::path& path() const { return path_; }

 private:
  SaveFault write_line(const std::string& line);
  void close();

  int file_ = -1;
  std::filesystem::path path_;
};

// An attempt as it was read back.
struct StoredAttempt {
  std::filesystem::path path;
  Attempt attempt;
};

// Why a journal could not be read as a whole. A torn last line is cut off and
// is no fault.
struct JournalFault {
  std::filesystem::path path;
  std::size_t line = 0;  // from 1
  std::string message;
};

struct JournalContent {
  std::optional<StoredAttempt> stored;  // none if the head could not be read
  std::optional<JournalFault> fault;    // the first line that was passed over
};

JournalContent read_journal(const std::filesystem::path& path);

struct JournalList {
  std::vector<StoredAttempt> attempts;  // in the order in which they started
  std::vector<JournalFault> faults;
};

// Every attempt in the folder; nothing if there is no folder.
JournalList list_journals(const std::filesystem::path& folder);

// $XDG_STATE_HOME/viva/attempts, or below ~/.local/state. A relative
// $XDG_STATE_HOME is ignored; nothing if there is no home either. The values
// are handed in, empty where they are not set.
std::optional<std::filesystem::path> attempts_folder(
    std::string_view xdg_state_home, std::string_view home);

}  // namespace viva
