#include "view/own_notes.h"

#include <fmt/core.h>

#include <string>
#include <string_view>

#include "view/page.h"
#include "view/result_lists.h"

namespace viva {
namespace {

// What a note is about, by number: "Question 2", "Section 3, activity 1",
// "Section 3, discussion question 1".
std::string note_target_text(const Plan& plan, const NoteTarget& target) {
  if (target.kind == NoteTarget::Kind::kQuestion) {
    return fmt::format("Question {}", target.place + 1);
  }
  const bool activity = target.kind == NoteTarget::Kind::kActivity;
  return fmt::format("Section {}, {} {}", plan.sections[target.place].address,
                     activity ? "activity" : "discussion question",
                     target.item + 1);
}

}  // namespace

Lines own_notes_page(const Attempt& attempt, Width width) {
  if (attempt.notes().empty()) return {};
  Page page(width);
  page.line("Notes of your own", Style::kStrong);
  for (const Note& note : attempt.notes()) {
    const std::string_view title = note.title;
    add_entry(page, fmt::format("{}: {}",
                                note_target_text(attempt.plan(), note.about),
                                title.substr(0, title.find('\n'))));
    page.line("  Your note: " + note.text, Style::kPlain, 2);
  }
  return page.take();
}

}  // namespace viva
