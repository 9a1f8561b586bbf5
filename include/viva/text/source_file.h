#pragma once

#include <filesystem>

#include "viva/text/source.h"

namespace viva {

// Reads a whole file. Throws Error if it cannot be read, is not a regular
// file or is too large.
Source read_source(const std::filesystem::path& path);

}  // namespace viva
