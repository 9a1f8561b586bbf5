#include <fmt/core.h>

#include <algorithm>

#include "view/page.h"
#include "view/pages.h"
#include "view/result_lists.h"
#include "view/score_words.h"
#include "viva/session/result.h"

namespace viva {
namespace {

// Sections as several attempts may share them, in the order first met; the
// latest attempt at a section counts.
void add(std::vector<SectionScore>& sections, const Attempt& attempt) {
  const std::vector<Score> scores = score_by_section(attempt);
  const std::vector<Points> sums = points_by_section(attempt);
  for (std::size_t i = 0; i < scores.size(); ++i) {
    if (scores[i].asked == 0) continue;
    const PlannedSection& section = attempt.plan().sections[i];
    auto known = std::find_if(
        sections.begin(), sections.end(),
        [&](const SectionScore& row) { return row.section == section; });
    if (known == sections.end())
      known = sections.insert(known, {section, {}, {}});
    known->score = scores[i];
    known->points = sums[i];
  }
}

void add_scores(Page& page, std::span<const SectionScore> sections) {
  Score total;
  Points points;
  page.gap().line("Score by section", Style::kStrong);
  for (const SectionScore& row : sections) {
    add_entry(page, fmt::format("{}: {}", section_name(row.section),
                                share_text(row.score, row.points)));
    total += row.score;
    points += row.points;
  }
  page.line("In all: " + share_text(total, points), Style::kStrong);
}

std::vector<std::size_t> order_of(std::span<const SectionScore> sections) {
  std::vector<Score> scores;
  for (const SectionScore& row : sections) scores.push_back(row.score);
  return study_order(scores);
}

}  // namespace

Lines summary_page(std::span<const Attempt> attempts, Width width) {
  std::vector<SectionScore> sections;
  for (const Attempt& attempt : attempts) add(sections, attempt);
  if (sections.empty()) return {};
  Page page(width);
  add_scores(page, sections);
  add_study(page, sections, order_of(sections));
  return page.take();
}

}  // namespace viva
