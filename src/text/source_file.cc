#include "viva/text/source_file.h"

#include <array>
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
  std::string bytes;
  bytes.reserve(error ? 0 : size);
  std::array<char, std::size_t{64} << 10> block;
  while (const std::size_t got =
             std::fread(block.data(), 1, block.size(), file.get())) {
    bytes.append(block.data(), got);
    if (bytes.size() > Source::kMaxBytes) throw too_large(name);
  }
  if (std::ferror(file.get()) != 0) fail(name, std::strerror(errno));
  return {name, std::move(bytes)};
}

}  // namespace viva
