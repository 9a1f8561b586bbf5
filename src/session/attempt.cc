#include "viva/session/attempt.h"

#include <algorithm>
#include <utility>

namespace viva {
namespace {

// The credit of the first answer; 0 without one.
double credit(const Attempt& attempt, std::size_t question) {
  const Standing& standing = attempt.standing(question);
  if (!standing.first) return 0;
  return grade(attempt.plan().questions[question].key, *standing.first);
}

bool is_right(const Attempt& attempt, std::size_t question) {
  return credit(attempt, question) >= 1;
}

}  // namespace

Attempt::Attempt(Plan plan)
    : plan_(std::move(plan)), standings_(plan_.questions.size()) {}

bool Attempt::fits(const Event& event) const {
  if (finished_) return false;
  if (event.kind == Event::Kind::kFinish) return true;
  if (event.question >= standings_.size()) return false;
  const Standing& standing = standings_[event.question];
  if (event.kind == Event::Kind::kSkip) return !standing.first;
  const PlannedQuestion& question = plan_.questions[event.question];
  return event.retry == standing.first.has_value() &&
         viva::fits(event.response, question.key, question.order.size());
}

void Attempt::apply(const Event& event) {
  if (event.kind == Event::Kind::kFinish) {
    finished_ = true;
    return;
  }
  Standing& standing = standings_[event.question];
  standing.skipped = event.kind == Event::Kind::kSkip;
  if (standing.skipped) return;
  if (!event.retry) standing.first = event.response;
  standing.last = event.response;
}

Score& Score::operator+=(const Score& other) {
  right += other.right;
  answered += other.answered;
  asked += other.asked;
  return *this;
}

Score score(const Attempt& attempt) {
  Score total;
  for (const Score& part : score_by_section(attempt)) total += part;
  return total;
}

std::vector<Score> score_by_section(const Attempt& attempt) {
  const Plan& plan = attempt.plan();
  std::vector<Score> scores(plan.sections.size());
  for (std::size_t i = 0; i < plan.questions.size(); ++i) {
    Score& score = scores[plan.questions[i].section];
    score.right += is_right(attempt, i) ? 1 : 0;
    score.answered += attempt.standing(i).first ? 1 : 0;
    ++score.asked;
  }
  return scores;
}

Points& Points::operator+=(const Points& other) {
  earned += other.earned;
  possible += other.possible;
  return *this;
}

std::vector<Points> points_by_section(const Attempt& attempt) {
  const Plan& plan = attempt.plan();
  std::vector<Points> points(plan.sections.size());
  for (std::size_t i = 0; i < plan.questions.size(); ++i) {
    const double worth = plan.questions[i].points;
    points[plan.questions[i].section] += {worth * credit(attempt, i), worth};
  }
  return points;
}

std::vector<std::size_t> missed(const Attempt& attempt) {
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < attempt.plan().questions.size(); ++i) {
    if (!is_right(attempt, i)) places.push_back(i);
  }
  return places;
}

std::vector<std::size_t> study_order(std::span<const Score> scores) {
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    if (scores[i].right < scores[i].asked) places.push_back(i);
  }
  std::stable_sort(places.begin(), places.end(),
                   [&](std::size_t a, std::size_t b) {
                     return scores[a].right * scores[b].asked <
                            scores[b].right * scores[a].asked;
                   });
  return places;
}

}  // namespace viva
