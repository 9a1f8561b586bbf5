#pragma once

#include <string>

#include "view/sheet/body.h"

namespace viva {

// The lines of a body as picture() has them, with the caret as a bar in front
// of the character that it stands on. A caret inside a character or in no line
// is told as a fault.
std::string picture(const Body& body);

// The columns that the widest line takes.
int widest(const Body& body);

}  // namespace viva
