#pragma once

#include <cstddef>
#include <string_view>

namespace viva {

// The bytes of the first grapheme cluster (what a person calls a character).
// `text` must not be empty.
std::size_t first_grapheme(std::string_view text);

// The first grapheme cluster: its bytes and the terminal columns that it takes.
struct Grapheme {
  std::size_t size = 0;
  int width = 0;
};

// The same as first_grapheme() and display_width() of it.
Grapheme measure_grapheme(std::string_view text);

// Terminal columns of a text without controls: East Asian wide characters and
// emoji take two, combining marks none (Unicode as utf8proc knows it).
int display_width(std::string_view text);

}  // namespace viva
