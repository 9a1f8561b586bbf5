#include "cli/replace_file.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <utility>

#include "viva/text/error.h"
#include "viva/text/source_file.h"

namespace viva {
namespace {

namespace fs = std::filesystem;

// While it lives, signals that ask for the end wait, and a file that grows too
// large is a failed write and no signal.
class Uninterrupted {
 public:
  Uninterrupted() {
    sigset_t ends;
    ::sigemptyset(&ends);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGXFSZ}) {
      ::sigaddset(&ends, signal);
    }
    ::sigprocmask(SIG_BLOCK, &ends, &before_);
  }
  ~Uninterrupted() {
    take_failed_writes();
    ::sigprocmask(SIG_SETMASK, &before_, nullptr);
  }
  Uninterrupted(const Uninterrupted&) = delete;
  Uninterrupted& operator=(const Uninterrupted&) = delete;

 private:
  // What the failed write has told already.
  static void take_failed_writes() {
    sigset_t waiting;
    ::sigemptyset(&waiting);
    if (::sigpending(&waiting) != 0 || ::sigismember(&waiting, SIGXFSZ) != 1) {
      return;
    }
    sigset_t one;
    ::sigemptyset(&one);
    ::sigaddset(&one, SIGXFSZ);
    int signal = 0;
    ::sigwait(&one, &signal);
  }

  sigset_t before_{};
};

// Thrown here and caught here: the reason, by its number.
struct Failure {
  int error;
};

void need(bool done) {
  if (!done) throw Failure{errno};
}

// A new file beside the other one. It goes unless it was put in its place.
class Replacement {
 public:
  explicit Replacement(const fs::path& target) : target_(target) {
    const std::string name = "." + target.filename().string() + ".viva-XXXXXX";
    path_ = (target.parent_path() / name).string();
    file_ = ::mkstemp(path_.data());
    need(file_ >= 0);
  }
  ~Replacement() {
    if (file_ >= 0) ::close(file_);
    if (!path_.empty()) ::unlink(path_.c_str());
  }
  Replacement(const Replacement&) = delete;
  Replacement& operator=(const Replacement&) = delete;

  void write(std::string_view bytes) const {
    while (!bytes.empty()) {
      const ssize_t size = ::write(file_, bytes.data(), bytes.size());
      if (size < 0 && errno == EINTR) continue;
      need(size >= 0);
      bytes.remove_prefix(static_cast<std::size_t>(size));
    }
  }

  // Owner first, as a change of the owner may take permissions away. One that
  // cannot be kept is not worth a failure.
  void take_over(const struct stat& status) const {
    constexpr mode_t kPermissions = 07777;
    const bool owned = ::fchown(file_, status.st_uid, status.st_gid) == 0 ||
                       ::fchown(file_, -1U, status.st_gid) == 0;
    const mode_t mode = status.st_mode & kPermissions;
    need(::fchmod(file_, owned ? mode : mode & 0777U) == 0);
  }

  void set_mode(mode_t mode) const { need(::fchmod(file_, mode) == 0); }

  void sync() const { need(::fsync(file_) == 0); }

  void put_in_place() {
    need(::close(std::exchange(file_, -1)) == 0);
    need(::rename(path_.c_str(), target_.c_str()) == 0);
    path_.clear();
    const fs::path parent = target_.parent_path();
    const int folder = ::open(parent.c_str(), O_RDONLY | O_CLOEXEC);
    if (folder < 0) return;
    ::fsync(folder);
    ::close(folder);
  }

 private:
  fs::path target_;
  std::string path_;  // empty once it is in place
  int file_ = -1;
};

// The permissions of a new file are what the person's mask leaves of these.
mode_t mode_of_new_files() {
  constexpr mode_t kUsual = 0666;
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return kUsual & ~mask;
}

// Throws a reason, or Error.
bool replace(const fs::path& target, std::optional<std::string_view> before,
             std::string_view after) {
  struct stat status {};
  const bool is_new = !before && ::stat(target.c_str(), &status) != 0;
  if (!is_new) {
    need(::stat(target.c_str(), &status) == 0);
    need(::access(target.c_str(), W_OK) == 0);
  }
  Replacement replacement(target);
  replacement.write(after);
  if (is_new) {
    replacement.set_mode(mode_of_new_files());
  } else {
    replacement.take_over(status);
  }
  replacement.sync();
  if (before && read_source(target).bytes() != before) return false;
  replacement.put_in_place();
  return true;
}

}  // namespace

std::optional<std::string> replace_file(const fs::path& path,
                                        std::optional<std::string_view> before,
                                        std::string_view after) {
  const std::string name = path.string();
  const Uninterrupted uninterrupted;
  std::error_code error;
  const fs::path target =
      before ? fs::canonical(path, error) : fs::weakly_canonical(path, error);
  if (error) return name + ": " + error.message();
  try {
    if (replace(target, before, after)) return std::nullopt;
  } catch (const Failure& failure) {
    return name + ": it cannot be replaced: " + std::strerror(failure.error);
  } catch (const Error& failure) {
    return failure.what();
  }
  return name + ": it was changed meanwhile and is left as it is";
}

}  // namespace viva
