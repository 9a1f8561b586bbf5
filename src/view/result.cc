#include "viva/session/result.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "view/key_words.h"
#include "view/page.h"
#include "view/pages.h"
#include "viva/text/number.h"

namespace viva {
namespace {

// Sections as several attempts may share them, in the order first met.
struct Tally {
  std::vector<PlannedSection> sections;
  std::vector<Score> scores;
  std::vector<Points> points;

  // The latest attempt at a section counts.
  void add(const Attempt& attempt) {
    const std::vector<Score> parts = score_by_section(attempt);
    const std::vector<Points> earned = points_by_section(attempt);
    for (std::size_t i = 0; i < parts.size(); ++i) {
      if (parts[i].asked == 0) continue;
      const PlannedSection& section = attempt.plan().sections[i];
      const auto known = std::find(sections.begin(), sections.end(), section);
      if (known == sections.end()) {
        sections.push_back(section);
        scores.push_back(parts[i]);
        points.push_back(earned[i]);
      } else {
        const auto at = static_cast<std::size_t>(known - sections.begin());
        scores[at] = parts[i];
        points[at] = earned[i];
      }
    }
  }
};

void add_scores(Page& page, const Tally& tally) {
  Score total;
  Points points;
  for (const Score& score : tally.scores) total += score;
  for (const Points& earned : tally.points) points += earned;
  page.gap().line("Score by section", Style::kStrong);
  for (std::size_t i = 0; i < tally.scores.size(); ++i) {
    page.line(fmt::format("- {}: {}", section_name(tally.sections[i]),
                          score_text(tally.scores[i], tally.points[i])),
              Style::kPlain, 2);
  }
  page.line("In all: " + score_text(total, points), Style::kStrong);
}

// "2 wrong", "1 wrong, 3 not answered"
std::string missed_text(const Score& score) {
  const std::size_t wrong = score.answered - score.right;
  const std::size_t open = score.asked - score.answered;
  if (open == 0) return fmt::format("{} wrong", wrong);
  if (wrong == 0) return fmt::format("{} not answered", open);
  return fmt::format("{} wrong, {} not answered", wrong, open);
}

void add_study(Page& page, const Tally& tally) {
  const std::vector<std::size_t> order = study_order(tally.scores);
  page.gap().line("What to study next", Style::kStrong);
  if (order.empty()) page.line("Nothing was missed.");
  for (const std::size_t i : order) {
    const Score& score = tally.scores[i];
    page.line(fmt::format("- {} ({})", section_name(tally.sections[i]),
                          missed_text(score)),
              Style::kPlain, 2);
  }
}

std::string_view first_line(std::string_view text) {
  return text.substr(0, text.find('\n'));
}

void add_missed(Page& page, const Attempt& attempt) {
  const std::vector<std::size_t> places = missed(attempt);
  if (places.empty()) return;
  page.gap().line("Questions to go back to, by section", Style::kStrong);
  for (const std::size_t place : places) {
    const PlannedQuestion& planned = attempt.plan().questions[place];
    page.line(fmt::format("- {}: {}",
                          attempt.plan().sections[planned.section].address,
                          first_line(planned.stem)),
              Style::kPlain, 2);
  }
}

}  // namespace

std::string score_text(const Score& score) {
  std::string text = fmt::format("{} of {}", score.right, score.asked);
  const std::size_t open = score.asked - score.answered;
  if (open > 0) text += fmt::format(" ({} not answered)", open);
  return text;
}

std::string score_text(const Score& score, const Points& points) {
  const bool plain = points.possible == static_cast<double>(score.asked) &&
                     points.earned == static_cast<double>(score.right);
  if (plain) return score_text(score);
  const double earned = std::round(points.earned * 100) / 100;
  return fmt::format("{}; {} of {}", score_text(score), write_number(earned),
                     points_text(points.possible));
}

Lines summary_page(std::span<const Attempt> attempts, Width width) {
  Tally tally;
  for (const Attempt& attempt : attempts) tally.add(attempt);
  if (tally.scores.empty()) return {};
  Page page(width);
  add_scores(page, tally);
  add_study(page, tally);
  return page.take();
}

Lines result_page(const Attempt& attempt, Width width) {
  Tally tally;
  tally.add(attempt);
  if (tally.scores.empty()) return {};
  Page page(width);
  if (tally.scores.size() > 1) add_scores(page, tally);
  add_study(page, tally);
  add_missed(page, attempt);
  return page.take();
}

}  // namespace viva
