#include "terminal/line_input.h"

#include <sys/select.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>

namespace viva {
namespace {

constexpr std::array<int, 3> kSignals = {SIGINT, SIGTERM, SIGHUP};

// The signal that interrupted the read; a handler can reach nothing else.
volatile sig_atomic_t received = 0;

void note_signal(int signal) { received = signal; }

timespec time_until(std::chrono::steady_clock::time_point end) {
  const auto left = std::max(end - std::chrono::steady_clock::now(),
                             std::chrono::steady_clock::duration::zero());
  const auto seconds = std::chrono::floor<std::chrono::seconds>(left);
  const std::chrono::nanoseconds rest = left - seconds;
  return {static_cast<time_t>(seconds.count()), rest.count()};
}

sigset_t set_of_signals() {
  sigset_t set;
  sigemptyset(&set);
  for (const int signal : kSignals) sigaddset(&set, signal);
  return set;
}

}  // namespace

// A write beyond a limit on the size of files then fails instead of ending the
// program. The signals stay blocked but for the time in which the program
// waits, so that none is missed between a look at `received` and the wait. What
// was ignored before (by nohup, or in the background) stays so.
LineInput::LineInput(int file) : file_(file) {
  received = 0;
  ::signal(SIGXFSZ, SIG_IGN);
  const sigset_t set = set_of_signals();
  sigprocmask(SIG_BLOCK, &set, &blocked_before_);
  for (std::size_t i = 0; i < kSignals.size(); ++i) {
    sigaction(kSignals[i], nullptr, &actions_before_[i]);
    if (actions_before_[i].sa_handler == SIG_IGN) continue;
    struct sigaction action {};
    action.sa_handler = note_signal;
    sigemptyset(&action.sa_mask);
    sigaction(kSignals[i], &action, nullptr);
  }
}

LineInput::~LineInput() {
  for (std::size_t i = 0; i < kSignals.size(); ++i) {
    sigaction(kSignals[i], &actions_before_[i], nullptr);
  }
  sigprocmask(SIG_SETMASK, &blocked_before_, nullptr);
}

InputLine LineInput::read(std::optional<std::chrono::milliseconds> patience) {
  InputLine line;
  std::optional<Clock::time_point> end;
  if (patience) end = Clock::now() + *patience;
  while (!take_line(line)) {
    const Waited waited = wait(end);
    if (waited != Waited::kInput) {
      line.kind = waited == Waited::kSignal ? InputLine::Kind::kSignal
                                            : InputLine::Kind::kTime;
      line.signal = received;
      return line;
    }
    std::array<char, kMaxLine> bytes{};
    const ssize_t size = ::read(file_, bytes.data(), bytes.size());
    if (size > 0) {
      buffer_.append(bytes.data(), static_cast<std::size_t>(size));
    } else if (size == 0 || errno != EINTR) {
      ended_ = true;
    }
  }
  return line;
}

// Waits for input, a signal or the end. Where input is there already
// pselect() lets no signal in, so those that came before it are let in here.
LineInput::Waited LineInput::wait(std::optional<Clock::time_point> end) {
  sigset_t blocked{};
  sigprocmask(SIG_SETMASK, &blocked_before_, &blocked);
  sigprocmask(SIG_SETMASK, &blocked, nullptr);
  if (received != 0) return Waited::kSignal;
  while (true) {
    fd_set files;
    FD_ZERO(&files);
    FD_SET(file_, &files);
    timespec time = end ? time_until(*end) : timespec{};
    const int ready = ::pselect(file_ + 1, &files, nullptr, nullptr,
                                end ? &time : nullptr, &blocked_before_);
    if (received != 0) return Waited::kSignal;
    if (ready == 0) return Waited::kTime;
    if (ready > 0 || errno != EINTR) return Waited::kInput;
  }
}

// Takes a line, or the end, from what was read.
bool LineInput::take_line(InputLine& line) {
  std::size_t end = buffer_.find('\n');
  const bool whole = end != buffer_.npos;
  if (!whole) {
    if (buffer_.empty() && ended_) {
      line.kind = InputLine::Kind::kEnd;
      return true;
    }
    buffer_.resize(std::min(buffer_.size(), kMaxLine));
    if (!ended_) return false;
    end = buffer_.size();
  }
  line.kind = InputLine::Kind::kLine;
  line.text = buffer_.substr(0, std::min(end, kMaxLine));
  if (line.text.ends_with('\r')) line.text.pop_back();
  buffer_.erase(0, end + (whole ? 1 : 0));
  return true;
}

void die_of(int signal) {
  struct sigaction action {};
  action.sa_handler = SIG_DFL;
  sigemptyset(&action.sa_mask);
  sigaction(signal, &action, nullptr);
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, signal);
  ::raise(signal);
  sigprocmask(SIG_UNBLOCK, &set, nullptr);
  std::abort();
}

}  // namespace viva
