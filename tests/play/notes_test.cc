#include "support/catch.h"
#include "support/session.h"

namespace viva {
namespace {

const std::vector<SmallSection> kTold = {
    {"Start",
     {"First? | w | *x", "Second? | *y | z"},
     {"Draw it."},
     {"Why so?", "Why not?"}},
    {"End", {"Third? | = 5"}, {}, {"What now?"}}};

struct Attended : Session {
  Attended() : Session(kTold) { attended = true; }
};

std::vector<std::string> notes_of(const Session& session) {
  std::vector<std::string> told;
  const Attempt attempt = stored_attempt(session);
  for (const Note& note : attempt.notes()) {
    told.push_back(note.title + " " + note.text);
  }
  return told;
}

TEST_CASE("a note is kept with a question, changed and removed") {
  Attended session;
  const std::string text = session.take(
      ":note\n\n:note See p. 4, Fig. B\n:note\nSee p. 5\n:repeat\nb\n"
      ":note\n::x is it\n:note -\n:note -\n:quit\n");
  CHECK(holds(text, R"(
Your answer: :note
Your note, or Enter for none: 
Your answer: :note See p. 4, Fig. B
Your note is kept.
Your answer: :note
Your note: See p. 4, Fig. B
New words, a minus sign to remove it, or Enter to keep it: See p. 5
Your note is kept.
Your answer: :repeat

Question 1 of 3.
First?

A) w
B) x
Your note: See p. 5
Your answer: b
Correct.
)"));
  CHECK(holds(text, R"(
Your answer: :note
Your note, or Enter for none: ::x is it
Your note is kept.
Your answer: :note -
Your note is removed.
Your answer: :note -
There is no note to remove.
)"));
  CHECK(notes_of(session) == std::vector<std::string>{"First? See p. 5"});
}

TEST_CASE("an exam keeps notes too") {
  Session session(kTold);
  session.request.terms.mode = Mode::kExam;
  CHECK(holds(session.take(":note Look again\n:quit\n"),
              "Your answer: :note Look again\nYour note is kept.\n"));
  CHECK(notes_of(session) == std::vector<std::string>{"First? Look again"});
}

TEST_CASE("behind a section notes are kept on what it asks to do and discuss") {
  Attended session;
  const std::string text = session.take(
      "b\na\nso\n3 Because.\n1\nOn paper.\n4 x\n:note 2. All day\n"
      ":repeat\n\n5\n\n");
  CHECK(holds(text, R"(
Score: 2 of 2

Activities
1. Draw it.

Discussion questions
2. Why so?
3. Why not?
A note of your own, or Enter to go on: so
Type a number from 1 to 3 and your words behind it, such as:
2 Done on Friday.
A note of your own, or Enter to go on: 3 Because.
Your note is kept.
A note of your own, or Enter to go on: 1
Your note, or Enter for none: On paper.
Your note is kept.
A note of your own, or Enter to go on: 4 x
Type a number from 1 to 3 and your words behind it, such as:
2 Done on Friday.
A note of your own, or Enter to go on: :note 2. All day
Your note is kept.
A note of your own, or Enter to go on: :repeat

Activities
1. Draw it.

Discussion questions
2. Why so?
3. Why not?
Your note on 1: On paper.
Your note on 2: All day
Your note on 3: Because.
A note of your own, or Enter to go on: 

Section 2: End
)"));
  CHECK(notes_of(session) == std::vector<std::string>{"Draw it. On paper.",
                                                      "Why so? All day",
                                                      "Why not? Because."});
  CHECK(session.ending.finished);
}

TEST_CASE("behind a section commands work, and lead back to its questions") {
  Attended session;
  const std::string text =
      session.take("b\n:skip\n:help\n:time\n:overview\n:x\n:note\n:back\na\n");
  CHECK(holds(text, ":note 2 text: keep a note of your own on one"));
  CHECK(holds(text, "Enter to go on: :time\n"));
  CHECK(holds(text, "Answered: 1.\nNot answered: 2, 3.\n"));
  CHECK(holds(text, "There is no command :x here."));
  CHECK(holds(text, "Enter to go on: :back\n\nQuestion 2 of 3.\n"));
  CHECK(count(text, "Discussion questions\n2. Why so?") == 2);
  CHECK(holds(text, "Score: 2 of 2\n"));
}

TEST_CASE("leaving behind the last section comes to the end of the attempt") {
  Attended session;
  const std::string text = session.take("b\nb\n:quit\n", {{0, 0}});
  CHECK(holds(text, "Enter to go on: :quit\n\nIn all: 1 of 2, 50 %\n"));
  CHECK(text.ends_with("All answers are saved.\n"));
  CHECK(session.ending.finished);
  CHECK(stored_attempt(session).is_finished());
}

TEST_CASE("leaving behind another section leaves the attempt unfinished") {
  Attended session;
  const std::string text = session.take("b\na\n:quit\n");
  CHECK(
      text.ends_with("Enter to go on: :quit\n"
                     "Left unfinished. 2 of 3 questions answered.\n"
                     "All answers are saved.\n"));
  CHECK_FALSE(session.ending.finished);
}

TEST_CASE("at the end of the input it goes on as by Enter") {
  Attended session;
  CHECK(holds(session.take("b\na\n", {{0, 0}}), "In all: 2 of 2, 100 %\n"));
  CHECK(session.ending.finished);
}

TEST_CASE("leaving the menu behind a section tells its result first") {
  Attended session;
  const std::string text = session.menu("1\nb\na\n:quit\n");
  CHECK(holds(text, "Enter to go on: :quit\n\nIn all: 2 of 2, 100 %\n"));
  CHECK_FALSE(holds(text, "Enter for section 2"));
  CHECK(text.ends_with("All answers are saved.\n"));
}

TEST_CASE("a script is asked for answers alone") {
  Session session(kTold);
  const std::string text = session.take("b\nb\n5\n");
  CHECK_FALSE(holds(text, "Enter to go on"));
  CHECK_FALSE(holds(text, "Enter to look"));
  CHECK(stored_score(session) == Score{2, 3, 3});
}

TEST_CASE("notes on a section without questions are kept") {
  Session session({{"Talk", {}, {}, {"Why?"}}});
  session.attended = true;
  CHECK(session.take("1 So.\n\n") == R"(

Section 1: Talk

This section has no questions.

Discussion questions
1. Why?
A note of your own, or Enter to go on: 1 So.
Your note is kept.
A note of your own, or Enter to go on: 
All answers are saved.
)");
  CHECK(stored_attempt(session).is_finished());
}

TEST_CASE("commands work while it is asked how sure an answer is") {
  Session session(kTold);
  session.request.terms.confidence = true;
  const std::string text = session.take(
      "b\n:repeat\n:flag\n:note Not sure\n:note\n:overview\n3\n:quit\n",
      {{0, 0}});
  CHECK(holds(text, "3 sure: :repeat\n\nQuestion 1 of 2.\n"));
  CHECK(holds(text, "3 sure: :flag\nFlagged.\n"));
  CHECK(holds(text, "3 sure: :note Not sure\nYour note is kept.\n"));
  CHECK(holds(text, "3 sure: :note\nType 1, 2 or 3."));
  CHECK(holds(text, "3 sure: :overview\nNot answered: 1, 2.\nFlagged: 1.\n"));
  CHECK(stored_attempt(session).standing(0).confidence == 3);
}

TEST_CASE("before an exam is handed in one can ask where it stands") {
  Session session(kTold);
  session.request.terms.mode = Mode::kExam;
  CHECK(holds(session.take(":submit\n:overview\nyes\n"),
              "Hand in, yes or no? :overview\nNot answered: 1 to 3.\n"
              "Hand in, yes or no? yes\n"));
}

TEST_CASE("that there are hints is said once") {
  Session session({{"Start",
                    {"First? | w | *x | @hint Not w.",
                     "Second? | *y | z | @hint Not z."}}});
  const std::string text = session.take(":repeat\nb\n:hint\na\n");
  CHECK(count(text, "For a hint, type :hint.") == 1);
  CHECK(holds(text, "Hint: Not z."));
}

}  // namespace
}  // namespace viva
