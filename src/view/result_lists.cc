#include "view/result_lists.h"

#include <fmt/core.h>

#include "view/pages.h"

namespace viva {
namespace {

// "2 wrong", "1 wrong, 3 not answered"
std::string missed_text(const Score& score) {
  const std::size_t wrong = score.answered - score.right;
  const std::size_t open = score.asked - score.answered;
  if (open == 0) return fmt::format("{} wrong", wrong);
  if (wrong == 0) return fmt::format("{} not answered", open);
  return fmt::format("{} wrong, {} not answered", wrong, open);
}

std::string_view first_line(std::string_view text) {
  return text.substr(0, text.find('\n'));
}

}  // namespace

void add_entry(Page& page, std::string_view text) {
  page.line(fmt::format("- {}", text), Style::kPlain, 2);
}

void add_study(Page& page, std::span<const SectionScore> sections,
               std::span<const std::size_t> order) {
  page.gap().line("What to study next", Style::kStrong);
  if (order.empty()) page.line("Nothing was missed.");
  for (const std::size_t i : order) {
    add_entry(page, fmt::format("{} ({})", section_name(sections[i].section),
                                missed_text(sections[i].score)));
  }
}

void add_questions(Page& page, std::string_view heading, const Attempt& attempt,
                   std::span<const std::size_t> places) {
  if (places.empty()) return;
  page.gap().line(heading, Style::kStrong);
  for (const std::size_t place : places) {
    const PlannedQuestion& planned = attempt.plan().questions[place];
    const PlannedSection& section = attempt.plan().sections[planned.section];
    add_entry(page,
              fmt::format("{}: {}", section.address, first_line(planned.stem)));
  }
}

}  // namespace viva
