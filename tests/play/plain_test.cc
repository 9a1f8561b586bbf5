#include "play/plain/plain.h"

#include "support/catch.h"
#include "support/session.h"
#include "viva/journal/journal.h"

namespace viva {
namespace {

const std::vector<SmallSection> kOne = {
    {"Start", {"First? | w | *x | ! So.", "Second? | *y | z"}}};

TEST_CASE("a section reads as a dialogue") {
  Session session(kOne);
  CHECK(session.take("b\nB\n", {{0, 0}}) == R"(

Section 1: Start

2 questions.

Question 1 of 2.
First?

A) w
B) x
Your answer: b
Correct.
Explanation: So.

Question 2 of 2.
Second?

A) y
B) z
Your answer: B
Wrong. The answer is A: y

Score: 1 of 2

In all: 1 of 2, 50 %
Time: 5 s.
With so few questions the true share of what you know may
lie between 9 % and 91 %.
Guessing would have scored 1 of 2 points on average, 50 %.

What to study next
- Section 1: Start (1 wrong)

Questions to go back to, by section
- 1: Second?

This paper's code is 1-8NCQ; --seed 1-8NCQ with the same
sections and options brings it back.
All answers are saved.
)");
  CHECK(session.ending.finished);
}

TEST_CASE("a wrong key asks again and costs nothing") {
  Session session(kOne);
  const std::string text = session.take("x\n\nE\n1\nB\nA\n", {{0, 0}});
  CHECK(holds(text,
              "x is none of the choices. Type a letter from A to B, or\n"
              ":help."));
  CHECK(holds(text, "Type a letter from A to B, or :help."));
  CHECK(holds(text, "Score: 2 of 2"));
}

TEST_CASE("commands help, repeat, skip and go back") {
  Session session(kOne);
  const std::string text =
      session.take(":help\n:repeat\n:back\n:skip\n:back\nb\na\n", {{0, 0}});
  CHECK(holds(text, ":skip: go on without an answer"));
  CHECK(holds(text, "This is the first question."));
  CHECK(holds(text, "You skipped this question."));
  CHECK(holds(text, "Score: 2 of 2"));
}

TEST_CASE("a command may be cut short, and an unknown one is said to be so") {
  Session session(kOne);
  const std::string text = session.take(":x\n:s\n:q\n", {{0, 0}});
  CHECK(holds(text, "There is no command :x here."));
  CHECK(holds(text, "Left unfinished. 0 of 2 questions answered."));
}

TEST_CASE("an answered question can be practised and keeps its first answer") {
  Session session(kOne);
  const std::string text = session.take("a\n:back\nb\na\n", {{0, 0}});
  CHECK(holds(text, "You answered A, which is wrong. Your first answer"));
  CHECK(holds(text, "Again, or Enter to go on: b\nCorrect."));
  CHECK(holds(text, "Score: 1 of 2"));
}

TEST_CASE("what was skipped is told apart from what was wrong") {
  Session session(kOne);
  CHECK(holds(session.take("b\n:skip\n", {{0, 0}}),
              "Score: 1 of 2 (1 not answered)"));
  CHECK(session.ending.finished);
}

TEST_CASE("the end of the input keeps what was answered and says so") {
  Session session(kOne);
  const std::string text = session.take("b\n", {{0, 0}});
  CHECK(holds(text,
              "The input has ended. 1 of 2 questions answered.\n"
              "All answers are saved."));
  CHECK_FALSE(session.ending.finished);
  CHECK(stored_score(session) == Score{1, 1, 2});
}

TEST_CASE("leaving is unfinished too") {
  Session session(kOne);
  session.take(":quit\n", {{0, 0}});
  CHECK_FALSE(session.ending.finished);
}

TEST_CASE("every event is on the disk when the transcript confirms it") {
  Session session(kOne);
  session.take("b\nb\n", {{0, 0}});
  const JournalList list = list_journals(session.attempts());
  REQUIRE(list.attempts.size() == 1);
  CHECK(list.attempts[0].attempt.is_finished());
  CHECK(stored_score(session) == Score{1, 2, 2});
}

TEST_CASE("where nothing can be saved the session goes on and says so") {
  Session session(kOne);
  session.lose_attempts();
  const std::string text = session.take("b\na\n", {{0, 0}});
  CHECK(holds(text, "Not saved: "));
  CHECK(holds(text, "Score: 2 of 2"));
  CHECK(holds(text, "2 answers could not be saved."));
  CHECK_FALSE(session.ending.saved);
}

const std::vector<SmallSection> kTwo = {
    {"Start", {"First? | w | *x"}}, {"End", {"Last? | *y | z"}}, {"Void", {}}};

TEST_CASE("several sections make one attempt with a score for each") {
  Session session(kTwo);
  const std::string text = session.take("b\nb\n", {{0, 0}, {0, 1}});
  CHECK(holds(text, "Question 2 of 2.\nLast?"));
  CHECK(holds(text,
              "- Section 1: Start: 1 of 1, 100 %\n"
              "- Section 2: End: 0 of 1, 0 %\n"));
  CHECK(stored_score(session) == Score{1, 2, 2});
}

TEST_CASE("going back leads into the section before") {
  Session session(kTwo);
  const std::string text =
      session.take(":skip\n:back\nb\na\n", {{0, 0}, {0, 1}});
  CHECK(holds(text, "In all: 2 of 2"));
}

TEST_CASE("a section without questions is shown and makes no attempt") {
  Session session(kTwo);
  CHECK(holds(session.take("", {{0, 2}}), "This section has no questions."));
  CHECK(session.ending.finished);
  CHECK(list_journals(session.attempts()).attempts.empty());
}

TEST_CASE("the menu makes an attempt of each section picked") {
  Session session(kTwo);
  const std::string text = session.menu("1\nb\n\nb\n:quit\n");
  CHECK(holds(text, " 1. Start (1 question)\n"));
  CHECK(holds(text, "Enter for section 2, another section, :menu or :quit: "));
  CHECK(holds(text,
              "- Section 1: Start: 1 of 1, 100 %\n"
              "- Section 2: End: 0 of 1, 0 %\n"
              "In all: 1 of 2, 50 %"));
  CHECK(holds(text, "All answers are saved."));
  CHECK(session.ending.finished);
  CHECK(list_journals(session.attempts()).attempts.size() == 2);
}

TEST_CASE("the menu shows the last score of a section") {
  Session session(kTwo);
  session.menu("1\nb\n");
  session.menu("2\n");
  CHECK(holds(session.menu(""),
              " 1. Start (1 question; last score 1 of 1, 100 %)"));
}

TEST_CASE("the menu asks again for a section that is not there") {
  Session session(kTwo);
  const std::string text = session.menu("9\n\n:help\n:x\n1\nb\n:menu\n");
  CHECK(holds(text, "there is no section '9' in 'Small'; its sections"));
  CHECK(holds(text, "Type the number of a section"));
  CHECK(holds(text, "There is no command :x here."));
  CHECK(holds(text, "last score 1 of 1"));
}

TEST_CASE("a menu that is left at once is not unfinished") {
  Session session(kTwo);
  session.menu("");
  CHECK(session.ending.finished);
}

}  // namespace
}  // namespace viva
