#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <memory>
#include <utility>

#include "viva/journal/disk.h"
#include "viva/text/source.h"

namespace viva {
namespace {

namespace fs = std::filesystem;

constexpr mode_t kPrivateFile = 0600;
constexpr mode_t kPrivateFolder = 0700;
constexpr std::size_t kBlock = std::size_t{64} << 10;

// Calls again what a signal interrupted. -1 is a call's word for a fault.
template <typename Call>
auto persist(const Call& call) {
  auto result = call();
  while (result == -1 && errno == EINTR) result = call();
  return result;
}

DiskError error_of(int result) { return result == 0 ? 0 : errno; }

DiskOutcome<DiskFile> open_file(const fs::path& path, int flags) {
  const int file =
      persist([&] { return ::open(path.c_str(), flags, kPrivateFile); });
  if (file < 0) return {errno};
  return {0, file};
}

int sync_data(int file) {
#if defined(__APPLE__)
  // There fsync() leaves bytes in the disk's own memory, but not every file
  // system knows more.
  return ::fcntl(file, F_FULLFSYNC) == 0 ? 0 : ::fsync(file);
#elif defined(_POSIX_SYNCHRONIZED_IO) && _POSIX_SYNCHRONIZED_IO > 0
  return ::fdatasync(file);
#else
  return ::fsync(file);
#endif
}

bool is_folder(const fs::path& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
}

bool is_regular(const fs::path& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode);
}

class RealDisk : public Disk {
 public:
  Made make_folder(const fs::path& folder) override {
    if (::mkdir(folder.c_str(), kPrivateFolder) == 0) return {0, true};
    const int error = errno;
    // Where nothing may be made, some systems do not say EEXIST.
    if (is_folder(folder)) return {};
    return {error};
  }

  DiskError sync_folder(const fs::path& folder) override {
    const auto [error, file] =
        open_file(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (error != 0) return error;
    const OpenFile closing(*this, file);
    const DiskError synced =
        error_of(persist([&, file = file] { return ::fsync(file); }));
    // Some file systems know no fsync of a folder; the file itself is safe.
    return synced == EINVAL ? 0 : synced;
  }

  DiskOutcome<std::vector<fs::path>> list(const fs::path& folder) override {
    const std::unique_ptr<DIR, int (*)(DIR*)> open(::opendir(folder.c_str()),
                                                   ::closedir);
    if (!open) return {errno};
    std::vector<fs::path> paths;
    errno = 0;
    while (const dirent* entry = ::readdir(open.get())) {
      fs::path path = folder / entry->d_name;
      if (is_regular(path)) paths.push_back(std::move(path));
      errno = 0;
    }
    return {errno, std::move(paths)};
  }

  DiskOutcome<DiskFile> create(const fs::path& path) override {
    return open_file(path, O_CREAT | O_EXCL | O_RDWR | O_APPEND | O_CLOEXEC);
  }

  DiskOutcome<DiskFile> open(const fs::path& path, Access access) override {
    const int flags = access == Access::kRead ? O_RDONLY : O_RDWR | O_APPEND;
    // A pipe must not keep it waiting.
    DiskOutcome<DiskFile> opened =
        open_file(path, flags | O_NONBLOCK | O_CLOEXEC);
    if (opened.error != 0) return opened;
    OpenFile file(*this, opened.value);
    struct stat status {};
    if (::fstat(file.get(), &status) != 0) return {errno};
    if (S_ISDIR(status.st_mode)) return {EISDIR};
    if (!S_ISREG(status.st_mode)) return {EINVAL};
    file.release();
    return opened;
  }

  DiskError remove(const fs::path& path) override {
    return error_of(::unlink(path.c_str()));
  }

  DiskError lock(DiskFile file) override {
    if (persist([&] { return ::flock(file, LOCK_EX | LOCK_NB); }) != 0) {
      return errno;
    }
    struct stat status {};
    if (::fstat(file, &status) != 0) return errno;
    return status.st_nlink == 0 ? ENOENT : 0;
  }

  DiskOutcome<std::string> read(DiskFile file) override {
    std::string bytes;
    std::size_t done = 0;
    while (done <= Source::kMaxBytes) {
      bytes.resize(done + kBlock);
      const ssize_t size = persist([&] {
        return ::pread(file, bytes.data() + done, kBlock,
                       static_cast<off_t>(done));
      });
      if (size < 0) return {errno};
      done += static_cast<std::size_t>(size);
      bytes.resize(done);
      if (size == 0) return {0, std::move(bytes)};
    }
    return {EFBIG};
  }

  DiskOutcome<std::size_t> append(DiskFile file,
                                  std::string_view bytes) override {
    const ssize_t size =
        persist([&] { return ::write(file, bytes.data(), bytes.size()); });
    if (size < 0) return {errno};
    // A disk that takes nothing and says nothing would be asked for ever.
    if (size == 0 && !bytes.empty()) return {EIO};
    return {0, static_cast<std::size_t>(size)};
  }

  void begin_sync([[maybe_unused]] DiskFile file) override {
#ifdef SYNC_FILE_RANGE_WRITE
    // A hint: sync() will tell what goes wrong.
    ::sync_file_range(file, 0, 0, SYNC_FILE_RANGE_WRITE);
#endif
  }

  DiskError sync(DiskFile file) override {
    return error_of(persist([&] { return sync_data(file); }));
  }

  DiskError truncate(DiskFile file, std::uint64_t size) override {
    return error_of(
        persist([&] { return ::ftruncate(file, static_cast<off_t>(size)); }));
  }

  void close(DiskFile file) override { ::close(file); }
};

}  // namespace

Disk& real_disk() {
  static RealDisk disk;
  return disk;
}

}  // namespace viva
