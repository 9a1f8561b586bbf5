#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace viva::prose {

// What a command of TeX's that takes no argument is shown as, by its name
// without the backslash: "alpha" as "α". Relations and arrows come with spaces
// around them.
std::optional<std::string_view> math_symbol(std::string_view name);

// Whether it names a function that is shown by its own name: "log".
bool is_math_function(std::string_view name);

// The combining mark of an accent: "hat".
std::optional<std::string_view> math_accent(std::string_view name);

// Whether its argument is shown as it is, the typeface being left out:
// "mathbf", "mathrm".
bool is_math_typeface(std::string_view name);

// The same with an argument that is text and no formula: "text", "mbox".
bool is_math_text(std::string_view name);

// A capital letter of \mathbb ("R" as "ℝ") or \mathcal.
std::optional<std::string> double_struck(char letter);
std::optional<std::string> calligraphic(char letter);

}  // namespace viva::prose
