#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace viva::prose {

// The text in small raised or lowered characters ("2n" as "²ⁿ"), if Unicode
// has them for every character of it.
std::optional<std::string> raised(std::string_view text);
std::optional<std::string> lowered(std::string_view text);

}  // namespace viva::prose
