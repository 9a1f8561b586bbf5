#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "play/plain/host.h"
#include "view/command.h"

namespace viva {

// What a person typed at a prompt.
struct Reply {
  enum class Kind {
    kText,
    kCommand,
    kUnknown,  // a colon and no command that is known there
    kEnd,      // the input is at its end
    kSignal,
    kTime  // the time came that was waited for
  };

  Kind kind = Kind::kText;
  std::string text;  // without white space around it, and of two colons at
                     // its begin without the first; may be empty
  Command command = Command::kHelp;
  std::string argument;  // what stands behind a command
  int signal = 0;
};

bool is_quit(const Reply& reply);

// Prompts and reads one line, until `wake` at most. Where the input is no
// terminal, what was read is shown behind the prompt, so that the transcript
// reads as a dialogue.
Reply ask(Host& host, Place place, std::string_view prompt,
          std::optional<Time> wake = {});

// Writes a page; nothing for a page without lines.
void say(Host& host, const Lines& lines);

// The same with an empty line above it.
void say_apart(Host& host, const Lines& lines);

// Says that a reply is no command there, and what lists those that are.
void say_unknown(Host& host, const Reply& reply);

}  // namespace viva
