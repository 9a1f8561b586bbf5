#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "terminal/signal_watch.h"

namespace viva {

// What came from standard input.
struct InputLine {
  enum class Kind {
    kLine,
    kEnd,
    kSignal,
    kTime,
    kContinued  // the program was stopped and goes on: a prompt that it showed
                // may be gone
  };

  Kind kind = Kind::kEnd;
  std::string text;  // without its line end
  int signal = 0;
};

// Reads lines from a file descriptor. While it lives, INT, TERM and HUP do
// not end the program: a read that they interrupt says so, so that the program
// can say where it stands and then call die_of(). A file that grows too large
// is a failed write and no signal.
class LineInput {
 public:
  // Of a longer line only so many bytes are read, the rest is passed over.
  static constexpr std::size_t kMaxLine = 4096;

  explicit LineInput(int file) : file_(file) {}

  // Waits for a line as long as it takes, or so long and then says kTime. What
  // was read of a line until then is kept for the next time.
  InputLine read(std::optional<std::chrono::milliseconds> patience = {});

 private:
  bool take_line(InputLine& line);
  void read_some();

  SignalWatch watch_{SIGINT, SIGTERM, SIGHUP, SIGCONT};
  int file_;
  std::string buffer_;
  bool ended_ = false;
};

}  // namespace viva
