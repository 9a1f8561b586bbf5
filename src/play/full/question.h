#pragma once

#include <cstddef>
#include <map>
#include <optional>

#include "play/full/stage.h"
#include "play/sitting.h"
#include "play/step.h"
#include "play/time_watch.h"
#include "view/sheet/question.h"

namespace viva {

// What was chosen or typed and not confirmed, by place in the plan, for the
// time in which another page is shown.
using Drafts = std::map<std::size_t, Draft>;

// Puts one question on a full screen: keys become events until one of them
// leads on. What is chosen counts with Enter; in an exam also when the person
// turns the page, leaves, or the time runs out, as it stands there.
class FullQuestion {
 public:
  FullQuestion(Stage& stage, Sitting& sitting, TimeWatch& watch, Drafts& drafts,
               std::size_t place);

  Step put();

 private:
  // Each gives nothing where the question stays on the page.
  std::optional<Step> take(const Press& press);
  std::optional<Step> take_key(const KeyPress& key);
  std::optional<Step> take_confidence(const KeyPress& key);
  std::optional<Step> obey(Command command);
  std::optional<Step> record_sure(int confidence);
  std::optional<Step> confirm();
  std::optional<Step> record(const Response& response,
                             std::optional<int> confidence);
  std::optional<Step> go_back();
  std::optional<Step> take_note();
  std::optional<Step> leave_page(Step step);

  bool keep_pending();
  void begin_draft();
  void show_hint();
  void clear();
  void take_back();
  void tell_noted();
  std::optional<Step> give_up();
  std::optional<std::size_t> first_chosen_row() const;

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
  Drafts& drafts_;
  std::size_t place_;
  Draft draft_;
  std::optional<Response> unsure_;  // answered, but not how sure
  bool hinted_ = false;
  bool gives_up_ = false;  // Enter was pressed once for the answer
  Time shown_ = 0;
};

}  // namespace viva
