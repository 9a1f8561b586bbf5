#include "bench/save_screen.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <utility>

#include "terminal/frame_painter.h"
#include "viva/text/error.h"

namespace viva::bench {

double wall_time() {
  using std::chrono::duration;
  using std::chrono::steady_clock;
  return duration<double, std::milli>(steady_clock::now().time_since_epoch())
      .count();
}

SaveScreen::SaveScreen(std::size_t answers, std::function<void()> between)
    : answers_(answers),
      between_(std::move(between)),
      output_(open("/dev/null", O_WRONLY | O_CLOEXEC)) {}

SaveScreen::~SaveScreen() { close(output_); }

void SaveScreen::draw(const Frame& frame) {
  const std::string bytes = paint(frame, shown_ ? &*shown_ : nullptr, size(),
                                  {ColorDepth::kTrue, true});
  if (write(output_, bytes.data(), bytes.size()) < 0) {
    throw Error("a page could not be written");
  }
  const double drawn = wall_time();
  if (confirmed_) times_.push_back(drawn - *confirmed_);
  confirmed_.reset();
  shown_ = frame;
}

// Page after page: a letter, Enter to confirm it, Enter to go on.
KeyPress SaveScreen::read(
    std::optional<std::chrono::milliseconds> /*patience*/) {
  constexpr Milliseconds kBetweenKeys = 700;
  now += kBetweenKeys;
  if (times_.size() == answers_) return {KeyPress::Kind::kClosed};
  const std::size_t step = key_++ % 3;
  if (step == 0) between_();
  if (step == 0) return {KeyPress::Kind::kText, "b"};
  if (step == 1) confirmed_ = wall_time();
  return {KeyPress::Kind::kEnter};
}

}  // namespace viva::bench
