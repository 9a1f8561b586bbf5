#pragma once

#include <cstddef>

#include "journal/fields.h"
#include "viva/data/node.h"
#include "viva/session/key.h"

namespace viva {

// Adds what is right to a question's map.
void add_key(Node& question, const Key& key);

// Reads it back; `choices` is the number of the question's choices.
Key read_key(Fields& question, std::size_t choices);

}  // namespace viva
