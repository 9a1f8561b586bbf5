#include "play/full/note.h"

#include "play/full/keys.h"
#include "view/sheet/head.h"
#include "view/sheet/notes.h"
#include "viva/text/fold.h"

namespace viva {

std::optional<Press> edit_note(Stage& stage, Sitting& sitting,
                               const TimeWatch& watch, const NoteTarget& target,
                               std::string_view title) {
  const Note* const before = sitting.attempt().note_on(target);
  LineEdit line(before == nullptr ? std::string_view() : before->text);
  Scene scene;
  scene.typing = true;
  scene.has_menu = false;
  scene.ticks = true;
  scene.wake = [&] { return watch.next_wake(); };
  scene.sheet = [&] {
    const Body body = note_body(title, line, stage.columns());
    return Sheet{attempt_head(sitting.attempt(), "Your note", stage.now()),
                 body.lines,
                 body.caret,
                 {{"Enter", "keep"}, {"Esc", "back"}}};
  };
  while (true) {
    const Press press = stage.ask(scene);
    if (press.kind != Press::Kind::kKey) return press;
    if (press.key.kind == KeyPress::Kind::kEscape) return std::nullopt;
    if (press.key.kind != KeyPress::Kind::kEnter) {
      edit(line, press.key);
      continue;
    }
    const std::string text = std::string(trim(line.text()));
    const std::string old = before == nullptr ? std::string() : before->text;
    if (text != old) sitting.note(target, title, text);
    return std::nullopt;
  }
}

}  // namespace viva
