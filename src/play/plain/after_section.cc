#include "play/plain/after_section.h"

#include <fmt/core.h>

#include <charconv>
#include <span>

#include "view/pages.h"
#include "view/progress.h"
#include "viva/text/fold.h"

namespace viva {
namespace {

void add_subjects(std::vector<NoteSubject>& to, std::span<const Text> items,
                  NoteTarget target) {
  for (const Text& item : items) {
    to.push_back({target, item.view});
    ++target.item;
  }
}

// "2 some words", and what of it is no number.
struct NumberedText {
  std::size_t number = 0;  // 0 if there is none
  std::string text;
};

NumberedText read_numbered(std::string_view typed) {
  NumberedText read;
  const char* end = typed.data() + typed.size();
  const auto [stop, error] = std::from_chars(typed.data(), end, read.number);
  if (error != std::errc()) return {};
  read.text =
      trim(std::string_view(stop, static_cast<std::size_t>(end - stop)));
  const bool marked = read.text.starts_with('.') || read.text.starts_with(':');
  if (marked) read.text = trim(std::string_view(read.text).substr(1));
  return read;
}

}  // namespace

AfterSection::AfterSection(Host& host, Sitting& sitting, TimedPrompt& prompt,
                           const Section& told, std::size_t section)
    : host_(host),
      sitting_(sitting),
      prompt_(prompt),
      told_(told),
      section_(section) {
  using Kind = NoteTarget::Kind;
  add_subjects(subjects_, told.activities, {Kind::kActivity, section});
  add_subjects(subjects_, told.discussion, {Kind::kDiscussion, section});
}

Step AfterSection::run(bool may_finish) {
  show();
  if (subjects_.empty() || !host_.attended) return {};
  while (true) {
    const Reply reply =
        prompt_.ask(Place::kNotes, "A note of your own, or Enter to go on:");
    if (const auto step = take_reply(reply, may_finish)) return *step;
  }
}

void AfterSection::show() {
  say_apart(host_, after_section_page(told_, host_.width()));
  for (std::size_t i = 0; i < subjects_.size(); ++i) {
    const Note* note = sitting_.attempt().note_on(subjects_[i].target);
    if (note == nullptr) continue;
    host_.tell(fmt::format("Your note on {}: {}", i + 1, note->text));
  }
}

std::optional<Step> AfterSection::take_reply(const Reply& reply,
                                             bool may_finish) {
  if (reply.kind == Reply::Kind::kEnd) return Step{};
  if (is_quit(reply) && may_finish) return Step{Step::Kind::kSubmit};
  if (const auto step = step_of_end(reply, sitting_)) return step;
  if (reply.kind == Reply::Kind::kCommand) return obey(reply);
  if (reply.kind == Reply::Kind::kText) return take_text(reply.text);
  say_unknown(host_, reply);
  return std::nullopt;
}

std::optional<Step> AfterSection::obey(const Reply& reply) {
  if (reply.command == Command::kBack) return go_back();
  if (reply.command == Command::kNote) {
    if (!reply.argument.empty()) return take_text(reply.argument);
    host_.tell(how_text());
  } else if (reply.command == Command::kRepeat) {
    show();
  } else if (!obey_anywhere(host_, sitting_, reply.command)) {
    host_.tell(how_text());
    say(host_, commands_page(Place::kNotes, host_.width()));
  }
  return std::nullopt;
}

std::optional<Step> AfterSection::take_text(const std::string& text) {
  if (text.empty()) return Step{};
  const auto [number, words] = read_numbered(text);
  if (number == 0 || number > subjects_.size()) {
    host_.tell(how_text());
    return std::nullopt;
  }
  return take_note(host_, sitting_, prompt_, subjects_[number - 1], words);
}

// To the last question up to here that can be shown.
std::optional<Step> AfterSection::go_back() {
  for (std::size_t i = sitting_.plan().questions.size(); i-- > 0;) {
    const bool before = sitting_.plan().questions[i].section <= section_;
    if (before && sitting_.has_question(i)) return Step{Step::Kind::kGoTo, i};
  }
  host_.tell("There is no question before this.");
  return std::nullopt;
}

std::string AfterSection::how_text() const {
  if (subjects_.size() == 1) {
    return "Type 1 and your words behind it, such as: 1 Done on Friday.";
  }
  return fmt::format(
      "Type a number from 1 to {} and your words behind it, such as: 2 Done on "
      "Friday.",
      subjects_.size());
}

}  // namespace viva
