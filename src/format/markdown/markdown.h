#pragma once

#include "viva/format/format.h"

namespace viva::markdown {

// Reads a bank in the native Markdown form of content/FORMAT.md.
ReadResult read(Source source);

}  // namespace viva::markdown
