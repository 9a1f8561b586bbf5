#pragma once

#include <cstddef>

namespace viva {

// How often a property is tried: a program under the sanitizers is many times
// slower, and looks closer.
constexpr int effort(int usual) {
#ifdef VIVA_SANITIZED
  return usual / 10;
#else
  return usual;
#endif
}

// How many times as long a program may take there.
constexpr int kSlowness = effort(10) == 10 ? 1 : 6;

// Of many files of one kind each so-manieth is tried there.
constexpr std::size_t kStride = effort(10) == 10 ? 1 : 4;

}  // namespace viva
