#pragma once

#include <span>

#include "view/score_history.h"
#include "viva/text/styled.h"

namespace viva {

// An entry an attempt, in the order of the rows.
Lines attempts_page(std::span<const HistoryRow> rows, Width width);

// The same, and then how each section went over time, in words first and, where
// there is a width, then in a row of blocks, one an attempt (the last 20),
// whose height is the percent in eighths:
//
//   2. 2026-11-22 10:30, practice, Section 3: GANs: 3 of 4, 75 %; 45 s
//
//   Scores over time
//   - Section 3: GANs: last 75 %, best 100 %, 4 attempts ▃▆█▆
Lines history_page(std::span<const HistoryRow> rows, Width width);

}  // namespace viva
