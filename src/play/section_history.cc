#include "play/section_history.h"

#include <algorithm>
#include <utility>

namespace viva {

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
    const auto at = std::lower_bound(sections_.begin(), sections_.end(),
                                     found[i]->ref.section);
    places[static_cast<std::size_t>(at - sections_.begin())] =
        plan.questions[i].section;
  }
  return places;
}

std::vector<std::optional<LastScore>> SectionHistory::last_scores() const {
  std::vector<std::optional<LastScore>> last(sections_.size());
  for (const StoredAttempt& stored : attempts_) {
    const Attempt& attempt = stored.attempt;
    const std::vector<Score> scores = score_by_section(attempt);
    const auto places = places_in(attempt.plan());
    for (std::size_t i = 0; i < places.size(); ++i) {
      if (places[i]) {
        last[i] = LastScore{scores[*places[i]], attempt.is_finished()};
      }
    }
  }
  return last;
}

const StoredAttempt* SectionHistory::unfinished(SectionRef section) const {
  const auto at = std::lower_bound(sections_.begin(), sections_.end(), section);
  const auto place = static_cast<std::size_t>(at - sections_.begin());
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
