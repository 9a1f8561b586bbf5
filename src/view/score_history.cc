#include "view/score_history.h"

#include <algorithm>

namespace viva {
namespace {

bool is_same(const PlannedSection& a, const PlannedSection& b) {
  if (a.bank != b.bank || a.title != b.title) return false;
  return !a.title.empty() || a.number == b.number;
}

Series& series_of(std::vector<Series>& all, const PlannedSection& section) {
  const auto known = std::find_if(
      all.begin(), all.end(),
      [&](const Series& series) { return is_same(series.section, section); });
  return known == all.end() ? all.emplace_back() : *known;
}

}  // namespace

std::vector<Series> series_of(std::span<const HistoryRow> rows) {
  std::vector<Series> all;
  for (const HistoryRow& row : rows) {
    if (!row.attempt->is_finished()) continue;
    const std::vector<Score> scores = score_by_section(*row.attempt);
    const std::vector<Points> sums = points_by_section(*row.attempt);
    for (std::size_t i = 0; i < scores.size(); ++i) {
      if (scores[i].asked == 0) continue;
      const PlannedSection& section = row.attempt->plan().sections[i];
      Series& series = series_of(all, section);
      series.section = section;
      series.entries.push_back({row.number, scores[i], sums[i]});
    }
  }
  return all;
}

}  // namespace viva
