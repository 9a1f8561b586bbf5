#include "viva/text/source_file.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <string>
#include <utility>

#include "viva/text/error.h"

namespace viva {
namespace {

[[noreturn]] void fail(const std::string& name, const std::string& why) {
  throw Error(name + ": " + why);
}

struct CloseFile {
  void operator()(std::FILE* file) const { std::fclose(file); }
};

}  // namespace

Source read_source(const std::filesystem::path& path) {
  const std::string name = path.string();
  std::error_code error;
  if (std::filesystem::is_directory(path, error)) fail(name, "is a folder");
  const auto size = std::filesystem::file_size(path, error);
  if (!error && size > Source::kMaxBytes) throw too_large(name);

  const std::unique_ptr<std::FILE, CloseFile> file(
      std::fopen(path.c_str(), "rb"));
  if (!file) fail(name, std::strerror(errno));
  std::string bytes(error ? 0 : size, '\0');
  std::size_t used = 0;
  while (true) {
    if (used == bytes.size()) bytes.resize(used + (std::size_t{64} << 10));
    const std::size_t got =
        std::fread(bytes.data() + used, 1, bytes.size() - used, file.get());
    if (got == 0) break;
    used += got;
    if (used > Source::kMaxBytes) throw too_large(name);
  }
  if (std::ferror(file.get()) != 0) fail(name, std::strerror(errno));
  bytes.resize(used);
  return {name, std::move(bytes)};
}

}  // namespace viva
