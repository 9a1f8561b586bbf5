#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace viva::prose {

// A formula of TeX's, without its delimiters, in Unicode: "x_i^2 \leq \alpha"
// as "xᵢ² ≤ α". None if there is anything in it that is not known here, or that
// one line cannot show.
std::optional<std::string> unicode_math(std::string_view formula);

}  // namespace viva::prose
