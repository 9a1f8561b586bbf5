#pragma once

#include <string_view>

#include "play/host.h"

namespace viva {

// The commands that can be typed in plain mode, each behind a colon.
enum class Command { kHelp, kRepeat, kHint, kSkip, kBack, kQuit, kMenu };

// What a person typed at a prompt.
struct Reply {
  enum class Kind {
    kText,
    kCommand,
    kUnknown,  // a colon and no command
    kEnd,      // the input is at its end
    kSignal
  };

  Kind kind = Kind::kText;
  std::string text;  // without white space around it, and of two colons at
                     // its begin without the first; may be empty
  Command command = Command::kHelp;
  int signal = 0;
};

// Prompts and reads one line. Where the input is no terminal, what was read is
// shown behind the prompt, so that the transcript reads as a dialogue.
Reply ask(Host& host, std::string_view prompt);

// Writes a page; nothing for a page without lines.
void say(Host& host, const Lines& lines);

// The same with an empty line above it.
void say_apart(Host& host, const Lines& lines);

// Writes one line of the program's own.
void say_line(Host& host, std::string_view text, Style style = Style::kPlain);

}  // namespace viva
