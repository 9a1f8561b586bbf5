#include <algorithm>
#include <cerrno>
#include <utility>

#include "journal/codec.h"
#include "journal/files.h"
#include "viva/journal/journal.h"
#include "viva/session/paper_code.h"

namespace viva {
namespace {

namespace fs = std::filesystem;

// Names sort by time: 20261122T093000125Z-1A-7F2K.jsonl, or with -2, -3 ...
std::string file_name(const Plan& plan, int copy) {
  std::string name = write_time(plan.started);
  std::erase_if(name, [](char c) { return c == '-' || c == ':' || c == '.'; });
  name += "-" + write_paper_code(paper_code(plan));
  if (copy > 1) name += "-" + std::to_string(copy);
  return name + std::string(kJournalEnding);
}

}  // namespace

SaveFault JournalWriter::create(const fs::path& folder, const Plan& plan) {
  if (failed_) {
    if (const DiskError error = remove_failed()) return fault_of(error);
  }
  if (SaveFault fault = make_folders(folder)) return fault;
  if (SaveFault fault = sync_folders()) return fault;
  if (SaveFault fault = open_new(folder, plan)) return fault;
  DiskError error = write_head_line(plan);
  if (error == 0) error = disk_->sync_folder(folder);
  if (error == 0) return std::nullopt;
  std::string fault = fault_of(error);
  file_.close();
  if (remove_failed() != 0) fault += "; an empty attempt is left behind";
  return fault;
}

// Makes the folder and those above it that are missing.
SaveFault JournalWriter::make_folders(const fs::path& folder) {
  Disk::Made made = disk_->make_folder(folder);
  if (made.error == ENOENT && folder.has_relative_path()) {
    if (SaveFault fault = make_folders(folder.parent_path())) return fault;
    made = disk_->make_folder(folder);
  }
  if (made.error != 0) return fault_text(folder, made.error);
  if (made.is_new) unsynced_.push_back(folder_of(folder));
  return std::nullopt;
}

SaveFault JournalWriter::sync_folders() {
  for (; !unsynced_.empty(); unsynced_.pop_back()) {
    const fs::path& folder = unsynced_.back();
    const DiskError error = disk_->sync_folder(folder);
    // A folder that may be written to but not read cannot be synced.
    if (error != 0 && error != EACCES) return fault_text(folder, error);
  }
  return std::nullopt;
}

SaveFault JournalWriter::open_new(const fs::path& folder, const Plan& plan) {
  DiskOutcome<DiskFile> made{EEXIST};
  for (int copy = 1; made.error == EEXIST; ++copy) {
    path_ = folder / file_name(plan, copy);
    made = disk_->create(path_);
  }
  if (made.error != 0) return fault_of(made.error);
  file_ = OpenFile(*disk_, made.value);
  size_ = 0;
  torn_ = false;
  return std::nullopt;
}

DiskError JournalWriter::write_head_line(const Plan& plan) {
  DiskError error = disk_->lock(file_.get());
  if (error != 0 && !knows_no_locks(error)) return error;
  error = write_line(write_head(plan));
  return error != 0 ? error : sync_line();
}

DiskError JournalWriter::remove_failed() {
  const DiskError error = disk_->remove(path_);
  failed_ = error != 0 && error != ENOENT;
  return failed_ ? error : 0;
}

SaveFault JournalWriter::append(const Event& event) {
  if (SaveFault fault = write(event)) return fault;
  return sync();
}

SaveFault JournalWriter::write(const Event& event) {
  if (!file_.is_open()) return "there is no file to save to";
  if (const DiskError error = cut()) return fault_of(error);
  const DiskError error = write_line(write_event(event));
  if (error != 0) return take_back(error);
  disk_->begin_sync(file_.get());
  return std::nullopt;
}

SaveFault JournalWriter::sync() {
  const DiskError error = sync_line();
  if (error != 0) return take_back(error);
  return std::nullopt;
}

std::string JournalWriter::take_back(DiskError error) {
  std::string fault = fault_of(error);
  if (cut() != 0) fault += "; a torn line is left behind";
  return fault;
}

DiskError JournalWriter::write_line(std::string line) {
  line += '\n';
  torn_ = true;
  written_ = line.size();
  return write_bytes(line);
}

DiskError JournalWriter::write_bytes(std::string_view bytes) {
  while (!bytes.empty()) {
    const auto [error, done] = disk_->append(file_.get(), bytes);
    if (error != 0) return error;
    bytes.remove_prefix(done);
  }
  return 0;
}

DiskError JournalWriter::sync_line() {
  if (const DiskError error = disk_->sync(file_.get())) return error;
  size_ += written_;
  torn_ = false;
  return 0;
}

// Takes back what stands behind the last line that is saved. It needs no sync:
// what comes back after a crash was never said to be saved, and the next line's
// sync holds for the cut as well.
DiskError JournalWriter::cut() {
  if (!torn_) return 0;
  const DiskError error = disk_->truncate(file_.get(), size_);
  torn_ = error != 0;
  return error;
}

std::string JournalWriter::fault_of(DiskError error) const {
  return fault_text(path_, error);
}

}  // namespace viva
