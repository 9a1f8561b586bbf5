#pragma once

#include <chrono>
#include <optional>

#include "terminal/key_press.h"
#include "viva/text/frame.h"

namespace viva {

// A screen that shows frames and a keyboard in front of it. A test can stand in
// for both.
class Screen {
 public:
  Screen() = default;
  virtual ~Screen() = default;
  Screen(const Screen&) = delete;
  Screen& operator=(const Screen&) = delete;

  virtual Size size() const = 0;

  virtual void draw(const Frame& frame) = 0;

  // Waits for a key as long as it takes, or so long and then gives kTime.
  virtual KeyPress read(std::optional<std::chrono::milliseconds> patience) = 0;

  // Whether a key waits to be read: then a frame would not be seen.
  virtual bool has_key() const = 0;
};

}  // namespace viva
