#include "terminal/line_input.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace viva {
namespace {

InputLine line_of_signal(int signal) {
  InputLine line;
  line.kind = signal == SIGCONT ? InputLine::Kind::kContinued
                                : InputLine::Kind::kSignal;
  line.signal = signal;
  return line;
}

}  // namespace

InputLine LineInput::read(std::optional<std::chrono::milliseconds> patience) {
  using Kind = SignalWatch::Waited::Kind;
  InputLine line;
  std::optional<SignalWatch::Clock::time_point> end;
  if (patience) end = SignalWatch::Clock::now() + *patience;
  while (!take_line(line)) {
    const SignalWatch::Waited waited = watch_.wait(file_, end);
    if (waited.kind == Kind::kSignal) return line_of_signal(waited.signal);
    if (waited.kind == Kind::kTime) {
      line.kind = InputLine::Kind::kTime;
      return line;
    }
    read_some();
  }
  return line;
}

void LineInput::read_some() {
  std::array<char, kMaxLine> bytes{};
  const ssize_t size = ::read(file_, bytes.data(), bytes.size());
  if (size > 0) {
    buffer_.append(bytes.data(), static_cast<std::size_t>(size));
  } else if (size == 0 || errno != EINTR) {
    ended_ = true;
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

}  // namespace viva
