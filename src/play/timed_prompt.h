#pragma once

#include <string_view>
#include <vector>

#include "play/dialogue.h"
#include "play/sitting.h"

namespace viva {

// Asks within the time of an attempt: tells in between how much is left, and
// that it has run out.
class TimedPrompt {
 public:
  TimedPrompt(Host& host, const Sitting& sitting);

  // A reply of the kind kTime means that the time has run out: what was typed
  // since does not count, and a person who typed it at a question is told so.
  Reply ask(Place place, std::string_view prompt);

 private:
  // When the next warning is due, or the end; nothing without a time limit.
  std::optional<Time> next_wake() const;
  void warn();

  Host& host_;
  const Sitting& sitting_;
  std::vector<Milliseconds> warnings_;  // those to come, the next one last
  bool asked_ = false;                  // the prompt stands there and waits
};

}  // namespace viva
