#pragma once

#include <vector>

#include "format/node_text.h"
#include "format/rules.h"
#include "viva/bank/bank.h"

// What a question or section says of the rules that it ignores.

namespace viva {

// Adds an ignore; reports a name that can be no rule's, one that is there
// already, and one more than there may be.
void add_ignore(const Ignore& ignore, std::vector<Ignore>& to, Report& report);

// Reads a name, a list of names, or a map of names and reasons.
std::vector<Ignore> read_ignores(const Node& node, const TreeContext& context);

// A map if there is a reason, else a list of the names.
Node write_ignores(std::span<const Ignore> ignores);

}  // namespace viva
