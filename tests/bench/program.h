#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace viva::bench {

// A program's name or path and its arguments.
using Words = std::vector<std::string>;

// What the whole run of a program cost, from its start to its end.
struct RunCost {
  double ms = 0;           // of a processor, by the program and the system
  std::size_t memory = 0;  // bytes, its peak, files that it maps included
  int status = 0;          // exit status; 128 and more if a signal ended it
};

// Runs the program without input. What it writes goes through a pipe and is
// dropped, what it says of errors too. Throws Error if it cannot be run.
RunCost run_program(const Words& words);

// Runs the program on a terminal of 80 x 24 cells until it has drawn something
// and waits for a key, then ends it. The cost is that up to there, without
// memory.
RunCost run_to_first_page(const Words& words);

// Whether there is such a program, which says so with this argument.
bool is_installed(const std::string& program, const std::string& argument);

}  // namespace viva::bench
