#include "play/practice_walk.h"

#include <algorithm>

namespace viva {

PracticeWalk::PracticeWalk(const Sitting& sitting)
    : sitting_(sitting),
      opened_(sitting.plan().sections.size()),
      closed_(opened_.size()) {
  std::vector<bool> begun(opened_.size());
  std::vector<bool> open(opened_.size());
  for (std::size_t i = 0; i < sitting.plan().questions.size(); ++i) {
    const Standing& standing = sitting.attempt().standing(i);
    done_.push_back(shows_key(sitting.attempt(), i) || standing.skipped ||
                    !sitting.has_question(i));
    (done_[i] ? begun : open)[sitting.plan().questions[i].section] = true;
  }
  for (std::size_t i = 0; i < opened_.size(); ++i) {
    opened_[i] = closed_[i] = begun[i] && !open[i];
  }
  settle();
}

PracticeWalk::Stop PracticeWalk::here() const {
  if (section_ == opened_.size()) return {};
  const bool behind = is_behind();
  if (!opened_[section_]) return {Stop::Kind::kOpen, section_, place_};
  return {behind ? Stop::Kind::kClose : Stop::Kind::kQuestion, section_,
          place_};
}

void PracticeWalk::pass() {
  switch (here().kind) {
    case Stop::Kind::kOpen:
      opened_[section_] = true;
      break;
    case Stop::Kind::kQuestion:
      done_[place_] = true;
      break;
    case Stop::Kind::kClose:
      closed_[section_] = true;
      break;
    case Stop::Kind::kEnd:
      break;
  }
  settle();
}

bool PracticeWalk::is_all_done() const {
  return std::all_of(done_.begin(), done_.end(),
                     [](bool done) { return done; });
}

void PracticeWalk::go_to(std::size_t place) {
  place_ = place;
  done_[place] = false;
  section_ = sitting_.plan().questions[place].section;
}

// Whether all questions of the section are passed.
bool PracticeWalk::is_behind() const {
  const auto& questions = sitting_.plan().questions;
  return place_ == questions.size() || questions[place_].section != section_;
}

// Returns to the first question of the section that was jumped over.
bool PracticeWalk::return_to_open(std::size_t section) {
  const auto& questions = sitting_.plan().questions;
  for (std::size_t i = 0; i < questions.size(); ++i) {
    if (questions[i].section != section || done_[i]) continue;
    section_ = section;
    place_ = i;
    return true;
  }
  return false;
}

// Moves on to what is not done yet.
void PracticeWalk::settle() {
  while (section_ < opened_.size()) {
    if (is_behind()) {
      if (return_to_open(section_)) return;
      if (!opened_[section_] || !closed_[section_]) return;
      ++section_;
    } else if (done_[place_]) {
      ++place_;
    } else {
      return;
    }
  }
  for (std::size_t i = 0; i < opened_.size(); ++i) {
    if (return_to_open(i)) return;
  }
}

std::size_t count_standing(const Attempt& attempt, std::size_t section) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < attempt.plan().questions.size(); ++i) {
    const bool here = attempt.plan().questions[i].section == section;
    count += here && stands(attempt, i) ? 1 : 0;
  }
  return count;
}

}  // namespace viva
