#pragma once

#include "viva/text/frame.h"

namespace viva {

// A pseudo-terminal: what a program is given, and the end at which a person
// would sit. Reading from that one never waits.
struct TerminalPair {
  int master = -1;
  int slave = -1;
};

// Programs that are started inherit neither end. Throws std::runtime_error.
TerminalPair open_terminal();

void set_size(int terminal, Size size);

void keep_from_programs(int file);

}  // namespace viva
