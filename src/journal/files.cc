#include "journal/files.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>

namespace viva {
namespace {

constexpr std::array<DiskError, 4> kNoLocks = {ENOLCK, EOPNOTSUPP, ENOTSUP,
                                               ENOSYS};

bool is_taken(DiskError error) {
  return error == EWOULDBLOCK || error == EAGAIN;
}

}  // namespace

std::filesystem::path folder_of(const std::filesystem::path& path) {
  return path.has_parent_path() ? path.parent_path() : ".";
}

std::string error_text(DiskError error) {
  return std::generic_category().message(error);
}

std::string fault_text(const std::filesystem::path& path, DiskError error) {
  return path.string() + ": " + error_text(error);
}

bool knows_no_locks(DiskError error) {
  return std::find(kNoLocks.begin(), kNoLocks.end(), error) != kNoLocks.end();
}

LockedJournal lock_journal(const std::filesystem::path& path, Disk& disk) {
  const auto [error, opened] = disk.open(path, Disk::Access::kAppend);
  if (error != 0) return {{}, error_text(error)};
  OpenFile file(disk, opened);
  const DiskError locked = disk.lock(file.get());
  if (is_taken(locked)) return {{}, "it is open in another viva", true};
  if (locked != 0 && !knows_no_locks(locked)) return {{}, error_text(locked)};
  return {std::move(file), ""};
}

}  // namespace viva
