#pragma once

#include "play/sitting.h"
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

// Whether the press leads away from the attempt, which is then left: by a
// signal or on purpose. Where all of it is done, there is nothing to be left,
// and it comes to its end.
bool leaves(const Press& press, Sitting& sitting);

}  // namespace viva
