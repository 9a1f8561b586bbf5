#include "view/own_notes.h"

#include "support/catch.h"
#include "support/picture.h"
#include "support/small_attempt.h"
#include "view/history_page.h"

namespace viva {
namespace {

Attempt with_notes(const std::vector<Note>& notes) {
  const Course course = sectioned_course(
      {{"Loss", {"What is it? | *x | y", "b | *x | y"}}, {"Void", {}}});
  Attempt attempt = small_attempt(course, {}, "a .");
  for (const Note& note : notes) {
    attempt.apply({Event::Kind::kNote, 0, {}, false, 0, 0, {}, false, note});
  }
  return attempt;
}

const std::vector<Note> kThree = {
    {{NoteTarget::Kind::kDiscussion, 1, 1}, "Why?", "Because."},
    {{NoteTarget::Kind::kActivity, 0, 0}, "Train one.", "Done\x1b."},
    {{NoteTarget::Kind::kQuestion, 1}, "What is it?\nTell.", "see page 4"}};

TEST_CASE("notes are told with what they are about, in the paper's order") {
  CHECK(picture(own_notes_page(with_notes(kThree), 60)) == R"(
Notes of your own
- Question 2: What is it?
  Your note: see page 4
- Section 1, activity 1: Train one.
  Your note: Done^[.
- Section 2, discussion question 2: Why?
  Your note: Because.
)");
}

TEST_CASE("without notes nothing is said of them") {
  CHECK(own_notes_page(with_notes({}), 60).empty());
}

TEST_CASE("a list of attempts says how many notes there are") {
  const Attempt attempt = with_notes({kThree[0]});
  const HistoryRow row{1, "2026-11-22 10:30", &attempt};
  CHECK(picture(attempts_page(std::span(&row, 1), {})) == R"(
1. 2026-11-22 10:30, practice, Section 1: Loss and Section 2: Void: unfinished, 1 of 2 answered; 1 note
)");
}

}  // namespace
}  // namespace viva
