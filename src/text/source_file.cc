#include "viva/text/source_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string>

#include "text/open_file.h"
#include "viva/text/error.h"

namespace viva {
namespace {

// Below this, reading costs less.
constexpr std::size_t kLeastMapped = std::size_t{1} << 20;

[[noreturn]] void fail(const std::string& name, const std::string& why) {
  throw Error(name + ": " + why);
}

class OpenFile {
 public:
  explicit OpenFile(const std::string& name)
      : file_(open(name.c_str(), O_RDONLY | O_CLOEXEC)) {
    if (file_ < 0) fail(name, std::strerror(errno));
  }
  ~OpenFile() { close(file_); }
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;

  int get() const { return file_; }

 private:
  int file_;
};

}  // namespace

Source read_source(const std::filesystem::path& path, Hold hold) {
  const std::string name = path.string();
  const OpenFile file(name);
  struct stat about = {};
  if (fstat(file.get(), &about) != 0) fail(name, std::strerror(errno));
  if (S_ISDIR(about.st_mode)) fail(name, "is a folder");
  // Files that the system makes up as they are read have no size either.
  const bool sized = S_ISREG(about.st_mode) && about.st_size > 0;
  if (!sized) return read_open_stream(file.get(), name);
  const auto size = static_cast<std::size_t>(about.st_size);
  if (hold == Hold::kMap && size >= kLeastMapped) {
    if (auto mapped = MappedFile::map(file.get(), name)) {
      return {name, *std::move(mapped)};
    }
  }
  return read_open_file(file.get(), size, name);
}

}  // namespace viva
