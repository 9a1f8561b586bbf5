#include "terminal/line_input.h"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>

#include "support/catch.h"

namespace viva {
namespace {

using namespace std::chrono_literals;

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

// A pipe that stays open, so that a read of it waits.
class Open {
 public:
  Open() { REQUIRE(::pipe(ends_.data()) == 0); }
  ~Open() {
    for (const int end : ends_) ::close(end);
  }
  Open(const Open&) = delete;
  Open& operator=(const Open&) = delete;

  int file() const { return ends_[0]; }
  void type(std::string_view text) {
    REQUIRE(::write(ends_[1], text.data(), text.size()) ==
            static_cast<ssize_t>(text.size()));
  }

 private:
  std::array<int, 2> ends_{};
};

TEST_CASE("where nothing comes the patience ends, not sooner than it should") {
  const Open pipe;
  LineInput input(pipe.file());
  const auto begin = std::chrono::steady_clock::now();
  CHECK(input.read(20ms).kind == InputLine::Kind::kTime);
  CHECK(std::chrono::steady_clock::now() - begin >= 20ms);
  CHECK(input.read(0ms).kind == InputLine::Kind::kTime);
}

TEST_CASE("what was read of a line before the patience ended is kept") {
  Open pipe;
  LineInput input(pipe.file());
  pipe.type("Pa");
  CHECK(input.read(1ms).kind == InputLine::Kind::kTime);
  pipe.type("ris\nRo");
  CHECK(input.read(1ms).text == "Paris");
  CHECK(input.read(1ms).kind == InputLine::Kind::kTime);
  pipe.type("me\n");
  CHECK(input.read().text == "Rome");
}

TEST_CASE("lines that are there are read with no patience left") {
  const Filled pipe("a\nb\nc");
  LineInput input(pipe.file());
  std::string lines;
  for (int i = 0; i < 3; ++i) lines += input.read(0ms).text + "|";
  CHECK(lines == "a|b|c|");
  CHECK(input.read(0ms).kind == InputLine::Kind::kEnd);
}

TEST_CASE("patience longer than a second waits for a line that comes") {
  Open pipe;
  pipe.type("a\n");
  LineInput input(pipe.file());
  CHECK(input.read(90s).text == "a");
}

TEST_CASE("a signal is seen before the patience ends") {
  const Open pipe;
  LineInput input(pipe.file());
  ::raise(SIGTERM);
  const InputLine line = input.read(0ms);
  CHECK(line.kind == InputLine::Kind::kSignal);
  CHECK(line.signal == SIGTERM);
}

TEST_CASE("a signal interrupts a patient wait") {
  const Open pipe;
  LineInput input(pipe.file());
  const pid_t reader = ::getpid();
  const pid_t child = ::fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    ::usleep(20'000);
    ::kill(reader, SIGINT);
    ::_exit(0);
  }
  const InputLine line = input.read(60s);
  ::waitpid(child, nullptr, 0);
  CHECK(line.kind == InputLine::Kind::kSignal);
  CHECK(line.signal == SIGINT);
}

TEST_CASE("a program that goes on after a stop is told so, once") {
  const Filled pipe("a\n");
  LineInput input(pipe.file());
  ::raise(SIGCONT);
  CHECK(input.read().kind == InputLine::Kind::kContinued);
  CHECK(input.read().text == "a");
}

TEST_CASE("a signal that asks for the end is told before a stop, and again") {
  const Open pipe;
  LineInput input(pipe.file());
  ::raise(SIGCONT);
  ::raise(SIGHUP);
  CHECK(input.read(0ms).signal == SIGHUP);
  CHECK(input.read(0ms).signal == SIGHUP);
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
