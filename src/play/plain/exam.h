#pragma once

#include <cstddef>
#include <optional>

#include "play/plain/question.h"

namespace viva {

// An exam in plain prompts: its questions to and fro, what is answered and what
// is not, and handing in.
class PlainExam {
 public:
  PlainExam(Host& host, Sitting& sitting)
      : host_(host), sitting_(sitting), prompt_(host, sitting) {}

  // Goes on at the first question without an answer, until it is handed in,
  // its time runs out or it is left.
  void run();

 private:
  Step overview();
  std::optional<Step> take_reply(const Reply& reply);
  std::optional<Step> take_text(const std::string& text);
  std::optional<Step> go_back();
  Step confirm();

  Host& host_;
  Sitting& sitting_;
  TimedPrompt prompt_;
};

}  // namespace viva
