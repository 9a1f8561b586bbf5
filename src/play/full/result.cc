#include "play/full/result.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "play/full/keys.h"
#include "play/opening.h"
#include "view/pages.h"
#include "view/sheet/head.h"
#include "view/sheet/question.h"
#include "view/sheet/result.h"

namespace viva {
namespace {

class ReviewWalk {
 public:
  ReviewWalk(Stage& stage, const Sitting& sitting,
             std::vector<std::size_t> places)
      : stage_(stage), sitting_(sitting), places_(std::move(places)) {}

  // From the one of the list that stands at `at` on.
  int walk(std::size_t at) {
    at_ = at;
    Scene scene;
    scene.sheet = [this] { return sheet(); };
    stage_.turn();
    while (at_ < places_.size()) {
      const Press press = stage_.ask(scene);
      if (press.kind == Press::Kind::kSignal) return press.signal;
      if (press.kind == Press::Kind::kCommand) return 0;
      const std::size_t before = at_;
      move(press.key);
      if (at_ != before) stage_.turn();
    }
    return 0;
  }

 private:
  void move(const KeyPress& key) {
    if (key.kind == KeyPress::Kind::kLeft || key.kind == KeyPress::Kind::kUp) {
      at_ -= at_ > 0 ? 1 : 0;
    }
    if (key.kind == KeyPress::Kind::kRight ||
        key.kind == KeyPress::Kind::kDown) {
      at_ = std::min(at_ + 1, places_.size() - 1);
    }
    if (key.kind == KeyPress::Kind::kEnter) ++at_;
  }

  Sheet sheet() const {
    const std::size_t place = places_[at_];
    const Attempt& attempt = sitting_.attempt();
    Sheet sheet{question_head(attempt, place, attempt.latest())};
    sheet.head.done = at_ + 1;
    sheet.head.all = places_.size();
    sheet.keys = {{"Enter", at_ + 1 < places_.size() ? "next" : "back"},
                  {"Left, Right", "other questions"},
                  {"Esc", "menu"}};
    if (!sitting_.has_question(place)) {
      sheet.body = {StyledLine(question_name(attempt.plan(), place) +
                               " cannot be shown, as the bank has changed.")};
      return sheet;
    }
    const Draft draft;
    QuestionView view{sitting_.question(place), attempt.plan().questions[place],
                      attempt.standing(place), draft};
    view.told = view.review = true;
    Body body = question_body(view, stage_.columns());
    sheet.body = std::move(body.lines);
    return sheet;
  }

  Stage& stage_;
  const Sitting& sitting_;
  std::vector<std::size_t> places_;
  std::size_t at_ = 0;
};

class ResultPage {
 public:
  ResultPage(Stage& stage, const Sitting& sitting, std::string_view onward)
      : stage_(stage),
        sitting_(sitting),
        result_(result_of(sitting.attempt(), stage.now())),
        onward_(onward),
        row_(result_.missed.size()) {}

  int show() {
    Scene scene;
    scene.sheet = [this] { return sheet(); };
    stage_.turn();
    while (true) {
      const Press press = stage_.ask(scene);
      if (press.kind == Press::Kind::kSignal) return press.signal;
      if (press.kind == Press::Kind::kCommand) return 0;
      row_ = moved(press.key, row_, rows());
      if (press.key.kind != KeyPress::Kind::kEnter) continue;
      if (row_ == result_.missed.size()) return 0;
      if (const int signal = review()) return signal;
    }
  }

 private:
  std::size_t rows() const { return result_.missed.size() + 1; }

  // All questions of an exam from the one that the person stands on; of
  // practice, where the others were seen with their answers, those missed.
  int review() {
    std::vector<std::size_t> places = result_.missed;
    std::size_t at = row_;
    if (sitting_.is_exam()) {
      at = places[row_];
      places.clear();
      for (std::size_t i = 0; i < sitting_.plan().questions.size(); ++i) {
        places.push_back(i);
      }
    }
    const int signal = ReviewWalk(stage_, sitting_, std::move(places)).walk(at);
    row_ = result_.missed.size();
    stage_.turn();
    return signal;
  }

  std::vector<KeyHint> keys() const {
    const bool last = row_ == result_.missed.size();
    std::vector<KeyHint> keys = {{"Enter", last ? onward_ : "look at it"}};
    if (rows() > 1) keys.push_back({"Up, Down", "what you missed"});
    keys.push_back({"Esc", "menu"});
    return keys;
  }

  // Anew where the screen has become wider or narrower.
  const ResultBody& laid_out() {
    if (!body_ || body_->columns() != stage_.columns()) {
      body_.emplace(sitting_.attempt(), result_, stage_.columns());
    }
    return *body_;
  }

  Sheet sheet() {
    Body body = laid_out().at(row_);
    return {attempt_head(sitting_.attempt(), "Result", stage_.now()),
            std::move(body.lines), body.caret, keys()};
  }

  Stage& stage_;
  const Sitting& sitting_;
  Result result_;
  std::optional<ResultBody> body_;
  std::string onward_;
  std::size_t row_;  // of those missed, or behind them
};

}  // namespace

int show_result(Stage& stage, const Sitting& sitting, std::string_view onward) {
  return ResultPage(stage, sitting, onward).show();
}

}  // namespace viva
