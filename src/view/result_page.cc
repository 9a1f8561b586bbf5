#include "view/result_page.h"

#include <fmt/core.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "view/pages.h"
#include "view/result_facts.h"
#include "view/result_lists.h"
#include "view/score_words.h"
#include "viva/text/number.h"

namespace viva {
namespace {

void add_head(Page& page, const Attempt& attempt, const Result& result) {
  page.line("In all: " + share_text(result.score, result.points,
                                    attempt.plan().terms.pass_mark),
            Style::kStrong);
  const std::string verdict = verdict_text(attempt, result);
  if (!verdict.empty()) {
    page.line(verdict, *result.passed ? Style::kRight : Style::kWrong);
  }
  for (const std::string& fact : result_facts(attempt, result)) page.line(fact);
}

// A single part with all that was asked would say the same once more.
void add_parts(Page& page, std::string_view heading, const Result& result,
               std::vector<PartScore> parts) {
  std::erase_if(parts,
                [](const PartScore& part) { return part.score.asked == 0; });
  if (parts.empty()) return;
  if (parts.size() == 1 && parts[0].score == result.score) return;
  page.gap().line(heading, Style::kStrong);
  for (const PartScore& part : parts) {
    add_entry(page, fmt::format("{}: {}", part.name,
                                share_text(part.score, part.points)));
  }
}

std::vector<SectionScore> sections_of(const Attempt& attempt,
                                      const Result& result) {
  std::vector<SectionScore> rows;
  for (std::size_t i = 0; i < result.sections.size(); ++i) {
    const PartScore& part = result.sections[i];
    rows.push_back({attempt.plan().sections[i], part.score, part.points});
  }
  return rows;
}

std::vector<PartScore> named(std::span<const SectionScore> sections) {
  std::vector<PartScore> parts;
  for (const SectionScore& row : sections) {
    parts.push_back({section_name(row.section), row.score, row.points});
  }
  return parts;
}

std::string level_text(int confidence, const Confidence& level) {
  const auto answered = static_cast<double>(level.answered);
  const auto right = static_cast<double>(level.right);
  return fmt::format("{} ({}): {} of {} right, {}", confidence,
                     confidence_word(confidence), level.right, level.answered,
                     percent_text(right / answered * 100));
}

void add_confidence(Page& page, const Attempt& attempt,
                    const ConfidenceResult& result) {
  page.gap().line(
      fmt::format("How sure you were: {} of {} marks",
                  number_text(result.marks), write_number(result.possible)),
      Style::kStrong);
  for (int sure = kMostSure; sure >= kLeastSure; --sure) {
    const Confidence& level =
        result.levels[static_cast<std::size_t>(sure - kLeastSure)];
    if (level.answered > 0) add_entry(page, level_text(sure, level));
  }
  add_questions(page, "Sure, but wrong", attempt, result.sure_but_wrong);
}

}  // namespace

Lines result_page(const Attempt& attempt, const Result& result, Width width) {
  if (result.score.asked == 0) return {};
  const std::vector<SectionScore> sections = sections_of(attempt, result);
  Page page(width);
  add_head(page, attempt, result);
  add_parts(page, "Score by section", result, named(sections));
  add_parts(page, "Score by objective", result, result.objectives);
  add_parts(page, "Score by tag", result, result.tags);
  if (result.confidence) add_confidence(page, attempt, *result.confidence);
  add_study(page, sections, result.study);
  add_questions(page, "Questions to go back to, by section", attempt,
                result.missed);
  return page.take();
}

}  // namespace viva
