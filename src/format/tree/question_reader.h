#pragma once

#include <cstdint>

#include "format/draft.h"
#include "format/node_text.h"

namespace viva::tree {

// Reads one question into the section, or refuses it. Returns its number,
// which is `otherwise` if it has none of its own.
std::uint32_t read_question(const Node& node, std::uint32_t otherwise,
                            SectionDraft& section, const TreeContext& context);

}  // namespace viva::tree
