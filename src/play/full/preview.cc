#include "play/full/preview.h"

#include <algorithm>
#include <utility>

#include "play/full/preview_sections.h"

namespace viva {
namespace {

bool is_digit(const KeyPress& key) {
  return key.kind == KeyPress::Kind::kText && key.text >= "0" &&
         key.text <= "9";
}

class PreviewWalk {
 public:
  PreviewWalk(Stage& stage, PreviewMaterial material, bool key,
              PreviewLook look)
      : stage_(stage),
        pages_(std::in_place, std::move(material)),
        key_(key),
        look_(std::move(look)),
        next_look_(stage.now() + kPreviewPause) {}

  Ending run() {
    Scene scene;
    scene.place = Place::kPreview;
    scene.sheet = [this] { return sheet(); };
    if (look_) scene.wake = [this] { return wake(); };
    stage_.turn();
    while (take(stage_.ask(scene))) {
    }
    if (look_) stage_.hush();
    return ending_;
  }

 private:
  // The time of the next look; now, if the last one saw something. Looking here
  // leaves help and menu in peace as long as nothing was saved.
  std::optional<Time> wake() {
    const Time now = stage_.now();
    if (!seen_ && now >= next_look_) {
      seen_ = look_();
      next_look_ = stage_.now() + kPreviewPause;
    }
    return seen_ ? now : next_look_;
  }

  // Whether the walk goes on.
  bool take(const Press& press) {
    if (press.kind == Press::Kind::kSignal) {
      ending_.signal = press.signal;
      return false;
    }
    if (press.kind == Press::Kind::kTime) {
      read_again();
      return true;
    }
    if (press.kind == Press::Kind::kCommand) return obey(press.command);
    if (is_digit(press.key)) return pick(press.key.text);
    move(press.key);
    return true;
  }

  bool obey(Command command) {
    if (command == Command::kSection) return pick("");
    if (command == Command::kKey) key_ = !key_;
    if (command == Command::kBack && at_ > 0) go_to(at_ - 1);
    return command != Command::kQuit;
  }

  void move(const KeyPress& key) {
    switch (key.kind) {
      case KeyPress::Kind::kEnter:
      case KeyPress::Kind::kRight:
        return go_to(at_ + 1);
      case KeyPress::Kind::kBackspace:
        return go_to(at_ > 0 ? at_ - 1 : 0);
      case KeyPress::Kind::kHome:
        return go_to(0);
      case KeyPress::Kind::kEnd:
        return go_to(last());
      default:
        return;
    }
  }

  std::size_t last() const {
    return std::max<std::size_t>(pages_->size(), 1) - 1;
  }

  void go_to(std::size_t at) {
    at = std::min(at, last());
    if (at != at_) stage_.turn();
    at_ = at;
    if (pages_->size() > 0) wanted_ = (*pages_)[at_];
  }

  bool pick(std::string_view typed) {
    if (pages_->size() == 0) return true;
    const PickedSection picked =
        pick_section(stage_, pages_->material(), (*pages_)[at_].section, typed);
    ending_.signal = picked.signal;
    if (picked.section) go_to(pages_->nearest({*picked.section}));
    return !picked.leaves;
  }

  void read_again() {
    PreviewReload reload = *std::exchange(seen_, std::nullopt);
    stage_.hush();
    if (!reload.material) {
      stage_.tell(not_read_text(reload.clock, reload.why), Style::kWarning);
      return;
    }
    pages_.emplace(*std::move(reload.material));
    at_ = pages_->nearest(wanted_);
    stage_.tell(read_again_text(reload.clock, pages_->found()));
  }

  Sheet sheet() const {
    Sheet sheet = pages_->sheet(at_, key_, stage_.columns());
    sheet.keys = {{"Esc", "menu"}, {"?", "help"}};
    if (pages_->size() == 0) return sheet;
    sheet.keys = {{"Enter", "next"},
                  {"Left", "back"},
                  {"k", key_ ? "hide the key" : "show the key"},
                  {"Tab", "sections"},
                  {"Esc", "menu"},
                  {"?", "help"}};
    return sheet;
  }

  Stage& stage_;
  std::optional<PreviewPages> pages_;
  std::size_t at_ = 0;
  PreviewPage wanted_;  // where the person went; a file that is saved in parts
                        // may lack it for a moment
  bool key_;
  PreviewLook look_;
  Time next_look_;
  std::optional<PreviewReload> seen_;  // and not shown yet
  Ending ending_;
};

}  // namespace

Ending show_preview(Stage& stage, PreviewMaterial material, bool key,
                    PreviewLook look) {
  return PreviewWalk(stage, std::move(material), key, std::move(look)).run();
}

}  // namespace viva
