#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "viva/bank/bank.h"
#include "viva/bank/diagnostic.h"

namespace viva {

// The rules by which questions are checked once they are read: whether they are
// well written, and whether the bank gives its answers away. Most are of
// Haladyna, Downing and Rodriguez 2002 (Applied Measurement in Education 15(3),
// 309-333) and Tarrant and others 2006 (Nurse Education in Practice 6(6),
// 354-363).
std::span<const Rule> check_rules();

// A number that a rule asks of a bank and that a bank or course may set.
struct Threshold {
  std::string_view rule;
  std::string_view option;  // what settings call it
  double usual;
  double least;
  double most;
  std::string_view meaning;
};

std::span<const Threshold> thresholds();

// What the rules find that are on by the bank's settings, thresholds and all;
// a threshold that is no number in its range counts as not set. By place. The
// severities are those of the table: see apply(). The time is linear in the
// size of the bank.
Diagnostics check(const Bank& bank);

// What somebody who knows nothing would score by always doing the same.
struct Strategy {
  std::string name;  // "always B"
  double share = 0;  // of the questions with one right choice, 0 to 1
};

struct Strategies {
  std::size_t questions = 0;   // with one right choice; too few tell nothing
  std::vector<Strategy> rows;  // the best one first, chance last
};

// Always the same position (the best one), always the longest choice, and
// guessing. Nothing if no question has one right choice.
Strategies strategies(const Bank& bank);

}  // namespace viva
