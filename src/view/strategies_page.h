#pragma once

#include <span>
#include <string>

#include "viva/check/check.h"
#include "viva/text/styled.h"

namespace viva {

struct BankStrategies {
  std::string name;  // of the bank's file
  Strategies found;
};

// Of fewer questions with one right choice a table would tell of chance only.
inline constexpr std::size_t kFewestGuessed = 8;

// What somebody who knows nothing would score. Of one bank:
//
//   What somebody who knows nothing would score (52 questions with one right
//   choice):
//     always the longest  73.1 %  ██████████████▋
//     always B            63.5 %  ████████████▋
//     at random           25.0 %  █████
//
// A bar is as long as a narrow page leaves room for, and there are none without
// a width: that is read by programs and read aloud. Of several banks a line a
// bank, without those of too few questions; nothing if none is left.
Lines strategies_page(std::span<const BankStrategies> banks, Width width);

}  // namespace viva
