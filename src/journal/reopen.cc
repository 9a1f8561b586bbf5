#include <utility>

#include "journal/files.h"
#include "viva/journal/journal.h"

namespace viva {
namespace {

namespace fs = std::filesystem;

ReopenedJournal refused(Disk& disk, const fs::path& path,
                        const LockedJournal& locked) {
  return {JournalWriter(disk), std::nullopt,
          JournalFault{path, 1, locked.fault}, locked.in_use};
}

ReopenedJournal unusable(Disk& disk, JournalFault fault) {
  return {JournalWriter(disk), std::nullopt, std::move(fault)};
}

// Unlike a line that a writer takes back, this cut must be on the disk before
// anything is said: the next run would find the same torn line again.
DiskError cut_off(Disk& disk, DiskFile file, std::uint64_t whole) {
  const DiskError error = disk.truncate(file, whole);
  return error != 0 ? error : disk.sync(file);
}

}  // namespace

ReopenedJournal reopen_journal(const fs::path& path, Disk& disk) {
  LockedJournal locked = lock_journal(path, disk);
  if (!locked.file.is_open()) return refused(disk, path, locked);
  const auto [error, bytes] = disk.read(locked.file.get());
  if (error != 0) return unusable(disk, {path, 1, error_text(error)});
  auto [content, whole] = read_journal_text(path, bytes);
  if (!content.stored) return unusable(disk, std::move(*content.fault));
  if (content.torn) {
    const DiskError failed = cut_off(disk, locked.file.get(), whole);
    if (failed != 0) return unusable(disk, {path, 1, error_text(failed)});
  }
  JournalWriter writer(disk);
  writer.file_ = std::move(locked.file);
  writer.path_ = path;
  writer.size_ = whole;
  return {std::move(writer), std::move(content.stored),
          std::move(content.fault), false, content.torn};
}

SaveFault delete_journal(const fs::path& path, Disk& disk) {
  const LockedJournal locked = lock_journal(path, disk);
  if (!locked.file.is_open()) return path.string() + ": " + locked.fault;
  DiskError error = disk.remove(path);
  if (error == 0) error = disk.sync_folder(folder_of(path));
  if (error == 0) return std::nullopt;
  return fault_text(path, error);
}

}  // namespace viva
