#include "terminal/signal_watch.h"

#include <sys/select.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdlib>

namespace viva {
namespace {

constexpr std::size_t kSignalNumbers = 32;

// Which signals came, by their numbers; a handler can reach nothing else.
std::array<volatile sig_atomic_t, kSignalNumbers> came{};

volatile sig_atomic_t& flag_of(int signal) {
  return came[static_cast<std::size_t>(signal) % kSignalNumbers];
}

void note_signal(int signal) { flag_of(signal) = 1; }

bool asks_for_the_end(int signal) {
  return signal == SIGINT || signal == SIGTERM || signal == SIGHUP ||
         signal == SIGQUIT;
}

struct sigaction action_of(void (*handler)(int)) {
  struct sigaction action {};
  action.sa_handler = handler;
  sigemptyset(&action.sa_mask);
  return action;
}

sigset_t set_of(int signal) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, signal);
  return set;
}

bool is_of_another(int terminal) {
  const pid_t foreground = ::tcgetpgrp(terminal);
  return foreground >= 0 && foreground != ::getpgrp();
}

timespec time_until(SignalWatch::Clock::time_point end) {
  const auto left = std::max(end - SignalWatch::Clock::now(),
                             SignalWatch::Clock::duration::zero());
  const auto seconds = std::chrono::floor<std::chrono::seconds>(left);
  const std::chrono::nanoseconds rest = left - seconds;
  return {static_cast<time_t>(seconds.count()), rest.count()};
}

}  // namespace

SignalWatch::SignalWatch(std::initializer_list<int> signals) {
  ::signal(SIGXFSZ, SIG_IGN);
  sigset_t set;
  sigemptyset(&set);
  for (const int signal : signals) {
    flag_of(signal) = 0;
    sigaddset(&set, signal);
  }
  sigprocmask(SIG_BLOCK, &set, &blocked_before_);
  blocked_in_wait_ = blocked_before_;
  for (const int signal : signals) sigdelset(&blocked_in_wait_, signal);
  const struct sigaction noting = action_of(note_signal);
  for (const int signal : signals) {
    Watched watched{signal, {}};
    sigaction(signal, nullptr, &watched.before);
    watched_.push_back(watched);
    if (watched.before.sa_handler == SIG_IGN) continue;
    sigaction(signal, &noting, nullptr);
  }
}

SignalWatch::~SignalWatch() {
  for (const Watched& watched : watched_) {
    sigaction(watched.signal, &watched.before, nullptr);
  }
  sigprocmask(SIG_SETMASK, &blocked_before_, nullptr);
}

// Where input is there already pselect() lets no signal in, so those that came
// before it are let in first.
SignalWatch::Waited SignalWatch::wait(int file,
                                      std::optional<Clock::time_point> end) {
  let_signals_in();
  while (true) {
    const int signal = take_signal();
    if (signal != 0) return {Waited::Kind::kSignal, signal};
    fd_set files;
    FD_ZERO(&files);
    FD_SET(file, &files);
    const timespec time = end ? time_until(*end) : timespec{};
    const int ready = ::pselect(file + 1, &files, nullptr, nullptr,
                                end ? &time : nullptr, &blocked_in_wait_);
    if (ready == 0) return {Waited::Kind::kTime};
    if (ready > 0 || errno != EINTR) return {Waited::Kind::kInput};
  }
}

bool SignalWatch::is_ending() const {
  return std::any_of(
      watched_.begin(), watched_.end(), [](const Watched& watched) {
        return asks_for_the_end(watched.signal) && flag_of(watched.signal) != 0;
      });
}

void SignalWatch::stop() {
  const struct sigaction fatal = action_of(SIG_DFL);
  struct sigaction noting {};
  sigaction(SIGTSTP, &fatal, &noting);
  ::raise(SIGTSTP);
  const sigset_t set = set_of(SIGTSTP);
  sigprocmask(SIG_UNBLOCK, &set, nullptr);
  sigprocmask(SIG_BLOCK, &set, nullptr);
  sigaction(SIGTSTP, &noting, nullptr);
  let_signals_in();
  flag_of(SIGTSTP) = 0;
  flag_of(SIGCONT) = 0;
}

// To set the modes in the background would stop the program as well, but there
// the signals are blocked and the call begins anew: nothing would end it. Where
// no CONT came there was no stop: SIGTTOU is ignored, or no shell is left that
// could give the terminal back.
bool SignalWatch::wait_for_terminal(int file) {
  while (is_of_another(file)) {
    flag_of(SIGCONT) = 0;
    stop_in_background();
    if (is_ending()) return false;
    if (flag_of(SIGCONT) == 0) return true;
    flag_of(SIGCONT) = 0;
  }
  return true;
}

void SignalWatch::stop_in_background() const {
  sigset_t blocked{};
  sigprocmask(SIG_SETMASK, &blocked_in_wait_, &blocked);
  ::raise(SIGTTOU);
  sigprocmask(SIG_SETMASK, &blocked, nullptr);
}

void SignalWatch::let_signals_in() const {
  sigset_t blocked{};
  sigprocmask(SIG_SETMASK, &blocked_in_wait_, &blocked);
  sigprocmask(SIG_SETMASK, &blocked, nullptr);
}

int SignalWatch::take_signal() const {
  for (const Watched& watched : watched_) {
    volatile sig_atomic_t& flag = flag_of(watched.signal);
    if (flag == 0) continue;
    if (!asks_for_the_end(watched.signal)) flag = 0;
    return watched.signal;
  }
  return 0;
}

void die_of(int signal) {
  const struct sigaction fatal = action_of(SIG_DFL);
  sigaction(signal, &fatal, nullptr);
  ::raise(signal);
  const sigset_t set = set_of(signal);
  sigprocmask(SIG_UNBLOCK, &set, nullptr);
  std::abort();
}

}  // namespace viva
