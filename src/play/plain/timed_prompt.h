#pragma once

#include <string_view>

#include "play/plain/dialogue.h"
#include "play/sitting.h"
#include "play/time_watch.h"

namespace viva {

// Asks within the time of an attempt: tells in between how much is left, and
// that it has run out.
class TimedPrompt {
 public:
  TimedPrompt(Host& host, const Sitting& sitting)
      : host_(host), sitting_(sitting), watch_(host, sitting) {}

  // A reply of the kind kTime means that the time has run out: what was typed
  // since does not count, and a person who typed it at a question is told so.
  Reply ask(Place place, std::string_view prompt);

 private:
  void warn();

  Host& host_;
  const Sitting& sitting_;
  TimeWatch watch_;
  bool asked_ = false;  // the prompt stands there and waits
};

}  // namespace viva
