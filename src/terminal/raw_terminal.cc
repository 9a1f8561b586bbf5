#include "terminal/raw_terminal.h"

#include <cerrno>
#include <cstring>
#include <string>
#include <string_view>

#include "viva/text/error.h"

namespace viva {
namespace {

// The screen is erased on both ways: there are terminals with one screen only.
constexpr std::string_view kEnter =
    "\x1b[?1049h\x1b[0m\x1b[H\x1b[J\x1b[?7l\x1b[?2004h";
constexpr std::string_view kLeave =
    "\x1b[?2026l\x1b[?2004l\x1b[?7h\x1b[0m\x1b[H\x1b[J\x1b[?1049l\x1b[?25h";

// What the keyboard sends comes as it is, but for the keys that make signals.
termios raw(termios modes) {
  modes.c_iflag &=
      ~static_cast<tcflag_t>(IXON | ICRNL | INLCR | IGNCR | ISTRIP);
  modes.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO | IEXTEN);
  modes.c_lflag |= ISIG;
  modes.c_cc[VMIN] = 1;
  modes.c_cc[VTIME] = 0;
  return modes;
}

void set_modes(int file, const termios& modes) {
  while (::tcsetattr(file, TCSANOW, &modes) != 0 && errno == EINTR) {
  }
}

}  // namespace

RawTerminal::RawTerminal(int input, int output, SignalWatch& watch)
    : watch_(watch), restoration_{input, output, {}, kLeave} {
  enter();
}

// Before the program has the terminal its modes are those of another.
void RawTerminal::enter() {
  if (!watch_.wait_for_terminal(restoration_.input)) return;
  if (!guard_) {
    if (::tcgetattr(restoration_.input, &restoration_.modes) != 0) {
      throw Error(std::string("cannot use the terminal: ") +
                  std::strerror(errno));
    }
    guard_.emplace(restoration_);
  }
  set_modes(restoration_.input, raw(restoration_.modes));
  write_whole(restoration_.output, kEnter);
}

void RawTerminal::leave() {
  if (!guard_) return;
  restoration_.run();
  guard_.reset();
}

}  // namespace viva
