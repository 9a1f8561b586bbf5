#pragma once

#include <termios.h>

#include <optional>

#include "terminal/restoration.h"
#include "terminal/signal_watch.h"

namespace viva {

// A terminal that gives each key at once, shows no key by itself and has given
// its screen to the program: the modes, and the sequences for an empty
// alternate screen that wraps no lines, with bracketed paste. The keys that
// interrupt, quit and suspend make signals as before. However the program
// leaves or falls, the terminal is put back as it was found.
class RawTerminal {
 public:
  // Enters. Throws Error if `input` is no terminal. The watch, which must
  // outlive it, watches CONT and says whether the program is to end.
  RawTerminal(int input, int output, SignalWatch& watch);
  ~RawTerminal() { leave(); }
  RawTerminal(const RawTerminal&) = delete;
  RawTerminal& operator=(const RawTerminal&) = delete;

  // After a leave() the modes that are found then are those to put back.
  // Where it is entered already all is said once more, since another program
  // may have had the terminal in between. In the background the program stops
  // here until it has the terminal; if it is to end by then, nothing is done.
  void enter();
  void leave();
  bool is_entered() const { return guard_.has_value(); }

 private:
  SignalWatch& watch_;
  Restoration restoration_;
  std::optional<CrashGuard> guard_;  // while it is entered
};

}  // namespace viva
