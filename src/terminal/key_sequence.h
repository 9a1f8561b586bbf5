#pragma once

#include <cstddef>
#include <string_view>

#include "terminal/key_press.h"

namespace viva {

// What stands at the front of the bytes of a keyboard.
struct KeySequence {
  std::size_t size = 0;  // its bytes; 0 if its end is missing
  KeyPress key = {};
  bool begins_paste = false;
};

// `bytes` must not be empty. More bytes behind a sequence that is whole change
// nothing about it.
KeySequence read_sequence(std::string_view bytes);

// The same where nothing more comes: never of size 0.
KeySequence read_last_sequence(std::string_view bytes);

}  // namespace viva
