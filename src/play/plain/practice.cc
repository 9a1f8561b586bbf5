#include "play/plain/practice.h"

#include "play/plain/after_section.h"
#include "view/pages.h"

namespace viva {

bool PlainPractice::run() {
  while (true) {
    const PracticeWalk::Stop stop = walk_.here();
    if (stop.kind == PracticeWalk::Stop::Kind::kEnd) return true;
    const Step step = stop_at(stop);
    if (step.kind == Step::Kind::kSubmit) return false;
    if (step.kind == Step::Kind::kLeave) return true;
    if (step.kind == Step::Kind::kGoTo) {
      walk_.go_to(step.place);
    } else {
      walk_.pass();
    }
  }
}

Step PlainPractice::stop_at(const PracticeWalk::Stop& stop) {
  switch (stop.kind) {
    case PracticeWalk::Stop::Kind::kQuestion:
      return PlainQuestion(host_, sitting_, prompt_, stop.place).put();
    case PracticeWalk::Stop::Kind::kClose:
      return close_section(stop.section);
    default:
      open_section(stop.section);
      return {};
  }
}

void PlainPractice::open_section(std::size_t section) {
  const PlannedSection& planned = sitting_.plan().sections[section];
  if (!planned.ref) return;
  say_apart(host_, section_page(section_at(course_, *planned.ref),
                                section_name(planned),
                                count_standing(sitting_.attempt(), section),
                                planned.left_out, host_.width()));
}

Step PlainPractice::close_section(std::size_t section) {
  say_score(section);
  const auto ref = sitting_.plan().sections[section].ref;
  if (!ref) return {};
  return AfterSection(host_, sitting_, prompt_, section_at(course_, *ref),
                      section)
      .run(walk_.is_all_done());
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
