#pragma once

#include <filesystem>

#include "viva/text/source.h"

namespace viva {

// How the bytes of a file are held: as they were when it was read, or, if it is
// large, as they are (see text/mapped_file.h). Who maps a file looks at it at
// once, and then asks its source to confirm() what was found.
enum class Hold { kCopy, kMap };

// Reads a whole file. Throws Error if it cannot be read, is not a regular
// file or is too large.
Source read_source(const std::filesystem::path& path, Hold hold = Hold::kCopy);

}  // namespace viva
