#include "viva/session/score.h"

#include <algorithm>

namespace viva {
namespace {

void add(std::vector<PartScore>& parts, const std::string& name,
         const Attempt& attempt, std::size_t question) {
  auto part =
      std::find_if(parts.begin(), parts.end(),
                   [&](const PartScore& known) { return known.name == name; });
  if (part == parts.end()) part = parts.insert(parts.end(), {name, {}, {}});
  part->score += score(attempt, question);
  part->points += points(attempt, question);
}

template <std::vector<std::string> PlannedQuestion::*names>
std::vector<PartScore> score_by(const Attempt& attempt) {
  std::vector<PartScore> parts;
  const std::vector<PlannedQuestion>& questions = attempt.plan().questions;
  for (std::size_t i = 0; i < questions.size(); ++i) {
    for (const std::string& name : questions[i].*names) {
      add(parts, name, attempt, i);
    }
  }
  return parts;
}

// The share of a question's points that a wrong answer costs.
double cost_of_wrong(const PlannedQuestion& question, const Terms& terms) {
  const auto* key = std::get_if<ChoiceKey>(&question.key);
  if (!terms.formula_scoring || key == nullptr || key->several) return 0;
  const std::size_t others = question.order.size() - 1;
  return 1 / static_cast<double>(std::max<std::size_t>(others, 1));
}

}  // namespace

Score& Score::operator+=(const Score& other) {
  right += other.right;
  answered += other.answered;
  asked += other.asked;
  return *this;
}

Points& Points::operator+=(const Points& other) {
  earned += other.earned;
  possible += other.possible;
  return *this;
}

double percent(const Points& points) {
  return points.possible > 0 ? points.earned / points.possible * 100 : 0;
}

Score score(const Attempt& attempt, std::size_t question) {
  const Standing& standing = attempt.standing(question);
  if (!is_asked(standing)) return {};
  return {is_right(attempt, question) ? 1U : 0U, standing.answer ? 1U : 0U, 1};
}

Score score(const Attempt& attempt) {
  Score total;
  for (const Score& part : score_by_section(attempt)) total += part;
  return total;
}

Points points(const Attempt& attempt, std::size_t question) {
  const Standing& standing = attempt.standing(question);
  if (!is_asked(standing)) return {};
  const PlannedQuestion& planned = attempt.plan().questions[question];
  double share = credit(attempt, question);
  if (standing.answer && share <= 0) {
    share = -cost_of_wrong(planned, attempt.plan().terms);
  }
  return {share * planned.points, planned.points};
}

Points points(const Attempt& attempt) {
  Points total;
  for (const Points& part : points_by_section(attempt)) total += part;
  return total;
}

std::vector<Score> score_by_section(const Attempt& attempt) {
  const Plan& plan = attempt.plan();
  std::vector<Score> scores(plan.sections.size());
  for (std::size_t i = 0; i < plan.questions.size(); ++i) {
    scores[plan.questions[i].section] += score(attempt, i);
  }
  return scores;
}

std::vector<Points> points_by_section(const Attempt& attempt) {
  const Plan& plan = attempt.plan();
  std::vector<Points> sums(plan.sections.size());
  for (std::size_t i = 0; i < plan.questions.size(); ++i) {
    sums[plan.questions[i].section] += points(attempt, i);
  }
  return sums;
}

std::vector<PartScore> score_by_objective(const Attempt& attempt) {
  return score_by<&PlannedQuestion::objectives>(attempt);
}

std::vector<PartScore> score_by_tag(const Attempt& attempt) {
  return score_by<&PlannedQuestion::tags>(attempt);
}

std::vector<std::size_t> missed(const Attempt& attempt) {
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < attempt.standings().size(); ++i) {
    if (is_asked(attempt.standing(i)) && !is_right(attempt, i)) {
      places.push_back(i);
    }
  }
  return places;
}

}  // namespace viva
