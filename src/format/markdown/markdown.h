#pragma once

#include "viva/format/format.h"

namespace viva::markdown {

// Reads a bank in the native Markdown form; line.h lists its lines.
ReadResult read(Source source);

}  // namespace viva::markdown
