#include "cli/replace_file.h"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string>

#include "viva/text/error.h"

namespace viva {
namespace {

namespace fs = std::filesystem;

constexpr mode_t kUsualMode = 0666;  // less what the person's mask forbids
constexpr mode_t kModeBits = 07777;
constexpr int kMostTries = 100;

// A new file beside another one, which goes away again unless it takes its
// place.
class NewFile {
 public:
  explicit NewFile(const fs::path& target) : target_(target) {
    for (int i = 0; i < kMostTries; ++i) {
      path_ = target.parent_path() / fmt::format(".{}.{}-{}.new",
                                                 target.filename().string(),
                                                 ::getpid(), i);
      file_ = ::open(path_.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC,
                     kUsualMode);
      if (file_ >= 0 || errno != EEXIST) break;
    }
    if (file_ < 0) fail();
  }

  ~NewFile() {
    if (file_ >= 0) ::close(file_);
    if (!path_.empty()) ::unlink(path_.c_str());
  }
  NewFile(const NewFile&) = delete;
  NewFile& operator=(const NewFile&) = delete;

  void write(std::string_view bytes) const {
    while (!bytes.empty()) {
      const ssize_t size = ::write(file_, bytes.data(), bytes.size());
      if (size < 0 && errno == EINTR) continue;
      if (size < 0) fail();
      bytes.remove_prefix(static_cast<std::size_t>(size));
    }
  }

  void take_place() {
    struct stat before {};
    if (::stat(target_.c_str(), &before) == 0 &&
        ::fchmod(file_, before.st_mode & kModeBits) != 0) {
      fail();
    }
    // A rename must not outlast a crash that the bytes do not.
    if (::fsync(file_) != 0) fail();
    if (::rename(path_.c_str(), target_.c_str()) != 0) fail();
    path_.clear();
  }

 private:
  [[noreturn]] void fail() const {
    throw Error(fmt::format("{}: it could not be written: {}", target_.string(),
                            std::strerror(errno)));
  }

  fs::path target_;
  fs::path path_;  // empty once it has taken the target's place
  int file_ = -1;
};

}  // namespace

void replace_file(const fs::path& path, std::string_view bytes) {
  std::error_code error;
  const fs::path target =
      fs::is_symlink(path, error) ? fs::weakly_canonical(path, error) : path;
  NewFile file(target.empty() ? path : target);
  file.write(bytes);
  file.take_place();
}

}  // namespace viva
