#pragma once

#include <string_view>

namespace viva::fuzz {

// What a fuzz program does with its input; each target has one. Whatever the
// bytes are, it must not throw, crash, hang or find that a promise is broken.
void try_input(std::string_view bytes);

// Ends the program, saying which promise is broken, unless it holds.
void hold(bool holds, std::string_view promise);

}  // namespace viva::fuzz
