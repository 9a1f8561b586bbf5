#include "play/plain_practice.h"

#include "view/pages.h"

namespace viva {

void PlainPractice::run() {
  using Kind = PracticeWalk::Stop::Kind;
  while (true) {
    const PracticeWalk::Stop stop = walk_.here();
    switch (stop.kind) {
      case Kind::kOpen:
        open_section(stop.section);
        break;
      case Kind::kClose:
        close_section(stop.section);
        break;
      case Kind::kQuestion: {
        const Step step =
            PlainQuestion(host_, sitting_, prompt_, stop.place).put();
        if (step.kind == Step::Kind::kLeave) return;
        if (step.kind != Step::Kind::kGoTo) break;
        walk_.go_to(step.place);
        continue;
      }
      case Kind::kEnd:
        return;
    }
    walk_.pass();
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

void PlainPractice::close_section(std::size_t section) {
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
