#pragma once

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

}  // namespace viva
