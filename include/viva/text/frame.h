#pragma once

#include <optional>

#include "viva/text/styled.h"

namespace viva {

// What a screen can hold, in cells.
struct Size {
  int columns = 80;
  int rows = 24;

  friend bool operator==(const Size&, const Size&) = default;
};

// A cell, from 0.
struct Caret {
  int row = 0;
  int column = 0;

  friend bool operator==(const Caret&, const Caret&) = default;
};

// What a screen shows at a time: its lines from the top, none wider than the
// screen, and where the cursor stands. Without a caret the cursor is hidden.
struct Frame {
  Lines lines;
  std::optional<Caret> caret;
};

}  // namespace viva
