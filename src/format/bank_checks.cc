#include "format/bank_checks.h"

#include <fmt/core.h>

#include <charconv>
#include <string_view>
#include <unordered_set>

#include "format/in_quotes.h"
#include "format/numbering.h"

namespace viva {
namespace {

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
  check_numbering(bank, report);
  std::unordered_set<std::string_view> ids;
  for (const Section& section : bank.sections) {
    check_objectives(section, report);
    for (const Question& question : section.questions) {
      if (question.id.empty() || ids.insert(question.id.view).second) continue;
      report.add("repeated-id", question.id.span,
                 fmt::format("the id {} belongs to another question already",
                             in_quotes(question.id.view)));
    }
  }
}

}  // namespace viva
