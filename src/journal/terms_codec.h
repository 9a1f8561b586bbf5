#pragma once

#include "journal/fields.h"
#include "viva/data/node.h"
#include "viva/session/terms.h"

namespace viva {

// Adds the terms of an attempt to its head; what is not said is as in Terms{}.
void add_terms(Node& head, const Terms& terms);

Terms read_terms(Fields& head);

}  // namespace viva
