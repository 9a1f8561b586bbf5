#include "play/full/overview.h"

#include <array>
#include <utility>

#include "play/full/head_marks.h"
#include "play/full/keys.h"
#include "view/progress.h"
#include "view/sheet/dialog.h"
#include "view/sheet/head.h"
#include "view/sheet/overview.h"

namespace viva {

Step Overview::pick() {
  stage_.turn();
  Scene scene;
  scene.place = Place::kOverview;
  scene.ticks = true;
  scene.sheet = [this] { return sheet(); };
  scene.wake = [this] { return watch_.next_wake(); };
  while (true) {
    warn_of_time(stage_, watch_);
    if (const auto step = take(stage_.ask(scene))) return *step;
  }
}

std::optional<Step> Overview::take(const Press& press) {
  if (const auto step = step_away(press, sitting_)) return step;
  if (press.kind == Press::Kind::kKey) return take_key(press.key);
  if (press.kind != Press::Kind::kCommand) return std::nullopt;
  switch (press.command) {
    case Command::kSubmit:
      return Step{Step::Kind::kSubmit};
    case Command::kOverview:
    case Command::kBack:
      return step_back();
    default:
      return std::nullopt;
  }
}

std::optional<Step> Overview::take_key(const KeyPress& key) {
  const bool digit = key.kind == KeyPress::Kind::kText && key.text[0] >= '0' &&
                     key.text[0] <= '9';
  if (digit) {
    type_digit(key.text[0]);
    return std::nullopt;
  }
  typed_.clear();
  if (key.kind == KeyPress::Kind::kEnter) return enter();
  move(key);
  return std::nullopt;
}

std::optional<Step> Overview::enter() {
  if (row_ == sitting_.plan().questions.size()) {
    return Step{Step::Kind::kSubmit};
  }
  if (sitting_.has_question(row_)) return Step{Step::Kind::kGoTo, row_};
  stage_.tell(no_question_text(std::to_string(row_ + 1), sitting_));
  return std::nullopt;
}

// To where the person came from, if there is something to be shown.
std::optional<Step> Overview::step_back() const {
  for (std::size_t i = std::min(from_ + 1, sitting_.plan().questions.size());
       i-- > 0;) {
    if (sitting_.has_question(i)) return Step{Step::Kind::kGoTo, i};
  }
  return std::nullopt;
}

// Up and down by lines, left and right by numbers.
void Overview::move(const KeyPress& key) {
  const std::size_t line =
      overview_numbers(sitting_.attempt(), stage_.columns());
  const std::size_t last = rows() - 1;
  switch (key.kind) {
    case KeyPress::Kind::kRight:
      row_ = std::min(row_ + 1, last);
      break;
    case KeyPress::Kind::kLeft:
      row_ -= row_ > 0 ? 1 : 0;
      break;
    case KeyPress::Kind::kDown:
      row_ = std::min(row_ + line, last);
      break;
    case KeyPress::Kind::kUp:
      row_ -= std::min(row_, line);
      break;
    default:
      row_ = moved(key, row_, rows());
  }
}

void Overview::type_digit(char digit) {
  typed_ += digit;
  auto place = place_of_number(typed_, sitting_);
  if (!place) {
    typed_ = digit;
    place = place_of_number(typed_, sitting_);
  }
  if (place) row_ = *place;
}

std::size_t Overview::rows() const {
  return sitting_.plan().questions.size() + (sitting_.is_exam() ? 1 : 0);
}

Sheet Overview::sheet() const {
  Body body = overview_body(sitting_.attempt(), row_, sitting_.is_exam(),
                            stage_.columns());
  const bool submits = row_ == sitting_.plan().questions.size();
  return {with_marks(attempt_head(sitting_.attempt(), "Overview", stage_.now()),
                     sitting_),
          std::move(body.lines),
          body.caret,
          {{"Enter", submits ? "hand in" : "go there"},
           {"Tab", "back"},
           {"Esc", "menu"},
           {"?", "help"}}};
}

Step confirm_submit(Stage& stage, Sitting& sitting, TimeWatch& watch) {
  const std::array<std::string, 2> options = {"Go on with the exam", "Hand in"};
  std::size_t row = 0;
  stage.turn();
  Scene scene;
  scene.has_menu = false;
  scene.ticks = true;
  scene.wake = [&] { return watch.next_wake(); };
  scene.sheet = [&] {
    Body body =
        dialog_body(wrap(StyledLine(before_submit_text(sitting.attempt())),
                         stage.columns()),
                    options, row, stage.columns());
    return Sheet{attempt_head(sitting.attempt(), "Hand in?", stage.now()),
                 std::move(body.lines),
                 body.caret,
                 {{"Enter", "choose"}, {"y", "hand in"}, {"Esc", "go on"}}};
  };
  while (true) {
    warn_of_time(stage, watch);
    const Press press = stage.ask(scene);
    if (const auto step = step_away(press, sitting)) return *step;
    if (press.kind != Press::Kind::kKey) continue;
    if (press.key.kind == KeyPress::Kind::kEscape) {
      return {Step::Kind::kOverview};
    }
    const std::string& letter = press.key.text;
    const bool enter = press.key.kind == KeyPress::Kind::kEnter;
    if (letter == "y" || letter == "Y" || (enter && row == 1)) {
      return {Step::Kind::kSubmit};
    }
    if (letter == "n" || letter == "N" || enter) {
      return {Step::Kind::kOverview};
    }
    row = moved(press.key, row, options.size());
  }
}

}  // namespace viva
