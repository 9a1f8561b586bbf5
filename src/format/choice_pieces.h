#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "viva/bank/bank.h"

namespace viva {

// What moves when choices are reordered, and where the key is written.
// `why_not` says why it is not certain; else it is empty.
struct ChoicePieces {
  std::string why_not;
  std::vector<Span> pieces;  // by choice
  std::vector<Span> keys;    // texts that name the right choices; may be none
};

inline constexpr std::string_view kNotInOnePiece =
    "something stands between its choices";
inline constexpr std::string_view kUnevenlyIn =
    "its choices do not stand equally far in";

// The column (from 0, in bytes) at which a place stands.
std::uint32_t column_of(std::string_view bytes, std::uint32_t place);

// Whether pieces of several lines would be torn: they do not begin in the same
// column.
bool would_tear(std::string_view bytes, const std::vector<Span>& pieces);

}  // namespace viva
