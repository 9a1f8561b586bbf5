#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "viva/bank/course.h"
#include "viva/bank/diagnostic.h"

namespace viva {

// The banks of a run with what was found in reading them.
struct Library {
  Course course;
  std::vector<Diagnostics> findings;  // parallel to course.banks
  std::string origin;                 // where the banks come from, in words
};

// The banks named on the command line. With none named: those of the course or
// bank in `here` or the nearest folder above it, else the one that is built
// into the program. Throws Error if one cannot be read.
Library open_library(std::span<const std::string> banks,
                     const std::filesystem::path& here);

// content/week-10.md as it was when the program was built.
std::string_view built_in_bank();

}  // namespace viva
