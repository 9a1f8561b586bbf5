#include "play/full/full.h"

#include <utility>

#include "play/full/keys.h"
#include "play/full/result.h"
#include "play/full/run.h"
#include "view/progress.h"
#include "view/sheet/dialog.h"

namespace viva {
namespace {

// The end of an attempt that stands alone.
Ending conclude(Stage& stage, const Sitting& sitting) {
  Ending ending = sitting.ending();
  const bool empty = sitting.plan().questions.empty();
  if (empty && !sitting.has_events()) return ending;
  if (ending.finished && !empty)
    ending.signal = show_result(stage, sitting, "leave");
  leave_outcome(stage, sitting);
  leave_saved(stage, ending);
  return ending;
}

}  // namespace

Ending take_sections(Stage& stage, const Course& course,
                     std::span<const SectionRef> sections,
                     const TakeRequest& request) {
  Ending ending;
  Sitting sitting = new_sitting(stage, course, sections, request);
  if (!show_terms(stage, sitting, ending.signal)) return ending;
  sitting.start_clock();
  if (sitting.is_exam() && !sitting.plan().questions.empty()) sitting.begin();
  run(stage, course, sitting);
  return conclude(stage, sitting);
}

Ending resume_attempt(Stage& stage, const Course& course,
                      ReopenedJournal journal) {
  Sitting sitting = opened_sitting(stage, course, std::move(journal));
  if (sitting.is_time_up()) {
    stage.tell(
        "The time ran out while viva was closed. Your exam is handed in as it "
        "stood.",
        Style::kWarning);
    sitting.finish();
    stage.report(sitting.attempt());
  } else {
    run(stage, course, sitting);
  }
  return conclude(stage, sitting);
}

std::optional<std::size_t> pick(Stage& stage, std::string_view title,
                                const Lines& text,
                                std::span<const std::string> options,
                                int& signal) {
  std::size_t row = 0;
  Scene scene;
  scene.sheet = [&] {
    Body body = dialog_body(text, options, row, stage.columns());
    return Sheet{{std::string(title)},
                 std::move(body.lines),
                 body.caret,
                 {{"Enter", "choose"}, {"Esc", "menu"}}};
  };
  stage.turn();
  while (true) {
    const Press press = stage.ask(scene);
    signal = press.signal;
    if (press.kind != Press::Kind::kKey) return std::nullopt;
    if (press.key.kind == KeyPress::Kind::kEnter) return row;
    row = moved(press.key, row, options.size());
  }
}

}  // namespace viva
