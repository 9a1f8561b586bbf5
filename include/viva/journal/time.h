#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "viva/session/terms.h"

namespace viva {

// A time as journals and results write it, in UTC:
// "2026-11-22T09:30:00.125Z"
std::string write_time(Time time);
std::optional<Time> read_time(std::string_view text);

}  // namespace viva
