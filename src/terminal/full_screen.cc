#include "terminal/full_screen.h"

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <string>

#include "terminal/output.h"

namespace viva {
namespace {

using namespace std::chrono_literals;

// A terminal sends the bytes of a key together, also through ssh: a pause in
// one means that there is no more of it. A paste may be long and come slowly;
// it ends at last though its end was lost.
constexpr auto kPauseInKey = 30ms;
constexpr auto kPauseInPaste = 1000ms;

// Ctrl-L draws the screen anew, whatever stands there.
bool is_redraw(const KeyPress& key) {
  return key.kind == KeyPress::Kind::kControl && key.text == "l";
}

}  // namespace

FullScreen::FullScreen(int input, int output, Abilities abilities)
    : input_(input),
      output_(output),
      abilities_(abilities),
      watch_{SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH},
      terminal_(input, output, watch_),
      size_(terminal_size(output)) {}

void FullScreen::draw(const Frame& frame) {
  if (!terminal_.is_entered()) return;
  const std::string bytes =
      paint(frame, shown_ ? &*shown_ : nullptr, size_, abilities_);
  if (bytes.empty()) return;
  if (write_whole(output_, bytes)) {
    shown_ = frame;
  } else {
    shown_.reset();
  }
}

KeyPress FullScreen::read(std::optional<std::chrono::milliseconds> patience) {
  // A signal that came at the wrong moment must not leave a page of another
  // size standing.
  if (!has_key() && terminal_size(output_) != size_) return resized();
  using Kind = SignalWatch::Waited::Kind;
  std::optional<Clock::time_point> end;
  if (patience) end = Clock::now() + *patience;
  while (true) {
    if (std::optional<KeyPress> key = next_key()) {
      return is_redraw(*key) ? resized() : *std::move(key);
    }
    const std::optional<Clock::time_point> silence = end_of_silence();
    const bool is_first = silence && (!end || *silence < *end);
    const SignalWatch::Waited waited =
        watch_.wait(input_, is_first ? silence : end);
    if (waited.kind == Kind::kSignal) {
      if (std::optional<KeyPress> key = react_to(waited.signal)) {
        return *std::move(key);
      }
    } else if (closed_) {
      return {KeyPress::Kind::kClosed};
    } else if (waited.kind == Kind::kInput) {
      read_bytes();
    } else if (!is_first) {
      return {KeyPress::Kind::kTime};
    }
  }
}

bool FullScreen::has_key() const {
  return decoder_.has_key() || closed_ || has_input();
}

bool FullScreen::has_input() const {
  pollfd ready{input_, POLLIN, 0};
  return ::poll(&ready, 1, 0) > 0;
}

std::optional<KeyPress> FullScreen::next_key() {
  const auto is_over = [&] {
    const std::optional<Clock::time_point> end = end_of_silence();
    return end && *end <= Clock::now();
  };
  // While the program did something else the rest of the key may have come.
  const bool was_over = is_over();
  if (!closed_ && was_over && has_input()) read_bytes();
  return decoder_.next(closed_ || (was_over && is_over()));
}

// When the key that has begun is taken to be whole.
std::optional<FullScreen::Clock::time_point> FullScreen::end_of_silence()
    const {
  if (!decoder_.is_waiting()) return std::nullopt;
  return last_byte_ + (decoder_.is_in_paste() ? kPauseInPaste : kPauseInKey);
}

void FullScreen::read_bytes() {
  std::array<char, 4096> bytes{};
  const ssize_t size = ::read(input_, bytes.data(), bytes.size());
  if (size > 0) {
    decoder_.feed({bytes.data(), static_cast<std::size_t>(size)});
    last_byte_ = Clock::now();
  } else if (size == 0 || (errno != EINTR && errno != EAGAIN)) {
    closed_ = true;
  }
}

std::optional<KeyPress> FullScreen::react_to(int signal) {
  switch (signal) {
    case SIGWINCH:
      return resized();
    case SIGTSTP:
      suspend();
      break;
    case SIGCONT:
      terminal_.enter();
      break;
    default:
      return KeyPress{KeyPress::Kind::kSignal, {}, signal};
  }
  if (watch_.is_ending()) return std::nullopt;
  return resized();
}

// Nobody knows what a terminal of another size, or one that another program
// had, shows.
KeyPress FullScreen::resized() {
  size_ = terminal_size(output_);
  shown_.reset();
  return {KeyPress::Kind::kResize};
}

// A program that is to end does not take the terminal again: in the background
// that would stop it once more.
void FullScreen::suspend() {
  terminal_.leave();
  watch_.stop();
  if (!watch_.is_ending()) terminal_.enter();
}

}  // namespace viva
