#include "viva/session/result.h"

#include <algorithm>
#include <cmath>

namespace viva {
namespace {

constexpr std::array<int, 3> kIfRight = {1, 2, 3};
constexpr std::array<int, 3> kIfWrong = {0, -2, -6};

// Sums of credits may miss the mark by what arithmetic loses.
constexpr double kSlack = 1e-9;

std::vector<PartScore> sections_of(const Attempt& attempt) {
  std::vector<PartScore> parts;
  const std::vector<Score> scores = score_by_section(attempt);
  const std::vector<Points> sums = points_by_section(attempt);
  for (std::size_t i = 0; i < scores.size(); ++i) {
    parts.push_back({attempt.plan().sections[i].title, scores[i], sums[i]});
  }
  return parts;
}

ConfidenceResult confidence_of(const Attempt& attempt) {
  ConfidenceResult result;
  for (std::size_t i = 0; i < attempt.standings().size(); ++i) {
    const Standing& standing = attempt.standing(i);
    if (!is_asked(standing)) continue;
    result.possible += kIfRight.back();
    if (!standing.answer || !standing.confidence) continue;
    const int sure = *standing.confidence;
    const double share = credit(attempt, i);
    Confidence& level = result.levels[static_cast<std::size_t>(sure - 1)];
    ++level.answered;
    level.right += share >= 1 ? 1 : 0;
    result.marks += share > 0 ? share * confidence_marks_if_right(sure)
                              : confidence_marks_if_wrong(sure);
    if (sure == kMostSure && share <= 0) result.sure_but_wrong.push_back(i);
  }
  return result;
}

}  // namespace

Interval wilson_interval(std::size_t right, std::size_t asked) {
  if (asked == 0) return {};
  constexpr double kZ = 1.959963985;
  const auto n = static_cast<double>(asked);
  const double p = static_cast<double>(right) / n;
  const double middle = p + kZ * kZ / (2 * n);
  const double reach = kZ * std::sqrt(p * (1 - p) / n + kZ * kZ / (4 * n * n));
  const double scale = 1 + kZ * kZ / n;
  return {std::max(0.0, (middle - reach) / scale),
          std::min(1.0, (middle + reach) / scale)};
}

int confidence_marks_if_right(int confidence) {
  return kIfRight[static_cast<std::size_t>(confidence - kLeastSure)];
}

int confidence_marks_if_wrong(int confidence) {
  return kIfWrong[static_cast<std::size_t>(confidence - kLeastSure)];
}

Result result_of(const Attempt& attempt, Time now) {
  Result result;
  result.score = score(attempt);
  result.points = points(attempt);
  result.sections = sections_of(attempt);
  result.objectives = score_by_objective(attempt);
  result.tags = score_by_tag(attempt);
  if (result.score.asked > 0 && result.score.asked < kFewQuestions) {
    result.interval = wilson_interval(result.score.right, result.score.asked);
  }
  result.guessing = guessing(attempt);
  const Terms& terms = attempt.plan().terms;
  if (terms.pass_mark && result.points.possible > 0) {
    result.passed = percent(result.points) >= *terms.pass_mark - kSlack;
  }
  result.taken = attempt.taken(now);
  result.hints = static_cast<std::size_t>(
      std::count_if(attempt.standings().begin(), attempt.standings().end(),
                    [](const Standing& standing) { return standing.hinted; }));
  if (terms.confidence) result.confidence = confidence_of(attempt);
  result.study = study_order(score_by_section(attempt));
  result.missed = missed(attempt);
  return result;
}

Points guessing(const Attempt& attempt) {
  Points sum;
  for (std::size_t i = 0; i < attempt.standings().size(); ++i) {
    if (!is_asked(attempt.standing(i))) continue;
    const PlannedQuestion& question = attempt.plan().questions[i];
    const auto* key = std::get_if<ChoiceKey>(&question.key);
    const bool one = key != nullptr && !key->several;
    const double share =
        one && attempt.plan().terms.formula_scoring
            ? 0
            : guess_credit(question.key, question.order.size());
    sum += {share * question.points, question.points};
  }
  return sum;
}

std::vector<std::size_t> study_order(std::span<const Score> scores) {
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    if (scores[i].right < scores[i].asked) places.push_back(i);
  }
  const auto upper_end = [&](std::size_t i) {
    return wilson_interval(scores[i].right, scores[i].asked).high;
  };
  std::stable_sort(places.begin(), places.end(),
                   [&](std::size_t a, std::size_t b) {
                     return upper_end(a) < upper_end(b);
                   });
  return places;
}

}  // namespace viva
