#include "text/open_file.h"

#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

#include "viva/text/error.h"

namespace viva {
namespace {

// Returns how many bytes were read, 0 at the end.
std::size_t read_piece(int file, char* to, std::size_t most,
                       const std::string& name) {
  while (true) {
    const ssize_t got = read(file, to, most);
    if (got >= 0) return static_cast<std::size_t>(got);
    if (errno != EINTR) throw Error(name + ": " + std::strerror(errno));
  }
}

}  // namespace

Source read_open_file(int file, std::size_t size, const std::string& name) {
  if (size > Source::kMaxBytes) throw too_large(name);
  Pages pages(size + 1);  // one more shows that there is more
  std::size_t at = 0;
  while (at <= size) {
    const std::size_t got =
        read_piece(file, pages.data() + at, size + 1 - at, name);
    if (got == 0) break;
    at += got;
  }
  if (at != size) throw changed_file(name);
  return {name, std::move(pages), size};
}

Source read_open_stream(int file, const std::string& name) {
  std::string bytes;
  std::array<char, std::size_t{64} << 10> block;
  while (const std::size_t got =
             read_piece(file, block.data(), block.size(), name)) {
    bytes.append(block.data(), got);
    if (bytes.size() > Source::kMaxBytes) throw too_large(name);
  }
  return {name, std::move(bytes)};
}

}  // namespace viva
