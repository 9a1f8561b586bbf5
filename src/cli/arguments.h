#pragma once

#include <string>

#include "cli/command.h"

namespace viva {

// A command line that was understood, or what to print instead.
struct Parsed {
  const CommandRow* command = nullptr;
  Arguments arguments;
  std::string text;  // for stdout if `status` is 0, else for stderr
  int status = 0;
};

// A command line without a command's name is one of `take`.
Parsed parse_arguments(int count, const char* const* words);

}  // namespace viva
