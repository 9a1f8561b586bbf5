#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "viva/journal/disk.h"
#include "viva/session/attempt.h"

namespace viva {

// An attempt on disk is a file of JSON Lines: a head with the plan, then one
// line an event, only ever appended to; content/ATTEMPTS.md tells what they
// hold. A line is on the disk before append() returns. One viva at a time
// writes to it, where the file system knows locks. Files are 0600, the folder
// 0700.

// What went wrong when something was saved; none if it was saved.
using SaveFault = std::optional<std::string>;

// Writes one attempt. Holds the file's lock while it lives. A line that could
// not be saved is taken back, so that it cannot run into the next and does not
// stand there twice when it is written again. Where even that fails, it is
// tried again before the next line: nothing is written behind a torn one.
class JournalWriter {
 public:
  explicit JournalWriter(Disk& disk = real_disk()) : disk_(&disk) {}

  // Makes the folder and in it a new file, and writes the head. No file is
  // left behind where that fails; if it cannot be removed at once, the next
  // create() tries that first.
  SaveFault create(const std::filesystem::path& folder, const Plan& plan);

  SaveFault append(const Event& event);

  // The same in two steps, so that something else can be done while the disk
  // works: a line that was written is saved only once sync() has said so. What
  // fails is taken back by either. Nothing else is written in between.
  SaveFault write(const Event& event);
  SaveFault sync();

  const std::filesystem::path& path() const { return path_; }

 private:
  friend struct ReopenedJournal reopen_journal(
      const std::filesystem::path& path, Disk& disk);

  SaveFault make_folders(const std::filesystem::path& folder);
  SaveFault sync_folders();
  SaveFault open_new(const std::filesystem::path& folder, const Plan& plan);
  DiskError write_head_line(const Plan& plan);
  DiskError write_line(std::string line);
  DiskError write_bytes(std::string_view bytes);
  DiskError sync_line();
  std::string take_back(DiskError error);
  DiskError cut();
  DiskError remove_failed();
  std::string fault_of(DiskError error) const;

  Disk* disk_;
  OpenFile file_;
  std::filesystem::path path_;
  std::vector<std::filesystem::path> unsynced_;  // folders with a new name
  std::uint64_t size_ = 0;                       // of the lines that are saved
  std::uint64_t written_ = 0;  // of the line that is being saved
  bool torn_ = false;          // there may be bytes behind them
  bool failed_ = false;        // a file that could not be made is still there
};

// An attempt as it was read back.
struct StoredAttempt {
  std::filesystem::path path;
  Attempt attempt;
};

// Why a journal could not be read as a whole.
struct JournalFault {
  std::filesystem::path path;
  std::size_t line = 0;  // from 1; 1 if it is about the whole file
  std::string message;
};

struct JournalContent {
  std::optional<StoredAttempt> stored;  // none if the head could not be read
  std::optional<JournalFault> fault;    // the first line that was passed over
  bool torn = false;  // the last line has no end and is not read; no fault
};

// Changes no file.
JournalContent read_journal(const std::filesystem::path& path,
                            Disk& disk = real_disk());

struct JournalList {
  std::vector<StoredAttempt> attempts;  // in the order in which they started
  std::vector<JournalFault> faults;
};

// Every attempt in the folder; nothing if there is no folder. Files without a
// whole line hold nothing and are passed over. Changes no file.
JournalList list_journals(const std::filesystem::path& folder,
                          Disk& disk = real_disk());

// An attempt that is opened to go on with it.
struct ReopenedJournal {
  JournalWriter writer;
  std::optional<StoredAttempt> stored;  // none if it could not be opened or
                                        // read; then the writer cannot append
  std::optional<JournalFault> fault;    // why not, or the first line that was
                                        // passed over
  bool in_use = false;                  // another viva has it open
  bool torn = false;                    // an incomplete last line was cut off
};

// Locks the file, reads it and cuts off a last line without an end. Lines that
// are no events stay where they are and are passed over, as in reading.
ReopenedJournal reopen_journal(const std::filesystem::path& path,
                               Disk& disk = real_disk());

// Removes an attempt for good; refuses where another viva has it open.
SaveFault delete_journal(const std::filesystem::path& path,
                         Disk& disk = real_disk());

// $XDG_STATE_HOME/viva/attempts, or below ~/.local/state. A relative
// $XDG_STATE_HOME is ignored; nothing if there is no home either. The values
// are handed in, empty where they are not set.
std::optional<std::filesystem::path> attempts_folder(
    std::string_view xdg_state_home, std::string_view home);

}  // namespace viva
