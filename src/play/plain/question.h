#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "play/plain/dialogue.h"
#include "play/plain/timed_prompt.h"
#include "play/sitting.h"
#include "play/step.h"

namespace viva {

// Puts one question in plain prompts: lines become events until one of them
// leads on.
class PlainQuestion {
 public:
  PlainQuestion(Host& host, Sitting& sitting, TimedPrompt& prompt,
                std::size_t place)
      : host_(host), sitting_(sitting), prompt_(prompt), place_(place) {}

  Step put();

 private:
  // Each gives nothing where the question stays on the page.
  std::optional<Step> take_reply(const Reply& reply);
  std::optional<Step> take_text(const std::string& text);
  std::optional<Step> take_answer(const Response& response);
  std::optional<Step> take_enter();
  std::optional<Step> obey(Command command, const std::string& argument);
  std::optional<Step> go_back();
  std::optional<Step> go_to(const std::string& number);
  std::optional<Step> note(const std::string& text);
  bool obey_unsure(const Reply& reply);

  void show();
  void show_key();
  void say_help();
  void say_hint();
  bool is_hint_news() const;
  void flag();
  void clear();
  std::string_view prompt_text() const;

  // How sure the person is; nothing where the last reply leads elsewhere.
  std::optional<int> ask_confidence(Reply& last);

  const Question& question() const { return sitting_.question(place_); }
  const PlannedQuestion& planned() const {
    return sitting_.plan().questions[place_];
  }
  const Standing& standing() const {
    return sitting_.attempt().standing(place_);
  }
  Place where() const {
    return sitting_.is_exam() ? Place::kExam : Place::kPractice;
  }

  Host& host_;
  Sitting& sitting_;
  TimedPrompt& prompt_;
  std::size_t place_;
  Time shown_ = 0;
};

// Leaves the attempt where the reply asks for it: at the end of the input or of
// the time, by a signal or :quit. Nothing for any other reply.
std::optional<Step> step_of_end(const Reply& reply, Sitting& sitting);

// Says a command that works wherever an attempt goes on; false for one that
// does not.
bool obey_anywhere(Host& host, const Sitting& sitting, Command command);

}  // namespace viva
