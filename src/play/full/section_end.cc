#include "play/full/section_end.h"

#include <algorithm>
#include <iterator>

#include "play/full/keys.h"
#include "play/full/note.h"
#include "view/pages.h"
#include "view/sheet/head.h"
#include "view/sheet/notes.h"
#include "viva/session/score.h"

namespace viva {

SectionEnd::SectionEnd(Stage& stage, const Course& course, Sitting& sitting,
                       const TimeWatch& watch, std::size_t section)
    : stage_(stage), sitting_(sitting), watch_(watch), section_(section) {
  const auto ref = sitting.plan().sections[section].ref;
  if (ref) source_ = &section_at(course, *ref);
}

void SectionEnd::show() {
  if (rows() == 0 && sitting_.plan().sections.size() == 1) return;
  stage_.turn();
  Scene scene;
  scene.place = Place::kNotes;
  scene.ticks = true;
  scene.sheet = [this] { return sheet(); };
  while (!take(stage_.ask(scene))) {
  }
}

// Whether it is done.
bool SectionEnd::take(const Press& press) {
  if (leaves(press, sitting_)) return true;
  if (press.kind == Press::Kind::kCommand && press.command == Command::kNote) {
    edit_row();
    return sitting_.is_left();
  }
  if (press.kind != Press::Kind::kKey) return false;
  if (rows() > 0) row_ = moved(press.key, row_, rows());
  return press.key.kind == KeyPress::Kind::kEnter ||
         press.key.kind == KeyPress::Kind::kRight;
}

void SectionEnd::edit_row() {
  if (rows() == 0) return;
  const bool activity = row_ < source_->activities.size();
  const NoteTarget about = target(row_);
  const Text& text = activity ? source_->activities[about.item]
                              : source_->discussion[about.item];
  const auto press = edit_note(stage_, sitting_, watch_, about, text.view);
  if (press) leaves(*press, sitting_);
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
  const Score score = score_by_section(attempt)[section_];
  Sheet sheet{section_head(attempt, section_, stage_.now())};
  if (score.asked > 0) {
    const Points points = points_by_section(attempt)[section_];
    sheet.body.emplace_back("Score: " + score_text(score, points),
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
  Body body = notes_body(*source_, notes, row_, nullptr, stage_.columns());
  sheet.caret = body.caret;
  if (sheet.caret) sheet.caret->row += static_cast<int>(sheet.body.size());
  std::move(body.lines.begin(), body.lines.end(),
            std::back_inserter(sheet.body));
  sheet.keys.insert(sheet.keys.begin() + 1, {"+", "write a note"});
  return sheet;
}

}  // namespace viva
