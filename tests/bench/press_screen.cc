#include "bench/press_screen.h"

#include <fmt/core.h>

#include "terminal/frame_painter.h"

namespace viva::bench {

void PressScreen::draw(const Frame& frame) {
  const std::string bytes = paint(frame, shown_ ? &*shown_ : nullptr, size(),
                                  {ColorDepth::kTrue, true});
  const double drawn = cpu_time();
  if (pressed_) {
    times_.add(fmt::format("{}, {}: {}", course_, fingers_.stretch(),
                           name_of(page_of(frame))),
               drawn - *pressed_);
  }
  pressed_.reset();
  shown_ = frame;
}

KeyPress PressScreen::read(
    std::optional<std::chrono::milliseconds> /*patience*/) {
  constexpr Milliseconds kBetweenKeys = 700;
  now += kBetweenKeys;
  const auto key = fingers_.next(shown_ ? page_of(*shown_) : Page::kOther);
  if (!key) return {KeyPress::Kind::kClosed};
  pressed_ = cpu_time();
  return *key;
}

}  // namespace viva::bench
