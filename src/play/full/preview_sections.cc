#include "play/full/preview_sections.h"

#include <string>
#include <vector>

#include "play/full/keys.h"
#include "play/full/typed_number.h"
#include "view/pages.h"
#include "view/sheet/dialog.h"

namespace viva {
namespace {

class SectionList {
 public:
  SectionList(Stage& stage, const PreviewMaterial& material, std::size_t row)
      : stage_(stage), material_(material), row_(row) {
    for (const SectionRef ref : material.sections) {
      names_.push_back(section_name(material.course, ref));
    }
  }

  void type(std::string_view text) {
    row_ =
        number_.type(material_.course, material_.sections, text).value_or(row_);
  }

  PickedSection pick() {
    Scene scene;
    scene.place = Place::kPreview;
    scene.has_menu = false;
    scene.sheet = [this] { return sheet(); };
    stage_.turn();
    PickedSection picked;
    while (!take(stage_.ask(scene), picked)) {
    }
    stage_.turn();
    return picked;
  }

 private:
  // Whether it is done.
  bool take(const Press& press, PickedSection& picked) {
    picked.signal = press.signal;
    picked.leaves = leads_away(press);
    if (picked.leaves) return true;
    if (press.key.kind == KeyPress::Kind::kText) {
      type(press.key.text);
      return false;
    }
    number_.clear();
    row_ = moved(press.key, row_, names_.size());
    if (is_key(press, KeyPress::Kind::kEnter)) picked.section = row_;
    return picked.section.has_value() ||
           is_key(press, KeyPress::Kind::kEscape) ||
           is_key(press, KeyPress::Kind::kTab);
  }

  static bool leads_away(const Press& press) {
    return press.kind != Press::Kind::kKey ||
           command_of(press.key, Place::kPreview, true) == Command::kQuit;
  }

  Sheet sheet() const {
    Body body = dialog_body({}, names_, row_, stage_.columns());
    Sheet sheet{{"Sections"}, std::move(body.lines), body.caret};
    sheet.head.title = material_.course.title;
    sheet.keys = {{"Enter", "go there"},
                  {"Up, Down or a number", "choose"},
                  {"Esc", "back"}};
    return sheet;
  }

  Stage& stage_;
  const PreviewMaterial& material_;
  std::vector<std::string> names_;
  std::size_t row_;
  TypedNumber number_;
};

}  // namespace

PickedSection pick_section(Stage& stage, const PreviewMaterial& material,
                           std::size_t row, std::string_view typed) {
  SectionList list(stage, material, row);
  list.type(typed);
  return list.pick();
}

}  // namespace viva
