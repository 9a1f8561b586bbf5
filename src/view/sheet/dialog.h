#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "view/command.h"
#include "view/sheet/body.h"

namespace viva {

// Something to decide: a text, and below it the ways to go on, one of which the
// person stands on. Without any it is a page to read.
Body dialog_body(const Lines& text, std::span<const std::string> options,
                 std::size_t row, int columns);

// The commands that have a key at this place, as a list to pick from: each with
// its key. `row` counts those rows of the command table.
Body menu_body(Place place, std::size_t row, int columns);

// The rows of the command table that have a key at this place.
std::vector<const CommandHelp*> keyed_commands(Place place);

// All keys of a place, those that choose and move first. `choosing` says how a
// question on the page is answered, if there is one.
Lines keys_page(Place place, std::string_view choosing, int columns);

}  // namespace viva
