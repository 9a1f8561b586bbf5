#pragma once

#include <string>
#include <string_view>

#include "viva/data/node.h"

namespace viva {

// The tree as JSON in which a plain scalar stands in angle brackets and "..."
// ends what was cut, then the place and name of each fault on its own line:
//
//   {"a":"<1>","a":"<2>"}
//   2:1 repeated-key
std::string outline(const DataResult& read, const Source& source);

// The bytes of each scalar and key in the order of the text, with a bar
// between them.
std::string spans(const Node& node, const Source& source);

}  // namespace viva
