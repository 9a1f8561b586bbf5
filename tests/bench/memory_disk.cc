#include "bench/memory_disk.h"

#include <cerrno>

namespace viva::bench {

namespace fs = std::filesystem;

Disk::Made MemoryDisk::make_folder(const fs::path& /*folder*/) { return {}; }

DiskError MemoryDisk::sync_folder(const fs::path& /*folder*/) { return 0; }

DiskOutcome<std::vector<fs::path>> MemoryDisk::list(const fs::path& folder) {
  std::vector<fs::path> paths;
  for (const auto& [path, bytes] : files_) {
    if (path.parent_path() == folder) paths.push_back(path);
  }
  return {0, paths};
}

DiskOutcome<DiskFile> MemoryDisk::create(const fs::path& path) {
  if (!files_.try_emplace(path).second) return {EEXIST};
  return open(path, Access::kAppend);
}

DiskOutcome<DiskFile> MemoryDisk::open(const fs::path& path,
                                       Access /*access*/) {
  const auto found = files_.find(path);
  if (found == files_.end()) return {ENOENT};
  open_[++last_] = &found->second;
  return {0, last_};
}

DiskError MemoryDisk::remove(const fs::path& path) {
  return files_.erase(path) == 0 ? ENOENT : 0;
}

DiskError MemoryDisk::lock(DiskFile /*file*/) { return 0; }

DiskOutcome<std::string> MemoryDisk::read(DiskFile file) {
  return {0, *open_.at(file)};
}

DiskOutcome<std::size_t> MemoryDisk::append(DiskFile file,
                                            std::string_view bytes) {
  open_.at(file)->append(bytes);
  return {0, bytes.size()};
}

DiskError MemoryDisk::sync(DiskFile /*file*/) { return 0; }

DiskError MemoryDisk::truncate(DiskFile file, std::uint64_t size) {
  open_.at(file)->resize(size);
  return 0;
}

void MemoryDisk::close(DiskFile file) { open_.erase(file); }

}  // namespace viva::bench
