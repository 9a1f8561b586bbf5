#include "play/full/run.h"

#include "play/full/exam.h"
#include "play/full/practice.h"
#include "view/exam_page.h"
#include "view/pages.h"
#include "view/score_words.h"
#include "view/sheet/head.h"

namespace viva {

bool show_terms(Stage& stage, const Sitting& sitting, int& signal) {
  const bool exam = sitting.is_exam();
  if (!exam && !sitting.plan().terms.formula_scoring &&
      !sitting.plan().terms.confidence) {
    return true;
  }
  Scene scene;
  scene.sheet = [&] {
    Sheet sheet{attempt_head(sitting.attempt(), exam ? "Exam" : "Practice",
                             sitting.plan().started)};
    sheet.head.clock.clear();
    if (exam) sheet.head.title.clear();  // the body says it
    sheet.body = terms_page(sitting.attempt(), stage.columns());
    sheet.keys = {{"Enter", "begin"}, {"Esc", "menu"}};
    return sheet;
  };
  stage.turn();
  while (true) {
    const Press press = stage.ask(scene);
    signal = press.signal;
    if (press.kind != Press::Kind::kKey) return false;
    if (press.key.kind == KeyPress::Kind::kEnter) return true;
  }
}

void run(Stage& stage, const Course& course, Sitting& sitting) {
  // A paper without questions has nothing but its sections to be said.
  if (sitting.is_exam() && !sitting.plan().questions.empty()) {
    FullExam(stage, sitting).run();
  } else {
    FullPractice(stage, course, sitting).run();
  }
  if (sitting.plan().questions.empty() && !sitting.has_events()) return;
  if (!sitting.is_left()) sitting.finish();
  stage.report(sitting.attempt());
}

void leave_outcome(Stage& stage, const Sitting& sitting) {
  const Attempt& attempt = sitting.attempt();
  if (!attempt.is_finished()) {
    const bool kept = sitting.ending().kept;
    if (kept)
      stage.leave_behind({StyledLine("'viva resume' goes on with it.")});
    return;
  }
  const auto& sections = attempt.plan().sections;
  const std::string name =
      sections.size() == 1 ? section_name(sections.front()) : "In all";
  stage.leave_behind({StyledLine(name + ": " +
                                 share_text(score(attempt), points(attempt),
                                            attempt.plan().terms.pass_mark))});
  if (sitting.has_all_questions()) {
    stage.leave_behind(code_page(attempt.plan(), std::nullopt));
  }
}

void leave_saved(Stage& stage, const Ending& ending) {
  if (!stage.keeps) {
    stage.leave_behind({StyledLine("Nothing was saved, as you asked.")});
  } else if (ending.recorded) {
    stage.leave_behind(
        {StyledLine(saved_text(ending.saved, ending.unsaved_answers))});
  }
}

}  // namespace viva
