#pragma once

#include <signal.h>

#include <array>
#include <chrono>
#include <optional>
#include <string>

namespace viva {

// What came from standard input.
struct InputLine {
  enum class Kind { kLine, kEnd, kSignal, kTime };

  Kind kind = Kind::kEnd;
  std::string text;  // without its line end
  int signal = 0;
};

// Reads lines from a file descriptor. While it lives, INT, TERM and HUP do
// not end the program: a read that they interrupt says so, so that the program
// can say where it stands and then call die_of(). A file that grows too large
// is a failed write and no signal. One may live at a time.
class LineInput {
 public:
  // Of a longer line only so many bytes are read, the rest is passed over.
  static constexpr std::size_t kMaxLine = 4096;

  explicit LineInput(int file);
  ~LineInput();
  LineInput(const LineInput&) = delete;
  LineInput& operator=(const LineInput&) = delete;

  // Waits for a line as long as it takes, or so long and then says kTime. What
  // was read of a line until then is kept for the next time.
  InputLine read(std::optional<std::chrono::milliseconds> patience = {});

 private:
  using Clock = std::chrono::steady_clock;
  enum class Waited { kInput, kSignal, kTime };

  Waited wait(std::optional<Clock::time_point> end);
  bool take_line(InputLine& line);

  int file_;
  std::string buffer_;
  bool ended_ = false;
  sigset_t blocked_before_{};
  std::array<struct sigaction, 3> actions_before_{};
};

// Ends the program by the signal, so that its exit status is true.
[[noreturn]] void die_of(int signal);

}  // namespace viva
