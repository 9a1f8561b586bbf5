#include "play/full/question.h"

#include <utility>

#include "play/full/drafting.h"
#include "play/full/keys.h"
#include "play/full/note.h"
#include "view/pages.h"
#include "view/progress.h"
#include "view/sheet/head.h"
#include "view/sheet/key_hints.h"

namespace viva {

FullQuestion::FullQuestion(Stage& stage, Sitting& sitting, TimeWatch& watch,
                           std::size_t place)
    : stage_(stage), sitting_(sitting), watch_(watch), place_(place) {
  begin_draft();
}

Step FullQuestion::put() {
  stage_.turn();
  shown_ = stage_.now();
  hinted_ = standing().hinted;
  while (true) {
    warn_of_time(stage_, watch_);
    if (const auto step = take(stage_.ask(scene()))) return *step;
  }
}

// In an exam the answer that counts so far stands there, to be changed.
void FullQuestion::begin_draft() {
  draft_ = {};
  if (!sitting_.is_exam() || !standing().answer) return;
  draft_.chosen = standing().answer->chosen;
  draft_.typed = LineEdit(standing().answer->text);
}

bool FullQuestion::is_told() const {
  return !sitting_.is_exam() && shows_key(sitting_.attempt(), place_);
}

bool FullQuestion::is_typed() const {
  return !has_choices(question().answer) && !is_told() && !unsure_;
}

std::optional<Step> FullQuestion::take(const Press& press) {
  switch (press.kind) {
    case Press::Kind::kSignal:
      keep_pending();
      sitting_.interrupt(press.signal);
      return Step{Step::Kind::kLeave};
    case Press::Kind::kTime:
      if (!sitting_.is_time_up()) return std::nullopt;
      keep_pending();
      return Step{Step::Kind::kTimeUp};
    case Press::Kind::kCommand:
      return obey(press.command);
    case Press::Kind::kKey:
      break;
  }
  // A key that came too late does not count; what stood there does.
  if (sitting_.is_time_up()) {
    keep_pending();
    return Step{Step::Kind::kTimeUp};
  }
  if (is_told()) return take_told(press.key);
  return unsure_ ? take_confidence(press.key) : take_key(press.key);
}

std::optional<Step> FullQuestion::take_key(const KeyPress& key) {
  switch (key.kind) {
    case KeyPress::Kind::kEnter:
      return confirm();
    case KeyPress::Kind::kUp:
    case KeyPress::Kind::kDown:
      if (is_typed() && sitting_.is_exam()) return leave_page({});
      move(draft_, key, question(), planned().order);
      return std::nullopt;
    case KeyPress::Kind::kRight:
      if (is_typed()) break;
      if (sitting_.is_exam()) return leave_page({});
      stage_.tell("Enter confirms what is chosen; - goes on without.");
      return std::nullopt;
    default:
      break;
  }
  if (is_typed()) {
    edit(draft_.typed, key);
  } else if (!choose(draft_, key, question(), planned().order)) {
    stage_.tell(how_to_choose(question().answer, planned().order.size()));
  }
  return std::nullopt;
}

// The answer is on the page: there is nothing to do but go on.
std::optional<Step> FullQuestion::take_told(const KeyPress& key) {
  if (key.kind == KeyPress::Kind::kEnter ||
      key.kind == KeyPress::Kind::kRight) {
    return Step{};
  }
  return std::nullopt;
}

std::optional<Step> FullQuestion::take_confidence(const KeyPress& key) {
  constexpr std::size_t kRows = kMostSure - kLeastSure + 1;
  std::optional<std::size_t>& row = draft_.sure;
  if (key.kind == KeyPress::Kind::kText) {
    const int digit = key.text[0] - '0';
    if (digit >= kLeastSure && digit <= kMostSure) return record_sure(digit);
  } else if (key.kind == KeyPress::Kind::kEnter && row) {
    return record_sure(static_cast<int>(*row) + kLeastSure);
  } else if (key.kind == KeyPress::Kind::kUp ||
             key.kind == KeyPress::Kind::kDown) {
    row = row ? moved(key, *row, kRows) : 0;
    return std::nullopt;
  } else if (key.kind == KeyPress::Kind::kBackspace) {
    unsure_.reset();
    return std::nullopt;
  }
  stage_.tell("Press 1, 2 or 3, or Backspace for another answer.");
  return std::nullopt;
}

std::optional<Step> FullQuestion::record_sure(int confidence) {
  return record(*std::exchange(unsure_, std::nullopt), confidence);
}

std::optional<Step> FullQuestion::confirm() {
  const bool again = !sitting_.is_exam() && standing().answer.has_value();
  const bool empty = draft_.chosen.empty() && draft_.typed.empty();
  if (again && empty) {  // gives up trying
    sitting_.mark(Event::Kind::kReveal, place_);
    return std::nullopt;
  }
  const TypedAnswer read = read_draft(draft_, question(), planned().order);
  if (!read.response) {
    stage_.tell(read.refusal);
    return std::nullopt;
  }
  const Response& response = *read.response;
  if (sitting_.is_exam() && standing().answer == response) return Step{};
  if (!again && sitting_.plan().terms.confidence) {
    unsure_ = response;
    return std::nullopt;
  }
  return record(response, std::nullopt);
}

std::optional<Step> FullQuestion::record(const Response& response,
                                         std::optional<int> confidence) {
  sitting_.answer(place_, response, confidence, shown_);
  if (sitting_.is_exam()) {
    stage_.tell(noted_text(planned(), standing()));
    return Step{};
  }
  begin_draft();
  shown_ = stage_.now();
  return std::nullopt;
}

// What stands there as the person turns away from a question of an exam.
void FullQuestion::keep_pending() {
  if (!sitting_.is_exam()) return;
  const std::optional<Response> response =
      unsure_ ? unsure_
              : read_draft(draft_, question(), planned().order).response;
  unsure_.reset();
  if (!response || standing().answer == response) return;
  sitting_.answer(place_, *response, std::nullopt, shown_);
}

std::optional<Step> FullQuestion::leave_page(Step step) {
  keep_pending();
  return step;
}

std::optional<Step> FullQuestion::obey(Command command) {
  switch (command) {
    case Command::kHint:
      show_hint();
      return std::nullopt;
    case Command::kFlag:
      sitting_.mark(
          standing().flagged ? Event::Kind::kUnflag : Event::Kind::kFlag,
          place_);
      return std::nullopt;
    case Command::kNote:
      return take_note();
    case Command::kClear:
      clear();
      return std::nullopt;
    case Command::kSkip:
      keep_pending();
      sitting_.skip(place_, shown_);
      return Step{};
    case Command::kBack:
      return go_back();
    case Command::kOverview:
      return leave_page({Step::Kind::kOverview});
    case Command::kSubmit:
      return leave_page({Step::Kind::kSubmit});
    case Command::kQuit:
      keep_pending();
      sitting_.leave("Left unfinished.");
      return Step{Step::Kind::kLeave};
    default:
      return std::nullopt;
  }
}

std::optional<Step> FullQuestion::go_back() {
  for (std::size_t i = place_; i-- > 0;) {
    if (sitting_.has_question(i)) return leave_page({Step::Kind::kGoTo, i});
  }
  stage_.tell("This is the first question.");
  return std::nullopt;
}

std::optional<Step> FullQuestion::take_note() {
  const NoteTarget target{NoteTarget::Kind::kQuestion, place_, 0};
  const auto press =
      edit_note(stage_, sitting_, watch_, target, planned().stem);
  return press ? take(*press) : std::nullopt;
}

void FullQuestion::show_hint() {
  if (question().details->hint.empty()) {
    return stage_.tell("There is no hint.");
  }
  if (!hinted_) sitting_.mark(Event::Kind::kHint, place_);
  hinted_ = true;
}

void FullQuestion::clear() {
  draft_ = {};
  unsure_.reset();
  if (!standing().answer) return;
  sitting_.mark(Event::Kind::kClear, place_);
  stage_.tell("Your answer is taken back.");
}

Scene FullQuestion::scene() {
  Scene scene;
  scene.place = sitting_.is_exam() ? Place::kExam : Place::kPractice;
  scene.typing = is_typed();
  scene.choosing = how_to_choose(question().answer, planned().order.size());
  scene.sheet = [this] { return sheet(); };
  scene.wake = [this] { return watch_.next_wake(); };
  scene.ticks = true;
  return scene;
}

Sheet FullQuestion::sheet() const {
  QuestionView view{question(), planned(), standing(), draft_};
  view.told = is_told();
  view.hinted = hinted_;
  view.asks_confidence = unsure_.has_value();
  view.exam = sitting_.is_exam();
  Body body = question_body(view, stage_.columns());
  return {question_head(sitting_.attempt(), place_, stage_.now()),
          std::move(body.lines), body.caret, question_keys(view)};
}

}  // namespace viva
