#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "viva/journal/journal.h"

namespace viva {

inline constexpr std::string_view kJournalEnding = ".jsonl";

// The folder in which a name stands.
std::filesystem::path folder_of(const std::filesystem::path& path);

// What an errno means, in the system's words.
std::string error_text(DiskError error);

// "/home/x/a.jsonl: No space left on device"
std::string fault_text(const std::filesystem::path& path, DiskError error);

// Whether the file system has no locks, so that going on without one is all
// that can be done.
bool knows_no_locks(DiskError error);

// A journal that is there, opened to append to it and locked.
struct LockedJournal {
  OpenFile file;  // not open if there is a fault
  std::string fault;
  bool in_use = false;  // another viva has the lock
};

LockedJournal lock_journal(const std::filesystem::path& path, Disk& disk);

// What a journal's bytes say.
struct JournalText {
  JournalContent content;
  std::uint64_t whole = 0;  // how many bytes the lines with an end take
};

JournalText read_journal_text(const std::filesystem::path& path,
                              std::string_view bytes);

}  // namespace viva
