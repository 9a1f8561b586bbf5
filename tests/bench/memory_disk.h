#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "viva/journal/disk.h"

namespace viva::bench {

// A disk in memory that costs as little as one can: what is measured is the
// program. It keeps files until it is gone and refuses nothing.
class MemoryDisk : public Disk {
 public:
  Made make_folder(const std::filesystem::path& folder) override;
  DiskError sync_folder(const std::filesystem::path& folder) override;
  DiskOutcome<std::vector<std::filesystem::path>> list(
      const std::filesystem::path& folder) override;
  DiskOutcome<DiskFile> create(const std::filesystem::path& path) override;
  DiskOutcome<DiskFile> open(const std::filesystem::path& path,
                             Access access) override;
  DiskError remove(const std::filesystem::path& path) override;
  DiskError lock(DiskFile file) override;
  DiskOutcome<std::string> read(DiskFile file) override;
  DiskOutcome<std::size_t> append(DiskFile file,
                                  std::string_view bytes) override;
  DiskError sync(DiskFile file) override;
  DiskError truncate(DiskFile file, std::uint64_t size) override;
  void close(DiskFile file) override;

 private:
  std::map<std::filesystem::path, std::string> files_;
  std::map<DiskFile, std::string*> open_;
  DiskFile last_ = 0;
};

}  // namespace viva::bench
