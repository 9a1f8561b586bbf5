#include "play/full/practice.h"

#include "play/full/overview.h"
#include "play/full/section_end.h"
#include "view/pages.h"
#include "view/sheet/head.h"

namespace viva {

void FullPractice::run() {
  using Kind = PracticeWalk::Stop::Kind;
  while (!sitting_.is_left()) {
    const PracticeWalk::Stop stop = walk_.here();
    switch (stop.kind) {
      case Kind::kOpen:
        open_section(stop.section);
        break;
      case Kind::kClose:
        SectionEnd(stage_, course_, sitting_, watch_, stop.section).show();
        break;
      case Kind::kQuestion:
        put_question(stop.place);
        continue;
      case Kind::kEnd:
        return;
    }
    walk_.pass();
  }
}

void FullPractice::put_question(std::size_t place) {
  Step step = FullQuestion(stage_, sitting_, watch_, place).put();
  if (step.kind == Step::Kind::kOverview) {
    step = Overview(stage_, sitting_, watch_, place).pick();
  }
  if (step.kind == Step::Kind::kNext) walk_.pass();
  if (step.kind == Step::Kind::kGoTo) walk_.go_to(step.place);
}

void FullPractice::open_section(std::size_t section) {
  const PlannedSection& planned = sitting_.plan().sections[section];
  if (!planned.ref) return;
  stage_.turn();
  Scene scene;
  scene.place = Place::kNotes;
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
    if (leaves(press, sitting_)) return;
    if (is_key(press, KeyPress::Kind::kEnter) ||
        is_key(press, KeyPress::Kind::kRight)) {
      return;
    }
  }
}

}  // namespace viva
