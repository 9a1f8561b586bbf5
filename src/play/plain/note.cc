#include "play/plain/note.h"

#include "view/progress.h"
#include "viva/text/utf8.h"

namespace viva {
namespace {

constexpr std::string_view kRemove = "-";

std::string_view note_prompt(const Note* there) {
  return there == nullptr
             ? "Your note, or Enter for none:"
             : "New words, a minus sign to remove it, or Enter to keep it:";
}

// Asks until there are words, or Enter or a way out.
Reply ask_note(Host& host, const Sitting& sitting, TimedPrompt& prompt,
               const Note* there) {
  const Place place = sitting.is_exam() ? Place::kExam : Place::kPractice;
  if (there != nullptr) host.tell(note_text(*there));
  while (true) {
    Reply reply = prompt.ask(place, note_prompt(there));
    const bool other = reply.kind == Reply::Kind::kUnknown ||
                       (reply.kind == Reply::Kind::kCommand && !is_quit(reply));
    if (!other) return reply;
    host.tell(
        "Type your note in a line, or press Enter. A note that begins "
        "with a colon is typed with two.");
  }
}

void keep_note(Host& host, Sitting& sitting, const NoteSubject& subject,
               const std::string& text) {
  const bool there = sitting.attempt().note_on(subject.target) != nullptr;
  if (count_characters(text) > kLongestNote) {
    host.tell("That is too long: a note has at most 4,000 characters.");
  } else if (text != kRemove) {
    sitting.note(subject.target, subject.title, text);
    host.tell("Your note is kept.");
  } else if (there) {
    sitting.note(subject.target, subject.title, "");
    host.tell("Your note is removed.");
  } else {
    host.tell("There is no note to remove.");
  }
}

}  // namespace

std::optional<Step> take_note(Host& host, Sitting& sitting, TimedPrompt& prompt,
                              const NoteSubject& subject, std::string text) {
  if (text.empty()) {
    const Note* there = sitting.attempt().note_on(subject.target);
    const Reply reply = ask_note(host, sitting, prompt, there);
    // The end of the input is for the prompt behind this one.
    if (reply.kind == Reply::Kind::kEnd) return std::nullopt;
    if (const auto step = step_of_end(reply, sitting)) return step;
    text = reply.text;
  }
  if (!text.empty()) keep_note(host, sitting, subject, text);
  return std::nullopt;
}

}  // namespace viva
