#pragma once

#include <cstddef>
#include <string>

#include "viva/text/source.h"

namespace viva {

// Reads an open file from where it stands to its end; `name` is what messages
// call it. `size` is how many bytes the system says it has. Throws Error if
// there are more or fewer: another program writes to it, and what was read may
// be half of one document and half of another.
Source read_open_file(int file, std::size_t size, const std::string& name);

// The same of a file that has no size, such as a pipe.
Source read_open_stream(int file, const std::string& name);

}  // namespace viva
