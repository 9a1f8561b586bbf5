#include "format/bank_checks.h"

#include <fmt/core.h>

#include <algorithm>
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

// Where findings about the bank as a whole stand.
Span place_of(const Bank& bank) {
  if (!bank.title.empty()) return bank.title.span;
  for (const Section& section : bank.sections) {
    if (!section.questions.empty()) return section.questions.front().span;
  }
  return {};
}

// How many of the things there are have something.
struct Share {
  std::size_t all = 0;
  std::size_t having = 0;

  void count(bool has) {
    ++all;
    if (has) ++having;
  }

  // Then each one without it is an oversight; else it is how the bank is made.
  bool is_usual() const { return having * 2 >= all; }
};

// "2 of 3 questions have no explanation"
std::string told(const Share& share, std::string_view thing,
                 std::string_view what) {
  if (share.all == 1) return fmt::format("the {} has no {}", thing, what);
  return fmt::format("{} of {} {}s have no {}", share.all - share.having,
                     share.all, thing, what);
}

// Feedback on choices explains as well.
bool is_explained(const Question& question) {
  return !question.explanation.empty() || !question.details->feedback.empty();
}

void check_explanations(const Bank& bank, const Share& share, Report& report) {
  if (share.having == share.all) return;
  if (!share.is_usual()) {
    return report.note("missing-explanation", place_of(bank),
                       told(share, "question", "explanation"));
  }
  for (const Section& section : bank.sections) {
    for (const Question& question : section.questions) {
      if (is_explained(question)) continue;
      report.add(
          "missing-explanation", question.span,
          fmt::format("question {} has no explanation", question.number));
    }
  }
}

// A bank of one section without a title does without objectives, too.
void check_section_objectives(const Bank& bank, Report& report) {
  if (bank.sections.size() == 1 && bank.sections[0].title.empty()) return;
  Share share;
  for (const Section& section : bank.sections) {
    if (!section.questions.empty()) share.count(!section.objectives.empty());
  }
  if (share.having == share.all) return;
  if (!share.is_usual()) {
    return report.note("missing-objectives", place_of(bank),
                       told(share, "section", "learning objectives"));
  }
  for (const Section& section : bank.sections) {
    if (section.questions.empty() || !section.objectives.empty()) continue;
    report.add(
        "missing-objectives", section.span,
        fmt::format("section {} has no learning objectives", section.number));
  }
}

void check_details(const Bank& bank, Report& report) {
  std::unordered_set<std::string_view> ids;
  for (const Section& section : bank.sections) {
    check_objectives(section, report);
    for (const Question& question : section.questions) {
      const Text& id = question.details->id;
      if (id.empty() || ids.insert(id.view).second) continue;
      report.add("repeated-id", id.span,
                 fmt::format("the id {} belongs to another question already",
                             in_quotes(id.view)));
    }
  }
}

}  // namespace

void check_bank(const Bank& bank, Report& report) {
  check_numbering(bank, report);
  check_section_objectives(bank, report);
  // Large banks are looked through once, and most have neither ids nor details.
  Share explained;
  bool any_details = false;
  for (const Section& section : bank.sections) {
    for (const Question& question : section.questions) {
      explained.count(is_explained(question));
      any_details |= !question.details->id.empty() ||
                     !question.details->objectives.empty();
    }
  }
  check_explanations(bank, explained, report);
  if (any_details) check_details(bank, report);
}

}  // namespace viva
