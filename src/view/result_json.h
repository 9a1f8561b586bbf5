#pragma once

#include <span>
#include <string_view>

#include "view/score_history.h"
#include "viva/data/node.h"
#include "viva/session/result.h"

namespace viva {

// The shape of both is told in content/RESULTS.md, "format": 1. Times come as
// they are to be written, in UTC ("2026-11-22T09:30:00.125Z").

// The result of an attempt, which began at `started`.
Node result_node(const Attempt& attempt, const Result& result,
                 std::string_view started);

// The results of all rows, each behind its number, and how each section went
// over time. `when` of a row is the begin of the attempt.
Node history_node(std::span<const HistoryRow> rows);

}  // namespace viva
