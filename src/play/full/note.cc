#include "play/full/note.h"

#include "play/full/keys.h"
#include "view/sheet/head.h"
#include "view/sheet/notes.h"
#include "viva/text/fold.h"

namespace viva {
namespace {

// Whether the person cannot stay; a time that was waited for may be no more
// than a warning.
bool leads_away(const Press& press, const Sitting& sitting) {
  return press.kind == Press::Kind::kSignal ||
         press.kind == Press::Kind::kCommand || sitting.is_time_up();
}

}  // namespace

std::optional<Press> edit_note(Stage& stage, Sitting& sitting, TimeWatch& watch,
                               const NoteTarget& target,
                               std::string_view title) {
  const Note* const before = sitting.attempt().note_on(target);
  const std::string old = before == nullptr ? "" : before->text;
  LineEdit line(old);
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
                 {{"Enter, Esc", "keep"}}};
  };
  const auto keep = [&] {
    const std::string text(trim(line.text()));
    if (text != old) sitting.note(target, title, text);
  };
  while (true) {
    warn_of_time(stage, watch);
    const Press press = stage.ask(scene);
    if (leads_away(press, sitting)) {
      keep();
      return press;
    }
    if (press.key.kind == KeyPress::Kind::kEnter ||
        press.key.kind == KeyPress::Kind::kEscape) {
      keep();
      return std::nullopt;
    }
    edit(line, press.key, kLongestNote);
  }
}

}  // namespace viva
