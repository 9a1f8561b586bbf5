#include "play/plain_practice.h"

#include <algorithm>

#include "play/after_section.h"
#include "view/pages.h"

namespace viva {

PlainPractice::PlainPractice(Host& host, const Course& course, Sitting& sitting)
    : host_(host),
      course_(course),
      sitting_(sitting),
      prompt_(host, sitting),
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
  // What was gone through before the attempt was left is not said again.
  for (std::size_t i = 0; i < opened_.size(); ++i) {
    opened_[i] = closed_[i] = begun[i] && !open[i];
  }
}

bool PlainPractice::run() {
  const auto& questions = sitting_.plan().questions;
  while (section_ < opened_.size()) {
    if (place_ == questions.size() || questions[place_].section != section_) {
      open_section(section_);
      const Step step = close_section(section_);
      if (step.kind == Step::Kind::kSubmit) return false;
      if (step.kind == Step::Kind::kLeave) return true;
      if (step.kind == Step::Kind::kGoTo) {
        closed_[section_] = false;
        go_to(step.place);
      } else {
        ++section_;
      }
    } else if (done_[place_]) {
      ++place_;
    } else {
      open_section(section_);
      if (!put_question()) return true;
    }
  }
  return true;
}

// False where the attempt is left.
bool PlainPractice::put_question() {
  const Step step = PlainQuestion(host_, sitting_, prompt_, place_).put();
  if (step.kind == Step::Kind::kLeave) return false;
  if (step.kind == Step::Kind::kGoTo) {
    go_to(step.place);
  } else {
    done_[place_++] = true;
  }
  return true;
}

void PlainPractice::go_to(std::size_t place) {
  place_ = place;
  done_[place] = false;
  section_ = sitting_.plan().questions[place].section;
}

bool PlainPractice::is_all_done() const {
  return std::all_of(done_.begin(), done_.end(),
                     [](bool done) { return done; });
}

void PlainPractice::open_section(std::size_t section) {
  if (opened_[section]) return;
  opened_[section] = true;
  const PlannedSection& planned = sitting_.plan().sections[section];
  if (!planned.ref) return;
  say_apart(host_, section_page(section_at(course_, *planned.ref),
                                section_name(planned), count_standing(section),
                                planned.left_out, host_.width()));
}

// How many questions of the section are on the paper as it stands now.
std::size_t PlainPractice::count_standing(std::size_t section) const {
  std::size_t count = 0;
  for (std::size_t i = 0; i < sitting_.plan().questions.size(); ++i) {
    const bool here = sitting_.plan().questions[i].section == section;
    count += here && stands(sitting_.attempt(), i) ? 1 : 0;
  }
  return count;
}

Step PlainPractice::close_section(std::size_t section) {
  if (closed_[section]) return {};
  closed_[section] = true;
  say_score(section);
  const auto ref = sitting_.plan().sections[section].ref;
  if (!ref) return {};
  return AfterSection(host_, sitting_, prompt_, section_at(course_, *ref),
                      section)
      .run(is_all_done());
}

void PlainPractice::say_score(std::size_t section) {
  Score total;
  Points sum;
  for (std::size_t i = 0; i < sitting_.plan().questions.size(); ++i) {
    const Attempt& attempt = sitting_.attempt();
    const bool here = sitting_.plan().questions[i].section == section;
    if (!here || !stands(attempt, i)) continue;
    total += score(attempt, i);
    sum += points(attempt, i);
  }
  if (total.asked == 0) return;
  say_apart(host_,
            {StyledLine("Score: " + score_text(total, sum), Style::kStrong)});
}

}  // namespace viva
