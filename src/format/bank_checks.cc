#include "format/bank_checks.h"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>
#include <unordered_set>

#include "format/in_quotes.h"

namespace viva {
namespace {

// Questions count from 1 in each section, or on from the section before, whose
// last number is `last`.
void check_questions(const Section& section, std::uint32_t last,
                     Report& report) {
  const auto questions = section.questions;
  // Numbers that rise stand there once.
  const bool rise =
      std::adjacent_find(questions.begin(), questions.end(),
                         [](const Question& a, const Question& b) {
                           return a.number >= b.number;
                         }) == questions.end();
  std::unordered_set<std::uint32_t> seen;
  std::optional<std::uint32_t> before;
  for (const Question& question : questions) {
    const std::uint32_t number = question.number;
    if (!rise && !seen.insert(number).second) {
      report.add("numbering", question.span,
                 fmt::format("there is a question {} already in this section",
                             number));
    } else if (before && number != *before + 1) {
      report.add(
          "numbering", question.span,
          fmt::format("question {} follows question {}", number, *before));
    } else if (!before && number != 1 && number != last + 1) {
      report.add("numbering", question.span,
                 fmt::format("the first question of this section has the "
                             "number {}",
                             number));
    }
    before = number;
  }
}

void check_section_numbers(const Bank& bank, Report& report) {
  std::optional<std::uint32_t> last;
  for (const Section& section : bank.sections) {
    if (section.earlier > 0) {
      report.add("repeated-section", section.span,
                 fmt::format("there is a section {} already", section.number));
    } else if (last && section.number != *last + 1) {
      report.add(
          "numbering", section.span,
          fmt::format("section {} follows section {}", section.number, *last));
    }
    last = section.number;
  }
}

void check_objectives(const Section& section, Report& report) {
  for (const Question& question : section.questions) {
    for (const Text& objective : question.details->objectives) {
      const std::string_view text = objective.view;
      std::size_t number = 0;
      const auto [stop, error] =
          std::from_chars(text.data(), text.data() + text.size(), number);
      const bool whole =
          error == std::errc() && stop == text.data() + text.size();
      if (!whole || (number > 0 && number <= section.objectives.size())) {
        continue;
      }
      report.add(
          "unknown-objective", objective.span,
          fmt::format("question {} tests objective {} and its section "
                      "has {}",
                      question.number, number, section.objectives.size()));
    }
  }
}

}  // namespace

void check_bank(const Bank& bank, Report& report) {
  check_section_numbers(bank, report);
  std::uint32_t last = 0;
  std::unordered_set<std::string_view> ids;
  for (const Section& section : bank.sections) {
    check_questions(section, last, report);
    check_objectives(section, report);
    if (!section.questions.empty()) last = section.questions.back().number;
    for (const Question& question : section.questions) {
      if (question.id.empty() || ids.insert(question.id.view).second) continue;
      report.add("repeated-id", question.id.span,
                 fmt::format("the id {} belongs to another question already",
                             in_quotes(question.id.view)));
    }
  }
}

}  // namespace viva
