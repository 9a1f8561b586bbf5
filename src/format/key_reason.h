#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "viva/bank/bank.h"

namespace viva {

// A key and what stands behind it in its line, as parts of that line.
struct ReasonedKey {
  std::string_view key;
  std::string_view reason;  // empty if it is only more of the choice's text
};

// Parts "B - since it is even", "A, C: both are", "B because ..." and
// "B) Two can be halved" where what stands in front names choices by their
// letters. Nothing where it does not, or where what follows is the text of
// another choice: then nobody knows which one is meant.
std::optional<ReasonedKey> split_reason(std::string_view line,
                                        std::span<const Choice> choices);

}  // namespace viva
