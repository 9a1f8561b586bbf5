#pragma once

#include <cstddef>
#include <filesystem>

#include "cli/baseline.h"
#include "cli/library.h"

namespace viva {

// What a library's findings and a baseline have to do with each other.

// The folder in which the paths of this baseline begin.
std::filesystem::path folder_of_baseline(const std::filesystem::path& baseline);

// Takes the findings that the baseline knows out of the library and returns
// them, bank by bank.
std::vector<Diagnostics> take_known(Library& library, const Baseline& baseline,
                                    const std::filesystem::path& folder);

// The baseline for all that is found in the library. Of the old one stays what
// was not looked for: other files that are there, and rules that were left out.
Baseline new_baseline(const Library& library, const Baseline& old,
                      const std::filesystem::path& folder);

// How many findings of `old` are not in `current`.
std::size_t count_gone(const Baseline& old, const Baseline& current);

}  // namespace viva
