#pragma once

#include <cstddef>
#include <optional>

#include "terminal/key_press.h"
#include "view/command.h"
#include "viva/text/line_edit.h"

namespace viva {

// What keys mean on every page.

// The command of the table that the key stands for. While a person types, only
// keys that write nothing and do not edit are commands; Up is then what Left
// is elsewhere.
std::optional<Command> command_of(const KeyPress& key, Place place,
                                  bool typing);

// The row that the key leads to from this one of so many (one or more).
std::size_t moved(const KeyPress& key, std::size_t row, std::size_t rows);

// Types the key, up to so many characters in all; false if it types or edits
// nothing.
bool edit(LineEdit& line, const KeyPress& key, std::size_t most);

}  // namespace viva
