#include "play/full/section_end.h"

#include <algorithm>
#include <iterator>

#include "play/full/head_marks.h"
#include "play/full/keys.h"
#include "play/full/note.h"
#include "view/pages.h"
#include "view/sheet/head.h"
#include "view/sheet/notes.h"
#include "viva/session/score.h"

namespace viva {

SectionEnd::SectionEnd(Stage& stage, const Course& course, Sitting& sitting,
                       TimeWatch& watch, std::size_t section)
    : stage_(stage),
      sitting_(sitting),
      watch_(watch),
      section_(section),
      score_(score_by_section(sitting.attempt())[section]),
      points_(points_by_section(sitting.attempt())[section]) {
  const auto ref = sitting.plan().sections[section].ref;
  if (ref) source_ = &section_at(course, *ref);
}

Step SectionEnd::show(bool may_finish) {
  if (rows() == 0 && sitting_.plan().sections.size() == 1) return {};
  stage_.turn();
  Scene scene;
  scene.place = Place::kNotes;
  scene.ticks = true;
  scene.sheet = [this] { return sheet(); };
  while (true) {
    if (const auto step = take(stage_.ask(scene), may_finish)) return *step;
  }
}

std::optional<Step> SectionEnd::take(const Press& press, bool may_finish) {
  if (const auto step = step_away(press, sitting_, may_finish)) return step;
  if (press.kind == Press::Kind::kCommand && press.command == Command::kNote) {
    const auto away = edit_row();
    return away ? take(*away, may_finish) : std::nullopt;
  }
  if (press.kind != Press::Kind::kKey) return std::nullopt;
  if (rows() > 0) row_ = moved(press.key, row_, rows());
  if (press.key.kind == KeyPress::Kind::kLeft) return go_back();
  if (press.key.kind == KeyPress::Kind::kEnter ||
      press.key.kind == KeyPress::Kind::kRight) {
    return Step{};
  }
  return std::nullopt;
}

// To the last question of the section.
std::optional<Step> SectionEnd::go_back() const {
  const auto& questions = sitting_.plan().questions;
  for (std::size_t i = questions.size(); i-- > 0;) {
    if (questions[i].section == section_ && sitting_.has_question(i)) {
      return Step{Step::Kind::kGoTo, i};
    }
  }
  return std::nullopt;
}

std::optional<Press> SectionEnd::edit_row() {
  if (rows() == 0) return std::nullopt;
  const bool activity = row_ < source_->activities.size();
  const NoteTarget about = target(row_);
  const Text& text = activity ? source_->activities[about.item]
                              : source_->discussion[about.item];
  return edit_note(stage_, sitting_, watch_, about, text.view);
}

std::size_t SectionEnd::rows() const {
  if (source_ == nullptr) return 0;
  return source_->activities.size() + source_->discussion.size();
}

NoteTarget SectionEnd::target(std::size_t row) const {
  const std::size_t first = source_->activities.size();
  if (row < first) return {NoteTarget::Kind::kActivity, section_, row};
  return {NoteTarget::Kind::kDiscussion, section_, row - first};
}

Sheet SectionEnd::sheet() const {
  const Attempt& attempt = sitting_.attempt();
  Sheet sheet{
      with_marks(section_head(attempt, section_, stage_.now()), sitting_)};
  if (score_.asked > 0) {
    sheet.body.emplace_back("Score: " + score_text(score_, points_),
                            Style::kStrong);
    sheet.body.emplace_back();
  }
  sheet.keys = {{"Enter", "go on"}, {"Esc", "menu"}, {"?", "help"}};
  if (rows() == 0) return sheet;
  std::vector<std::string> notes;
  for (std::size_t i = 0; i < rows(); ++i) {
    const Note* note = attempt.note_on(target(i));
    notes.push_back(note == nullptr ? "" : note->text);
  }
  Body body = notes_body(*source_, notes, row_, stage_.columns());
  sheet.caret = body.caret;
  if (sheet.caret) sheet.caret->row += static_cast<int>(sheet.body.size());
  std::move(body.lines.begin(), body.lines.end(),
            std::back_inserter(sheet.body));
  sheet.keys.insert(sheet.keys.begin() + 1, {"+", "write a note"});
  return sheet;
}

}  // namespace viva
