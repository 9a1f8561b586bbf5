#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "play/plain/question.h"

namespace viva {

// What a note is to be about.
struct NoteSubject {
  NoteTarget target;
  std::string_view title;  // the text of it
};

// Keeps `text` as the note. Without a text it says the note that is there and
// asks for the words of a new one. A step where the person leaves instead.
std::optional<Step> take_note(Host& host, Sitting& sitting, TimedPrompt& prompt,
                              const NoteSubject& subject, std::string text);

}  // namespace viva
