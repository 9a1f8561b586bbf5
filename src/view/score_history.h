#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "viva/session/score.h"

namespace viva {

// An attempt as a history tells it.
struct HistoryRow {
  std::size_t number = 0;  // by which a person names it
  std::string when;        // its begin, as it is to be shown
  const Attempt* attempt = nullptr;
};

// How a section went once.
struct SeriesEntry {
  std::size_t number = 0;  // of the attempt
  Score score;
  Points points;
};

// How a section went over time. It is the same section where bank and title
// are, or without a title bank and number.
struct Series {
  PlannedSection section;  // as the last attempt has it
  std::vector<SeriesEntry> entries;
};

// The series of the attempts in their order, by section in the order first met.
// Attempts that are not finished do not count: their scores are to come.
std::vector<Series> series_of(std::span<const HistoryRow> rows);

}  // namespace viva
