#include "play/plain_practice.h"

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

void PlainPractice::run() {
  const auto& questions = sitting_.plan().questions;
  std::size_t place = 0;
  for (std::size_t section = 0; section < opened_.size();) {
    if (place == questions.size() || questions[place].section != section) {
      open_section(section);
      close_section(section);
      ++section;
    } else if (done_[place]) {
      ++place;
    } else {
      open_section(section);
      if (!put_question(place, section)) return;
    }
  }
}

// False where the attempt is left.
bool PlainPractice::put_question(std::size_t& place, std::size_t& section) {
  const Step step = PlainQuestion(host_, sitting_, prompt_, place).put();
  if (step.kind == Step::Kind::kLeave) return false;
  if (step.kind == Step::Kind::kGoTo) {
    place = step.place;
    done_[place] = false;
    section = sitting_.plan().questions[place].section;
  } else {
    done_[place++] = true;
  }
  return true;
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

void PlainPractice::close_section(std::size_t section) {
  if (closed_[section]) return;
  closed_[section] = true;
  Score total;
  Points sum;
  for (std::size_t i = 0; i < sitting_.plan().questions.size(); ++i) {
    const Attempt& attempt = sitting_.attempt();
    const bool here = sitting_.plan().questions[i].section == section;
    if (!here || !stands(attempt, i)) continue;
    total += score(attempt, i);
    sum += points(attempt, i);
  }
  if (total.asked > 0) {
    say_apart(host_,
              {StyledLine("Score: " + score_text(total, sum), Style::kStrong)});
  }
  const auto ref = sitting_.plan().sections[section].ref;
  if (!ref) return;
  say_apart(host_,
            after_section_page(section_at(course_, *ref), host_.width()));
}

}  // namespace viva
