#include "play/section_history.h"

#include <algorithm>
#include <utility>

#include "viva/session/score.h"

namespace viva {
namespace {

void add_attempt(SectionFacts& facts, bool finished, const Score& score,
                 const Points& points) {
  facts.unfinished.reset();
  if (!finished) {
    facts.unfinished = score;
    return;
  }
  facts.last = score;
  facts.last_percent = percent(points);
  facts.best_percent = std::max(
      facts.best_percent.value_or(*facts.last_percent), *facts.last_percent);
}

}  // namespace

SectionHistory::SectionHistory(const World& world, const Course& course,
                               std::string student)
    : world_(world),
      student_(std::move(student)),
      finder_(course),
      sections_(all_sections(course)) {}

std::vector<JournalFault> SectionHistory::load() {
  attempts_.clear();
  if (!world_.attempts) return {};
  JournalList list = list_journals(*world_.attempts, world_.disk);
  for (StoredAttempt& stored : list.attempts) {
    if (student_.empty() || stored.attempt.plan().student == student_) {
      attempts_.push_back(std::move(stored));
    }
  }
  return list.faults;
}

std::vector<std::optional<std::size_t>> SectionHistory::places_in(
    const Plan& plan) const {
  std::vector<std::optional<std::size_t>> places(sections_.size());
  const auto found = finder_.find(plan);
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (!found[i]) continue;
    places[place_of(found[i]->ref.section)] = plan.questions[i].section;
  }
  return places;
}

std::vector<SectionFacts> SectionHistory::facts() const {
  std::vector<SectionFacts> facts(sections_.size());
  for (const StoredAttempt& stored : attempts_) {
    const Attempt& attempt = stored.attempt;
    const std::vector<Score> scores = score_by_section(attempt);
    const std::vector<Points> sums = points_by_section(attempt);
    const auto places = places_in(attempt.plan());
    for (std::size_t i = 0; i < places.size(); ++i) {
      if (!places[i]) continue;
      add_attempt(facts[i], attempt.is_finished(), scores[*places[i]],
                  sums[*places[i]]);
    }
  }
  for (const auto& [question, seen] : past().seen) {
    facts[place_of(question.section)].missed += seen.missed ? 1 : 0;
  }
  return facts;
}

Past SectionHistory::past() const {
  std::vector<Attempt> attempts;
  attempts.reserve(attempts_.size());
  for (const StoredAttempt& stored : attempts_) {
    attempts.push_back(stored.attempt);
  }
  return past_of(attempts, finder_);
}

std::size_t SectionHistory::place_of(SectionRef section) const {
  const auto at = std::lower_bound(sections_.begin(), sections_.end(), section);
  return static_cast<std::size_t>(at - sections_.begin());
}

const StoredAttempt* SectionHistory::unfinished(SectionRef section) const {
  const std::size_t place = place_of(section);
  const StoredAttempt* latest = nullptr;
  for (const StoredAttempt& stored : attempts_) {
    if (places_in(stored.attempt.plan())[place]) latest = &stored;
  }
  if (latest == nullptr || latest->attempt.is_finished()) return nullptr;
  const Plan& plan = latest->attempt.plan();
  const bool alone = plan.sections.size() == 1;
  return alone && plan.terms.mode == Mode::kPractice ? latest : nullptr;
}

}  // namespace viva
