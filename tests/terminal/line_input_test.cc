#include "terminal/line_input.h"

#include <unistd.h>

#include <array>

#include "support/catch.h"

namespace viva {
namespace {

// A pipe that holds `text` and is at its end behind it.
class Filled {
 public:
  explicit Filled(std::string_view text) {
    std::array<int, 2> ends{};
    REQUIRE(::pipe(ends.data()) == 0);
    REQUIRE(::write(ends[1], text.data(), text.size()) ==
            static_cast<ssize_t>(text.size()));
    ::close(ends[1]);
    file_ = ends[0];
  }
  ~Filled() { ::close(file_); }
  Filled(const Filled&) = delete;
  Filled& operator=(const Filled&) = delete;

  int file() const { return file_; }

 private:
  int file_ = -1;
};

std::string all_lines(std::string_view text) {
  const Filled pipe(text);
  LineInput input(pipe.file());
  std::string result;
  while (true) {
    const InputLine line = input.read();
    if (line.kind != InputLine::Kind::kLine) return result;
    result += line.text + "|";
  }
}

TEST_CASE("lines come one by one, the last one with or without a line end") {
  CHECK(all_lines("a\nb\n") == "a|b|");
  CHECK(all_lines("a\r\n\nb") == "a||b|");
  CHECK(all_lines("").empty());
}

TEST_CASE("of a line that is too long the rest is passed over") {
  const std::string most(LineInput::kMaxLine, 'x');
  CHECK(all_lines(most + "\ny\n") == most + "|y|");
  CHECK(all_lines(most + "vwxzz\ny\n") == most + "|y|");
  CHECK(all_lines(most + most + most + "z\ny") == most + "|y|");
  CHECK(all_lines(most + most) == most + "|");
}

TEST_CASE("a signal that came before the read interrupts it") {
  const Filled pipe("a\n");
  LineInput input(pipe.file());
  ::raise(SIGINT);
  const InputLine line = input.read();
  CHECK(line.kind == InputLine::Kind::kSignal);
  CHECK(line.signal == SIGINT);
}

TEST_CASE("a signal that was ignored stays ignored") {
  const auto before = ::signal(SIGHUP, SIG_IGN);
  {
    const Filled pipe("a\n");
    LineInput input(pipe.file());
    ::raise(SIGHUP);
    CHECK(input.read().kind == InputLine::Kind::kLine);
  }
  ::signal(SIGHUP, before);
}

}  // namespace
}  // namespace viva
