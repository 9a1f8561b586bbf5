#pragma once

#include <string_view>

namespace viva {

// What some editors write in front of UTF-8.
inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

}  // namespace viva
