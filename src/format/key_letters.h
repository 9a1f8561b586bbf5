#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "viva/bank/bank.h"

namespace viva {

// What a written key names, and the letters by which it does.
struct KeyLetters {
  std::vector<std::size_t> places;   // of the choices, in the order of the key
  std::vector<std::size_t> letters;  // offsets in the key
  bool bare = false;  // it names every choice by its letter alone
};

// Nothing if a part of the key names no choice, or several.
std::optional<KeyLetters> key_letters(std::string_view key,
                                      std::span<const Choice> choices);

}  // namespace viva
