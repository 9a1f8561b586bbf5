#include "play/full/exam.h"

#include "play/full/overview.h"

namespace viva {

void FullExam::run() {
  const std::size_t end = sitting_.plan().questions.size();
  std::size_t place = next_open(sitting_).value_or(end);
  std::size_t shown = place;
  while (true) {
    Step step =
        place < end
            ? FullQuestion(stage_, sitting_, watch_, drafts_, place).put()
            : Overview(stage_, sitting_, watch_, shown).pick();
    if (place < end) shown = place;
    if (step.kind == Step::Kind::kSubmit) {
      step = confirm_submit(stage_, sitting_, watch_);
    }
    switch (step.kind) {
      case Step::Kind::kNext:
        place = next_shown(sitting_, place + 1);
        if (place == end) shown = end;
        break;
      case Step::Kind::kGoTo:
        place = step.place;
        break;
      case Step::Kind::kOverview:
        place = end;
        break;
      case Step::Kind::kTimeUp:
        stage_.tell("The time is up. Your exam is handed in as it stands.",
                    Style::kWarning);
        return;
      case Step::Kind::kSubmit:
      case Step::Kind::kLeave:
        return;
    }
  }
}

}  // namespace viva
