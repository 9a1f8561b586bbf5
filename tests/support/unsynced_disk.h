#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "viva/journal/disk.h"

namespace viva {

// The real disk without waiting for it: for tests that write a thousand files
// and pull no plug.
class UnsyncedDisk : public Disk {
 public:
  DiskError sync(DiskFile) override { return 0; }
  DiskError sync_folder(const std::filesystem::path&) override { return 0; }

  Made make_folder(const std::filesystem::path& folder) override {
    return disk_.make_folder(folder);
  }
  DiskOutcome<std::vector<std::filesystem::path>> list(
      const std::filesystem::path& folder) override {
    return disk_.list(folder);
  }
  DiskOutcome<DiskFile> create(const std::filesystem::path& path) override {
    return disk_.create(path);
  }
  DiskOutcome<DiskFile> open(const std::filesystem::path& path,
                             Access access) override {
    return disk_.open(path, access);
  }
  DiskError remove(const std::filesystem::path& path) override {
    return disk_.remove(path);
  }
  DiskError lock(DiskFile file) override { return disk_.lock(file); }
  DiskOutcome<std::string> read(DiskFile file) override {
    return disk_.read(file);
  }
  DiskOutcome<std::size_t> append(DiskFile file,
                                  std::string_view bytes) override {
    return disk_.append(file, bytes);
  }
  DiskError truncate(DiskFile file, std::uint64_t size) override {
    return disk_.truncate(file, size);
  }
  void close(DiskFile file) override { disk_.close(file); }

 private:
  Disk& disk_ = real_disk();
};

}  // namespace viva
