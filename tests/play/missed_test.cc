#include "support/catch.h"
#include "support/session.h"

namespace viva {
namespace {

const std::vector<SmallSection> kTwo = {
    {"Start", {"First? | w | *x", "Second? | *y | z | ! So.", "Third? | = 3"}},
    {"End", {"Fourth? | = 5"}}};

struct Missed : Session {
  Missed() : Session(kTwo) {
    attended = true;
    tick = 1;
  }
};

TEST_CASE("what was missed can be looked at behind the result") {
  Missed session;
  const std::string text = session.take("b\nb\n:skip\n\n\n", {{0, 0}});
  CHECK(holds(text, R"(
All answers are saved.
Enter to look at what you missed, or :quit: 

Question 2 of 3.
Second?

A) y
B) z

You answered B.
Wrong. The answer is A: y
Explanation: So.
Enter for question 3, or :quit: 

Question 3 of 3.
Third?

You did not answer. The answer is 3
)"));
  CHECK(text.ends_with("The answer is 3\n"));
}

TEST_CASE("in a review one can go anywhere, and hear it again") {
  Missed session;
  const std::string text = session.take(
      "b\nb\n:skip\n:back\n1\n:repeat\n\n:back\n:3\n:x\n", {{0, 0}});
  CHECK(holds(text, "or :quit: :back\nThere is no question before this.\n"));
  CHECK(holds(text, "or :quit: 1\n\nQuestion 1 of 3.\n"));
  CHECK(holds(text, "or :quit: :repeat\n\nQuestion 1 of 3.\n"));
  CHECK(holds(text, "Enter for question 2, or :quit: \n\nQuestion 2 of 3.\n"));
  CHECK(
      holds(text, "Enter for question 3, or :quit: :3\n\nQuestion 3 of 3.\n"));
}

TEST_CASE("where nothing was missed there is nothing to look at") {
  Missed session;
  CHECK_FALSE(holds(session.take("b\na\n3\n", {{0, 0}}), "Enter to look at"));
}

TEST_CASE("the menu tells what was missed, asks it, and shows it") {
  Missed session;
  session.menu("1\nb\nb\n:skip\n:quit\n");
  CHECK(session.menu(":missed\na\n4\n:review\n\n:quit\n:quit\n") == R"(

 1. Start (3 questions; last score 1 of 3, 33 %; 2 missed)
 2. End (1 question)
In all 2 questions missed; :missed asks them again.
Section, or :quit: :missed

Section 1: Start

2 of its 3 questions.

Question 1 of 2.
Second?

A) y
B) z
Your answer: a
Correct.
Explanation: So.

Question 2 of 2.
Third?
Your answer, a number: 4
Wrong. The answer is 3

Score: 1 of 2

In all: 1 of 2, 50 %
Time: 0 s.
With so few questions the true share of what you know may
lie between 9 % and 91 %.
Guessing would have scored 0.5 of 2 points on average, 25 %.

What to study next
- Section 1: Start (1 wrong)

Questions to go back to, by section
- 1: Third?

This paper's code is 1-XBTW; --seed 1-XBTW with the same
sections and options brings it back.

 1. Start (3 questions; last score 1 of 2, 50 %; 1 missed)
 2. End (1 question)
In all 1 question missed; :missed asks it again.
Section, :review or :quit: :review
Enter to look at what you missed, or :quit: 

Question 2 of 2.
Third?

You answered 4.
Wrong. The answer is 3
Section, :review or :quit: :quit

Score by section
- Section 1: Start: 1 of 2, 50 %
In all: 1 of 2, 50 %

What to study next
- Section 1: Start (1 wrong)

All answers are saved.
)");
}

TEST_CASE("where nothing was missed there is nothing to ask or to show") {
  Missed session;
  CHECK(holds(session.menu(":missed\n:review\n:quit\n"),
              "Section, or :quit: :missed\n"
              "Nothing was missed so far.\n"
              "Section, or :quit: :review\n"
              "There is nothing to look at.\n"));
}

}  // namespace
}  // namespace viva
