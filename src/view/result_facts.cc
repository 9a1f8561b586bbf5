#include "view/result_facts.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "view/duration.h"
#include "view/pages.h"
#include "view/score_words.h"
#include "viva/text/number.h"

namespace viva {
namespace {

std::string taken_text(const Attempt& attempt, const Result& result) {
  const Terms& terms = attempt.plan().terms;
  std::string text = "Time: " + duration_text(result.taken);
  if (terms.time_limit) text += " of " + time_limit_text(terms);
  text += ".";
  if (attempt.timed_out()) text += " The time had run out.";
  return text;
}

std::string hints_text(const Attempt& /*attempt*/, const Result& result) {
  if (result.hints == 0) return "";
  return fmt::format("Hints shown before the answer: {}.", result.hints);
}

std::string dropped_text(const Attempt& attempt, const Result& result) {
  const std::size_t dropped = attempt.standings().size() - result.score.asked;
  if (dropped == 0) return "";
  return fmt::format("Not counted, as the bank has changed: {}.",
                     counted(dropped, "question"));
}

std::string scoring_text(const Attempt& attempt, const Result& /*result*/) {
  return attempt.plan().terms.formula_scoring ? formula_text() : "";
}

std::string interval_text(const Attempt& /*attempt*/, const Result& result) {
  if (!result.interval || result.score.answered == 0) return "";
  return fmt::format(
      "With so few questions the true share of what you know may lie between "
      "{} and {}.",
      percent_text(result.interval->low * 100),
      percent_text(result.interval->high * 100));
}

std::string guessing_text(const Attempt& /*attempt*/, const Result& result) {
  if (result.guessing.earned <= 0 || result.score.answered == 0) return "";
  return fmt::format("Guessing would have scored {} on average, {}.",
                     points_text(result.guessing),
                     percent_text(percent(result.guessing)));
}

using Fact = std::string (*)(const Attempt& attempt, const Result& result);

constexpr std::array<Fact, 6> kFacts = {taken_text,    hints_text,
                                        dropped_text,  scoring_text,
                                        interval_text, guessing_text};

}  // namespace

std::string verdict_text(const Attempt& attempt, const Result& result) {
  if (!result.passed || !attempt.is_finished()) return "";
  const double mark = attempt.plan().terms.pass_mark.value_or(0);
  return fmt::format("{}: {}; the pass mark is {} %.",
                     *result.passed ? "Passed" : "Not passed",
                     percent_text(percent(result.points), mark),
                     write_number(mark));
}

std::vector<std::string> result_facts(const Attempt& attempt,
                                      const Result& result) {
  std::vector<std::string> facts;
  for (const Fact fact : kFacts) {
    std::string text = fact(attempt, result);
    if (!text.empty()) facts.push_back(std::move(text));
  }
  return facts;
}

std::string formula_text() {
  return "Formula scoring: a wrong answer costs 1/(k - 1) of its points, k "
         "being the number of choices.";
}

std::string confidence_text() {
  std::string text = "With each answer you say how sure you are:";
  for (int sure = kLeastSure; sure <= kMostSure; ++sure) {
    text += fmt::format("{} {} ({}) gets {} if right and {} if wrong",
                        sure > kLeastSure ? ";" : "", sure,
                        confidence_word(sure), confidence_marks_if_right(sure),
                        confidence_marks_if_wrong(sure));
  }
  return text + ".";
}

std::string time_limit_text(const Terms& terms) {
  std::string text = duration_text(terms.time_limit.value_or(0));
  if (terms.extra_time != 0) {
    text += fmt::format(" ({} % extra)", write_number(terms.extra_time));
  }
  return text;
}

}  // namespace viva
