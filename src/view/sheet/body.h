#pragma once

#include <optional>

#include "viva/text/frame.h"

namespace viva {

// What a page says, and the place in it where the person stands: the cursor is
// there, so that magnifiers and screen readers follow it.
struct Body {
  Lines lines;
  std::optional<Caret> caret;
};

}  // namespace viva
