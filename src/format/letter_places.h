#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "viva/bank/bank.h"

namespace viva {

// Where in the source the letters stand that name choices in a text; nothing
// if that is not certain. Of a text that was put together from several lines
// each line must end in the source as it does in the text.
std::optional<std::vector<std::uint32_t>> letter_places(
    const Source& source, const Text& text, std::span<const Choice> choices);

}  // namespace viva
