#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "viva/bank/bank.h"

namespace viva {

// "single", "multiple", "true-false", "numeric" or "text".
std::string_view kind_name(const Answer& answer);

// The kind of this name, or of another word for it ("true/false"), empty of
// content; nothing if there is none.
std::optional<Answer> find_kind(std::string_view name);

// What to write instead of a name that is none.
std::string kind_advice(std::string_view name);

}  // namespace viva
