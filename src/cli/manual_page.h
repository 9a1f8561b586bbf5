#pragma once

#include <string>

#include "cli/command.h"

namespace viva {

// "viva-take", and "viva" of viva as a whole.
std::string manual_name(const CommandRow& row);

// The page of a command, out of the tables that --help is made of too.
std::string manual_page(const CommandRow& row);

// The page of viva as a whole.
std::string manual_of_viva();

}  // namespace viva
