#pragma once

#include <vector>

#include "viva/data/node.h"

namespace viva::tree {

// All that looks like a question in a tree, each where it begins: what stands
// as an item of 'questions' in the bank or in a section, whatever it is, and
// maps with a stem wherever they stand.
std::vector<const Node*> question_blocks(const Node& root);

}  // namespace viva::tree
