#include "terminal/restoration.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <string>

#include "support/catch.h"

namespace viva {
namespace {

// Reads so many bytes, some at a time and slowly.
bool read_slowly(int file, std::size_t size) {
  std::array<char, 50000> bytes{};
  while (size > 0) {
    ::usleep(2000);
    const ssize_t some = ::read(file, bytes.data(), bytes.size());
    if (some <= 0) return false;
    size -= static_cast<std::size_t>(some);
  }
  return true;
}

TEST_CASE("what a slow terminal takes bit by bit is written as a whole") {
  constexpr std::size_t kMuch = 400'000;
  std::array<int, 2> ends{};
  REQUIRE(::pipe(ends.data()) == 0);
  ::fcntl(ends[1], F_SETFL, O_NONBLOCK);
  const pid_t reader = ::fork();
  if (reader == 0) ::_exit(read_slowly(ends[0], kMuch) ? 0 : 1);
  CHECK(write_whole(ends[1], std::string(kMuch, 'x')));
  int status = 1;
  ::waitpid(reader, &status, 0);
  CHECK(status == 0);
  for (const int end : ends) ::close(end);
}

TEST_CASE("what cannot be written is said, not thrown") {
  CHECK_FALSE(write_whole(-1, "x"));
  CHECK(write_whole(-1, ""));
  const auto before = ::signal(SIGPIPE, SIG_IGN);
  std::array<int, 2> ends{};
  REQUIRE(::pipe(ends.data()) == 0);
  ::close(ends[0]);
  CHECK_FALSE(write_whole(ends[1], "x"));
  ::close(ends[1]);
  ::signal(SIGPIPE, before);
}

}  // namespace
}  // namespace viva
