#pragma once

#include <string>
#include <string_view>

// How findings speak of what an author wrote.

namespace viva {

// A text of the author's in quotes: its first line, cut where it is long.
std::string in_quotes(std::string_view text);

}  // namespace viva
