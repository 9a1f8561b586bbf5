#include "text/open_file.h"

#include <unistd.h>

#include <cstdio>
#include <string>

#include "support/catch.h"
#include "viva/text/error.h"

namespace viva {
namespace {

// A file without a name.
class OpenText {
 public:
  explicit OpenText(const std::string& text) : file_(std::tmpfile()) {
    std::fwrite(text.data(), 1, text.size(), file_);
    std::rewind(file_);
  }
  ~OpenText() { std::fclose(file_); }
  OpenText(const OpenText&) = delete;
  OpenText& operator=(const OpenText&) = delete;

  int file() const { return fileno(file_); }

 private:
  std::FILE* file_;
};

std::string read(const std::string& text, std::size_t size) {
  const OpenText open(text);
  return std::string(read_open_file(open.file(), size, "x.md").bytes());
}

TEST_CASE("a file is read whole, however large it is") {
  CHECK(read("text", 4) == "text");
  for (const std::size_t size : {(1U << 17) - 1, 1U << 17, (1U << 17) + 1,
                                 (4U << 20) + 7, (5U << 20) + 1}) {
    std::string text(size, 'x');
    text.back() = 'y';
    CHECK(read(text, size) == text);
    const OpenText open(text);
    CHECK(read_open_stream(open.file(), "x.md").bytes() == text);
  }
}

TEST_CASE("a file that becomes shorter or longer while it is read is refused") {
  CHECK_THROWS_WITH(read("shorter", 70), "x.md: changed while it was read");
  CHECK_THROWS_WITH(read("longer", 3), "x.md: changed while it was read");
  CHECK_THROWS_WITH(read(std::string(300'000, 'x'), 299'999),
                    "x.md: changed while it was read");
}

TEST_CASE("what is said of more than 256 MiB is believed") {
  CHECK_THROWS_WITH(read("small", Source::kMaxBytes + 1),
                    "x.md: is larger than 256 MiB");
}

}  // namespace
}  // namespace viva
