#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace viva {

// The text as comparisons see it: Unicode NFC with full case folding, every
// run of white space one space, none at either end. Bytes that are not UTF-8
// become U+FFFD.
std::string fold(std::string_view text);

// Whether two texts are the same once folded.
bool same_folded(std::string_view a, std::string_view b);

// A capital letter of ASCII as a small one; any other byte as it is.
constexpr char lower_ascii(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// The text without spaces, tabs and line ends at its ends.
std::string_view trim(std::string_view text);

inline constexpr std::uint64_t kFnvBasis = 0xCBF29CE484222325U;

// FNV-1a, 64 bits (Fowler, Noll and Vo; IETF draft-eastlake-fnv). Hand in an
// earlier result as `state` to hash several texts as one.
std::uint64_t fnv1a(std::string_view bytes, std::uint64_t state = kFnvBasis);

}  // namespace viva
