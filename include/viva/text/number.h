#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace viva {

// A number as people and programs write it: a sign perhaps (a minus may be
// U+2212), digits with a point or without, an exponent perhaps ("1e-3").
// Nothing else may stand around it, and it is finite.
std::optional<double> read_number(std::string_view text);

// The shortest text that reads back as the same number.
std::string write_number(double value);

}  // namespace viva
