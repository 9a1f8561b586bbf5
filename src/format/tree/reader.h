#pragma once

#include "viva/data/node.h"
#include "viva/format/format.h"

namespace viva::tree {

// Reads a bank from a tree of YAML or JSON, in the keys that write() uses.
// Lists may be left out; choices may be plain texts, and `questions` may stand
// without sections.
ReadResult read(Source source, const DataResult& data);

}  // namespace viva::tree
