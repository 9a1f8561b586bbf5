#include <array>

#include "check/rule_functions.h"

namespace viva {
namespace {

constexpr auto kError = Severity::kError;
constexpr auto kWarning = Severity::kWarning;
constexpr auto kNote = Severity::kNote;

constexpr std::array<CheckRow, 1> kRows = {{
    {{"key-position", kWarning, "one position holds too many of the keys",
      "spread the keys: 'viva check --fix=shuffle-keys' reorders the choices",
      "Who knows nothing and always takes that letter passes. Authors and "
      "language models put the key in the middle (Attali and Bar-Hillel 2003, "
      "Journal of Educational Measurement 40(2), 109-128).",
      "**Question 1:** ..."},
     find_key_positions},
}};

}  // namespace

std::span<const CheckRow> check_rows() { return kRows; }

}  // namespace viva
