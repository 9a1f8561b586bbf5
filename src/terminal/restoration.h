#pragma once

#include <termios.h>

#include <string_view>

namespace viva {

// Writes all of it, however many writes that takes. False if it cannot be
// written, or if the terminal takes nothing for a second. Safe in the handler
// of a signal.
bool write_whole(int file, std::string_view bytes) noexcept;

// How a terminal is put back as it was found. Safe in the handler of a signal.
struct Restoration {
  int input = -1;
  int output = -1;
  termios modes{};
  std::string_view bytes;  // static ones

  // In the background the modes are left alone: they are those of whoever has
  // the terminal now, and to change them would stop the program.
  void run() const noexcept;
};

// While it lives, a program that dies of a fault (SEGV, BUS, FPE, ILL), by
// abort() or by an exception that nobody catches runs the restoration first and
// dies then as it would have without. One may live at a time.
class CrashGuard {
 public:
  // `restoration` must outlive the guard.
  explicit CrashGuard(const Restoration& restoration);
  ~CrashGuard();
  CrashGuard(const CrashGuard&) = delete;
  CrashGuard& operator=(const CrashGuard&) = delete;
};

}  // namespace viva
