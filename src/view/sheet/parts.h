#pragma once

#include "view/sheet/body.h"

namespace viva {

// What bodies are put together from.

void add_lines(Body& to, Lines lines);

// The caret of the part becomes that of the whole, if it has one.
void add_part(Body& to, Body part);

// An empty line, unless the body is empty or ends in one.
void add_gap(Body& to);

// Puts a mark in front of the first line and as many columns in front of the
// others, all of which must leave room for that.
Body marked(const StyledLine& mark, const Body& body);

}  // namespace viva
