#pragma once

#include <string>

namespace viva {

// What a person pressed, or what else there is to react to.
struct KeyPress {
  enum class Kind {
    kText,     // `text` is one character, never a control
    kControl,  // Ctrl with a letter, `text` is the letter, small
    kPaste,    // `text` was pasted; line ends are LF
    kEnter,
    kEscape,
    kTab,
    kBackTab,
    kBackspace,
    kDelete,
    kUp,
    kDown,
    kLeft,
    kRight,
    kHome,
    kEnd,
    kPageUp,
    kPageDown,
    kOther,  // a key that means nothing here

    kResize,  // the screen has another size, or must be drawn anew
    kTime,    // the time came that was waited for
    kSignal,  // `signal` asks for the end
    kClosed   // nothing comes any more
  };

  Kind kind = Kind::kOther;
  std::string text = {};
  int signal = 0;

  friend bool operator==(const KeyPress&, const KeyPress&) = default;
};

}  // namespace viva
