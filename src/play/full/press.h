#pragma once

#include <optional>

#include "play/sitting.h"
#include "play/step.h"
#include "terminal/key_press.h"
#include "view/command.h"

namespace viva {

// What a person did on a page.
struct Press {
  enum class Kind {
    kKey,      // a key that is the page's own
    kCommand,  // a key of the command table, or picked from the menu
    kSignal,
    kTime  // the time came that was waited for
  };

  Kind kind = Kind::kKey;
  KeyPress key = {};
  Command command = Command::kHelp;
  int signal = 0;
};

bool is_key(const Press& press, KeyPress::Kind kind);

// Where a press leads that leads away from any page of an attempt: kLeave for a
// signal, kTimeUp once the time has run out, and where the person leaves on
// purpose kLeave or, if nothing is left to be asked, kSubmit: to leave is to
// come to the end then.
std::optional<Step> step_away(const Press& press, Sitting& sitting,
                              bool may_finish = false);

}  // namespace viva
