#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

#include "terminal/screen.h"
#include "viva/session/terms.h"

namespace viva::bench {

// A screen at which questions are answered, one after the other, and which
// measures how long each answer takes by the clock on the wall: from the key
// that confirms it until it is saved and its page is written to a terminal that
// takes everything at once.
class SaveScreen : public Screen {
 public:
  // `between` is called between one answer and the next.
  SaveScreen(std::size_t answers, std::function<void()> between);
  ~SaveScreen() override;

  Size size() const override { return {80, 24}; }
  void draw(const Frame& frame) override;
  KeyPress read(std::optional<std::chrono::milliseconds> patience) override;
  bool has_key() const override { return false; }

  const std::vector<double>& times() const { return times_; }  // ms

  Time now = 1'000'000;

 private:
  std::size_t answers_;
  std::function<void()> between_;
  int output_;
  std::size_t key_ = 0;  // how many were pressed
  std::optional<Frame> shown_;
  std::optional<double> confirmed_;
  std::vector<double> times_;
};

// Milliseconds on a clock that never goes back.
double wall_time();

}  // namespace viva::bench
