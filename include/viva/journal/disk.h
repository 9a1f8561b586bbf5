#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace viva {

// The errno of what went wrong; 0 if nothing did.
using DiskError = int;

template <typename Value>
struct DiskOutcome {
  DiskError error = 0;
  Value value = {};  // means something only where there is no error
};

// What an open file is known by.
using DiskFile = int;

// What keeping attempts asks of a disk, so that a test can stand in for one
// that is full, breaks or loses its power. Nothing here throws, and nothing
// but sync() and sync_folder() promises to outlast a crash.
class Disk {
 public:
  Disk() = default;
  Disk(const Disk&) = delete;
  Disk& operator=(const Disk&) = delete;
  virtual ~Disk() = default;

  enum class Access { kRead, kAppend };

  // Makes one folder, 0700. EEXIST if the name is taken, but not by a folder;
  // a folder that is there is fine and left as it is.
  struct Made {
    DiskError error = 0;
    bool is_new = false;
  };
  virtual Made make_folder(const std::filesystem::path& folder) = 0;

  // Keeps which names stand in the folder.
  virtual DiskError sync_folder(const std::filesystem::path& folder) = 0;

  // The regular files in the folder, in no order.
  virtual DiskOutcome<std::vector<std::filesystem::path>> list(
      const std::filesystem::path& folder) = 0;

  // Makes a file, 0600, opened to append to it. EEXIST if the name is taken.
  virtual DiskOutcome<DiskFile> create(const std::filesystem::path& path) = 0;

  // A regular file that is there. One opened to append can be read as well.
  virtual DiskOutcome<DiskFile> open(const std::filesystem::path& path,
                                     Access access) = 0;

  virtual DiskError remove(const std::filesystem::path& path) = 0;

  // Keeps others from locking the file for as long as it is open. Does not
  // wait: EWOULDBLOCK if another has the lock. ENOENT if the file was removed
  // before it could be locked.
  virtual DiskError lock(DiskFile file) = 0;

  // All bytes of the file.
  virtual DiskOutcome<std::string> read(DiskFile file) = 0;

  // Writes behind the last byte. Gives how many bytes were written: those at
  // the front, at least one.
  virtual DiskOutcome<std::size_t> append(DiskFile file,
                                          std::string_view bytes) = 0;

  // Tells the disk, where that is possible, that sync() will be asked for: it
  // can begin while something else is done.
  virtual void begin_sync(DiskFile /*file*/) {}

  // Keeps the file's bytes and its size.
  virtual DiskError sync(DiskFile file) = 0;

  virtual DiskError truncate(DiskFile file, std::uint64_t size) = 0;
  virtual void close(DiskFile file) = 0;
};

// The disk of this machine. It holds nothing.
Disk& real_disk();

// An open file that closes itself.
class OpenFile {
 public:
  OpenFile() = default;
  OpenFile(Disk& disk, DiskFile file) : disk_(&disk), file_(file) {}
  OpenFile(OpenFile&& other) noexcept
      : disk_(std::exchange(other.disk_, nullptr)), file_(other.file_) {}
  OpenFile& operator=(OpenFile&& other) noexcept {
    std::swap(disk_, other.disk_);
    std::swap(file_, other.file_);
    return *this;
  }
  ~OpenFile() { close(); }

  bool is_open() const { return disk_ != nullptr; }
  DiskFile get() const { return file_; }

  // Leaves it to the caller to close it.
  DiskFile release() {
    disk_ = nullptr;
    return file_;
  }
  void close() {
    if (Disk* disk = std::exchange(disk_, nullptr)) disk->close(file_);
  }

 private:
  Disk* disk_ = nullptr;
  DiskFile file_ = 0;
};

}  // namespace viva
