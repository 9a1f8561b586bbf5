#include "play/full/practice.h"

#include "play/full/overview.h"
#include "play/full/section_end.h"
#include "view/pages.h"
#include "view/sheet/head.h"

namespace viva {

void FullPractice::run() {
  while (true) {
    const PracticeWalk::Stop stop = walk_.here();
    if (stop.kind == PracticeWalk::Stop::Kind::kEnd) return;
    const Step step = stop_at(stop);
    switch (step.kind) {
      case Step::Kind::kLeave:
      case Step::Kind::kSubmit:
      case Step::Kind::kTimeUp:
        return;
      case Step::Kind::kGoTo:
        walk_.go_to(step.place);
        break;
      default:
        walk_.pass();
    }
  }
}

Step FullPractice::stop_at(const PracticeWalk::Stop& stop) {
  switch (stop.kind) {
    case PracticeWalk::Stop::Kind::kQuestion:
      return put_question(stop.place);
    case PracticeWalk::Stop::Kind::kClose:
      return SectionEnd(stage_, course_, sitting_, watch_, stop.section)
          .show(walk_.is_all_done());
    default:
      return open_section(stop.section);
  }
}

Step FullPractice::put_question(std::size_t place) {
  const Step step =
      FullQuestion(stage_, sitting_, watch_, drafts_, place).put();
  if (step.kind != Step::Kind::kOverview) return step;
  return Overview(stage_, sitting_, watch_, place).pick();
}

Step FullPractice::open_section(std::size_t section) {
  const PlannedSection& planned = sitting_.plan().sections[section];
  if (!planned.ref) return {};
  stage_.turn();
  Scene scene;
  scene.ticks = true;
  scene.sheet = [&] {
    Sheet sheet{section_head(sitting_.attempt(), section, stage_.now())};
    sheet.head.title.clear();  // the body says it
    sheet.body =
        section_page(section_at(course_, *planned.ref), section_name(planned),
                     count_standing(sitting_.attempt(), section),
                     planned.left_out, stage_.columns());
    sheet.keys = {{"Enter", "begin"}, {"Esc", "menu"}, {"?", "help"}};
    return sheet;
  };
  while (true) {
    const Press press = stage_.ask(scene);
    const auto step = step_away(press, sitting_, walk_.is_all_done());
    if (step) return *step;
    if (is_key(press, KeyPress::Kind::kEnter) ||
        is_key(press, KeyPress::Kind::kRight)) {
      return {};
    }
  }
}

}  // namespace viva
