#include "view/exam_page.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "view/duration.h"
#include "view/key_words.h"
#include "view/page.h"
#include "view/pages.h"
#include "view/result_facts.h"
#include "viva/session/score.h"
#include "viva/text/number.h"

namespace viva {
namespace {

constexpr Milliseconds kOneSecond = 1000;
constexpr std::size_t kShortestRun = 3;  // "4 to 6", but "4, 5"

// "52 questions.", "4 questions, 6 points."
std::string paper_text(const Attempt& attempt) {
  const std::size_t asked = score(attempt).asked;
  const double possible = points(attempt).possible;
  const std::string questions = counted(asked, "question");
  if (possible == static_cast<double>(asked)) return questions + ".";
  return fmt::format("{}, {}.", questions, points_text(possible));
}

void add_clock(Page& page, const Terms& terms) {
  if (!terms.time_limit) return;
  page.line(fmt::format("Time limit: {}. The clock {} while viva is closed.",
                        time_limit_text(terms),
                        terms.clock_pauses ? "pauses" : "runs on"));
}

// "Exam on Section 3: GANs", "Exam on 13 sections"
std::string exam_title(const Plan& plan) {
  return plan.sections.size() == 1
             ? "Exam on " + section_name(plan.sections.front())
             : "Exam on " + counted(plan.sections.size(), "section");
}

void add_exam(Page& page, const Attempt& attempt) {
  const Terms& terms = attempt.plan().terms;
  page.line(exam_title(attempt.plan()), Style::kTitle);
  page.gap().line(paper_text(attempt), Style::kStrong);
  add_clock(page, terms);
  if (terms.pass_mark) {
    page.line(
        fmt::format("The pass mark is {} %.", write_number(*terms.pass_mark)));
  }
  page.line("Nothing is told about your answers before you hand in.");
}

// "1, 2, 4 to 7"
std::string runs_text(const std::vector<std::size_t>& numbers) {
  std::string text;
  for (std::size_t i = 0; i < numbers.size();) {
    std::size_t end = i + 1;
    while (end < numbers.size() && numbers[end] == numbers[end - 1] + 1) ++end;
    const bool run = end - i >= kShortestRun;
    if (!text.empty()) text += ", ";
    text += run ? fmt::format("{} to {}", numbers[i], numbers[end - 1])
                : std::to_string(numbers[i]);
    i = run ? end : i + 1;
  }
  return text;
}

struct Row {
  std::string_view label;
  bool (*holds)(const Standing& standing, bool stands);
};

constexpr std::array<Row, 4> kRows = {{
    {"Answered", [](const Standing& standing,
                    bool /*stands*/) { return standing.answer.has_value(); }},
    {"Not answered", [](const Standing& standing,
                        bool stands) { return stands && !standing.answer; }},
    {"Flagged", [](const Standing& standing,
                   bool stands) { return stands && standing.flagged; }},
    {"Not asked any longer, as the bank has changed",
     [](const Standing& /*standing*/, bool stands) { return !stands; }},
}};

std::vector<std::size_t> numbers_of(const Attempt& attempt, const Row& row) {
  std::vector<std::size_t> numbers;
  for (std::size_t i = 0; i < attempt.standings().size(); ++i) {
    if (row.holds(attempt.standing(i), stands(attempt, i))) {
      numbers.push_back(i + 1);
    }
  }
  return numbers;
}

}  // namespace

Lines terms_page(const Attempt& attempt, Width width) {
  const Terms& terms = attempt.plan().terms;
  Page page(width);
  if (terms.mode == Mode::kExam) add_exam(page, attempt);
  if (terms.formula_scoring) page.line(formula_text());
  if (terms.confidence) page.line(confidence_text());
  return page.take();
}

Lines overview_page(const Attempt& attempt, Width width) {
  Page page(width);
  for (const Row& row : kRows) {
    const std::vector<std::size_t> numbers = numbers_of(attempt, row);
    if (numbers.empty()) continue;
    page.line(fmt::format("{}: {}.", row.label, runs_text(numbers)));
  }
  return page.take();
}

std::string time_text(Milliseconds left) {
  // A second that has begun is still left.
  const Milliseconds whole =
      (std::max<Milliseconds>(left, 0) + kOneSecond - 1) / kOneSecond *
      kOneSecond;
  return duration_text(whole) + " left";
}

std::string time_warning_text(Milliseconds left) {
  return long_duration_text(left) + " left.";
}

}  // namespace viva
