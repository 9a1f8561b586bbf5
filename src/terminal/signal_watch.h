#pragma once

#include <signal.h>

#include <chrono>
#include <initializer_list>
#include <optional>
#include <vector>

namespace viva {

// Waits for input and for signals at once. While it lives, the signals that it
// was made for are blocked but for the time in which the program waits, so
// that none is missed between a look and the wait, and none interrupts what
// must be done as a whole. What was ignored before (by nohup, or in the
// background) stays so. Besides, a file that grows too large is a failed write
// and no signal from then on. Of two that live the younger one does the waiting
// and ends first.
class SignalWatch {
 public:
  using Clock = std::chrono::steady_clock;

  struct Waited {
    enum class Kind { kInput, kTime, kSignal };

    Kind kind = Kind::kInput;
    int signal = 0;
  };

  // Where several signals came, those named first are given first.
  explicit SignalWatch(std::initializer_list<int> signals);
  ~SignalWatch();
  SignalWatch(const SignalWatch&) = delete;
  SignalWatch& operator=(const SignalWatch&) = delete;

  // Waits until the file can be read (or has failed), until a signal comes or
  // until `end`. A signal that asks for the end (INT, TERM, HUP, QUIT) is
  // given again by each wait that follows, any other is given once.
  Waited wait(int file, std::optional<Clock::time_point> end);

  // Whether one that asks for the end came before the last wait or stop.
  bool is_ending() const;

  // Stops the program as SIGTSTP does to one that does not catch it, and
  // returns when it is continued; of that no wait will tell again.
  void stop();

  // While another has the terminal `file`, stops the program as SIGTTOU does.
  // True once it may use the terminal: it has it, none has it, or the program
  // cannot be stopped. False if a signal that asks for the end came first.
  bool wait_for_terminal(int file);

 private:
  struct Watched {
    int signal;
    struct sigaction before;
  };

  void let_signals_in() const;
  void stop_in_background() const;
  int take_signal() const;

  std::vector<Watched> watched_;
  sigset_t blocked_before_{};
  sigset_t blocked_in_wait_{};
};

// Ends the program by the signal, so that its exit status is true.
[[noreturn]] void die_of(int signal);

}  // namespace viva
