#include "play/full/question.h"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "play/full/drafting.h"
#include "play/full/head_marks.h"
#include "play/full/keys.h"
#include "play/full/note.h"
#include "view/pages.h"
#include "view/progress.h"
#include "view/sheet/head.h"
#include "view/sheet/key_hints.h"

namespace viva {
namespace {

// The answer is on the page: there is nothing to do but go on.
std::optional<Step> take_told(const KeyPress& key) {
  if (key.kind == KeyPress::Kind::kEnter ||
      key.kind == KeyPress::Kind::kRight) {
    return Step{};
  }
  return std::nullopt;
}

}  // namespace

FullQuestion::FullQuestion(Stage& stage, Sitting& sitting, TimeWatch& watch,
                           Drafts& drafts, std::size_t place)
    : stage_(stage),
      sitting_(sitting),
      watch_(watch),
      drafts_(drafts),
      place_(place) {
  begin_draft();
}

Step FullQuestion::put() {
  stage_.turn();
  shown_ = stage_.now();
  hinted_ = standing().hinted;
  std::optional<Step> step;
  while (!step) {
    warn_of_time(stage_, watch_);
    step = take(stage_.ask(scene()));
  }
  drafts_[place_] = std::move(draft_);
  return *step;
}

// What was left there unconfirmed; in an exam the answer that counts so far, to
// be changed.
void FullQuestion::begin_draft() {
  draft_ = {};
  if (sitting_.is_exam() && standing().answer) {
    draft_.chosen = standing().answer->chosen;
    draft_.row = first_chosen_row();
    draft_.typed = LineEdit(standing().answer->text);
  } else if (!standing().answer) {
    draft_ = std::move(drafts_[place_]);
  }
}

std::optional<std::size_t> FullQuestion::first_chosen_row() const {
  const Places& order = planned().order;
  for (std::size_t i = 0; i < order.size(); ++i) {
    const auto& chosen = draft_.chosen;
    if (std::find(chosen.begin(), chosen.end(), order[i]) != chosen.end()) {
      return i;
    }
  }
  return std::nullopt;
}

bool FullQuestion::is_told() const {
  return !sitting_.is_exam() && shows_key(sitting_.attempt(), place_);
}

bool FullQuestion::is_typed() const {
  return !has_choices(*question().answer) && !is_told() && !unsure_;
}

// A key that came too late does not count; what stood there does.
std::optional<Step> FullQuestion::take(const Press& press) {
  const bool quits =
      press.kind == Press::Kind::kCommand && press.command == Command::kQuit;
  if (quits || press.kind == Press::Kind::kSignal || sitting_.is_time_up()) {
    keep_pending();
    return step_away(press, sitting_);
  }
  if (press.kind == Press::Kind::kTime) return std::nullopt;
  if (press.kind == Press::Kind::kCommand) return obey(press.command);
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
    edit(draft_.typed, key, kLongestAnswer);
  } else if (!choose(draft_, key, question(), planned().order)) {
    stage_.tell(how_to_choose(*question().answer, planned().order.size()));
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
  if (sitting_.is_exam() && empty && standing().answer) {
    return leave_page({});
  }
  if (again && empty) return give_up();
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

// One Enter too many must not cost a try.
std::optional<Step> FullQuestion::give_up() {
  if (gives_up_) {
    sitting_.mark(Event::Kind::kReveal, place_);
  } else {
    gives_up_ = true;
    stage_.tell("Choose again, or press Enter once more for the answer.");
  }
  return std::nullopt;
}

std::optional<Step> FullQuestion::record(const Response& response,
                                         std::optional<int> confidence) {
  sitting_.answer(place_, response, confidence, shown_);
  if (sitting_.is_exam()) {
    tell_noted();
    return Step{};
  }
  begin_draft();
  gives_up_ = false;
  shown_ = stage_.now();
  return std::nullopt;
}

// What stands there as the person turns away: in an exam it counts, and an
// emptied page takes the answer back; in practice what she has confirmed does,
// though she has not said how sure she is. False where it stands there and is
// no answer.
bool FullQuestion::keep_pending() {
  if (!sitting_.is_exam() && !unsure_) return true;
  const TypedAnswer read =
      unsure_ ? TypedAnswer{std::exchange(unsure_, std::nullopt), {}}
              : read_draft(draft_, question(), planned().order);
  if (read.response) {
    if (standing().answer != read.response) {
      sitting_.answer(place_, *read.response, std::nullopt, shown_);
      if (sitting_.is_exam()) tell_noted();
    }
    return true;
  }
  const bool empty = draft_.chosen.empty() && draft_.typed.empty();
  if (!empty) {
    stage_.tell(read.refusal);
  } else if (standing().answer) {
    take_back();
  }
  return empty;
}

std::optional<Step> FullQuestion::leave_page(Step step) {
  if (keep_pending()) return step;
  return std::nullopt;
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
      draft_ = {};
      unsure_.reset();
      sitting_.skip(place_, shown_);
      return Step{};
    case Command::kBack:
      return go_back();
    case Command::kOverview:
      return leave_page({Step::Kind::kOverview});
    case Command::kSubmit:
      return leave_page({Step::Kind::kSubmit});
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
  if (standing().answer) take_back();
}

// The next page may be there when it is read.
void FullQuestion::tell_noted() {
  stage_.tell(fmt::format("Question {}. {}", place_ + 1,
                          noted_text(planned(), standing())));
}

void FullQuestion::take_back() {
  sitting_.mark(Event::Kind::kClear, place_);
  stage_.tell("Your answer is taken back.");
}

Scene FullQuestion::scene() {
  Scene scene;
  scene.place = sitting_.is_exam() ? Place::kExam : Place::kPractice;
  scene.typing = is_typed();
  scene.choosing = how_to_choose(*question().answer, planned().order.size());
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
  return {with_marks(question_head(sitting_.attempt(), place_, stage_.now()),
                     sitting_),
          std::move(body.lines), body.caret, question_keys(view)};
}

}  // namespace viva
