#pragma once

#include <cstddef>
#include <optional>

#include "play/full/stage.h"
#include "play/sitting.h"
#include "play/step.h"
#include "play/time_watch.h"
#include "view/sheet/question.h"

namespace viva {

// Puts one question on a full screen: keys become events until one of them
// leads on. What is chosen counts with Enter; in an exam also when the person
// turns the page, leaves, or the time runs out, as it stands there.
class FullQuestion {
 public:
  FullQuestion(Stage& stage, Sitting& sitting, TimeWatch& watch,
               std::size_t place);

  Step put();

 private:
  // Each gives nothing where the question stays on the page.
  std::optional<Step> take(const Press& press);
  std::optional<Step> take_key(const KeyPress& key);
  std::optional<Step> take_told(const KeyPress& key);
  std::optional<Step> take_confidence(const KeyPress& key);
  std::optional<Step> obey(Command command);
  std::optional<Step> record_sure(int confidence);
  std::optional<Step> confirm();
  std::optional<Step> record(const Response& response,
                             std::optional<int> confidence);
  std::optional<Step> go_back();
  std::optional<Step> take_note();
  std::optional<Step> leave_page(Step step);

  void keep_pending();
  void begin_draft();
  void show_hint();
  void clear();

  bool is_told() const;
  bool is_typed() const;
  Scene scene();
  Sheet sheet() const;

  const Question& question() const { return sitting_.question(place_); }
  const PlannedQuestion& planned() const {
    return sitting_.plan().questions[place_];
  }
  const Standing& standing() const {
    return sitting_.attempt().standing(place_);
  }

  Stage& stage_;
  Sitting& sitting_;
  TimeWatch& watch_;
  std::size_t place_;
  Draft draft_;
  std::optional<Response> unsure_;  // answered, but not how sure
  bool hinted_ = false;
  Time shown_ = 0;
};

}  // namespace viva
