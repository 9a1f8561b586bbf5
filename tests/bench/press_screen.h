#pragma once

#include "bench/fingers.h"
#include "bench/times.h"
#include "terminal/screen.h"
#include "viva/session/terms.h"

namespace viva::bench {

// A screen on which fingers press keys, and which notes how long it takes from
// each key to the bytes of the frame that follows.
class PressScreen : public Screen {
 public:
  // `course` begins the names under which times are noted.
  PressScreen(std::string_view course, Fingers& fingers, Times& times)
      : course_(course), fingers_(fingers), times_(times) {}

  Size size() const override { return {120, 40}; }
  void draw(const Frame& frame) override;
  KeyPress read(std::optional<std::chrono::milliseconds> patience) override;
  bool has_key() const override { return false; }

  Time now = 1'000'000;

 private:
  std::string course_;
  Fingers& fingers_;
  Times& times_;
  std::optional<Frame> shown_;
  std::optional<double> pressed_;
};

}  // namespace viva::bench
