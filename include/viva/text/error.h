#pragma once

#include <stdexcept>

namespace viva {

// What is wrong with the world when a run starts: a file that is not there, a
// flag that makes no sense. The message is one line in the user's terms. It is
// caught once, in `cli`. Faults in content are diagnostics and never thrown.
class Error : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

}  // namespace viva
