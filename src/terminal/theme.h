#pragma once

#include <string>
#include <string_view>

#include "viva/text/styled.h"

namespace viva {

// How many colours a terminal knows.
enum class ColorDepth {
  kNone,  // bold, italic, underlined and reversed text only
  k16,    // those that the user chose
  k256,   // xterm's
  kTrue
};

// What tells about a terminal: TERM and COLORTERM, empty if they are not set.
struct TerminalName {
  std::string term;
  std::string colorterm;
};

// Those of this process.
TerminalName terminal_name();

// The colours to use where `color` says whether there should be any (see
// use_color() in output.h).
ColorDepth color_depth(const TerminalName& name, bool color);

// The escape sequence that begins a style; empty for one that looks plain. Each
// but an empty one is ended by kStyleEnd. The 256 and the true colours can be
// read on black and on white: their contrast with each is at least 4.4 : 1
// (WCAG 2.1, relative luminance and contrast ratio).
std::string escape_of(Style style, ColorDepth depth);

constexpr std::string_view kStyleEnd = "\x1b[0m";

}  // namespace viva
