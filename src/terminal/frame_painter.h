#pragma once

#include <string>
#include <string_view>

#include "terminal/theme.h"
#include "viva/text/frame.h"

namespace viva {

// What a terminal can do, as far as it says so.
struct Abilities {
  ColorDepth depth = ColorDepth::kNone;
  bool synchronized = false;  // shows a frame only when all of it is there
};

// `color` says whether there should be any (see use_color() in output.h).
Abilities abilities_of(const TerminalName& name, bool color);

// The bytes that make a screen of that size, on which `previous` stands, show
// `frame`; without a previous frame nothing is known about the screen. Each
// line that has changed is drawn as a whole. What is wider or higher than the
// screen is cut, so that nothing scrolls. Empty if nothing has changed.
//
// The terminal must not wrap lines by itself: where it takes a text for wider
// than it is, the line would go on in the next row.
std::string paint(const Frame& frame, const Frame* previous, Size size,
                  Abilities abilities);

}  // namespace viva
