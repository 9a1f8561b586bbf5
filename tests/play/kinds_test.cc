#include "support/catch.h"
#include "support/session.h"

namespace viva {
namespace {

const std::vector<SmallSection> kKinds = {
    {"Kinds",
     {"Which are prime? | *2 -> The only even one. | 4 | *5 | @points 2",
      "Is water wet? | *True | False | @true-false",
      "What is pi? | = 3.14 ~ 0.01 | @hint It is above 3.",
      "Where is the Louvre? | = Paris / City of Light"}}};

TEST_CASE("questions of all kinds read as one dialogue") {
  Session session(kKinds);
  CHECK(session.take("A\nt\n3.2\n  PARIS \n", {{0, 0}}) == R"(

Section 1: Kinds

4 questions.

Question 1 of 4, 2 points.
Several answers may be right.
Which are prime?

A) 2
B) 4
C) 5
Your answers, such as A, C: A
Partly right. The answers are A, C:
A) 2
C) 5
On A: The only even one.

Question 2 of 4.
Is water wet?

A) True
B) False
Your answer: t
Correct.

Question 3 of 4.
What is pi?
For a hint, type :hint.
Your answer, a number: 3.2
Wrong. The answer is 3.14 (within 0.01)

Question 4 of 4.
Where is the Louvre?
Your answer, in words: PARIS
Correct.

Score: 2 of 4; 3 of 5 points

In all: 2 of 4; 3 of 5 points, 60 %
Time: 9 s.
With so few questions the true share of what you know may
lie between 15 % and 85 %.
Guessing would have scored 1.21 of 5 points on average, 24
%.

What to study next
- Section 1: Kinds (2 wrong)

Questions to go back to, by section
- 1: Which are prime?
- 1: What is pi?

This paper's code is 1-VHMT; --seed 1-VHMT with the same
sections and options brings it back.
All answers are saved.
)");
  CHECK(stored_score(session) == Score{2, 4, 4});
}

TEST_CASE("what cannot be read as an answer costs nothing") {
  Session session(kKinds);
  const std::string text =
      session.take("A, E\n\nAC\nmaybe\nf\n3,14\n3.14\n\nLouvre\n", {{0, 0}});
  CHECK(holds(text, "E is none of the choices."));
  CHECK(holds(text, "maybe is none of the choices."));
  CHECK(holds(text, "3,5 is written 3.5."));
  CHECK(holds(text, "Type an answer in words, or :help."));
  CHECK(stored_score(session) == Score{2, 4, 4});
}

TEST_CASE("a hint is said on demand, or that there is none") {
  Session session(kKinds);
  const std::string text =
      session.take(":hint\n:skip\n:skip\n:hi\n:quit\n", {{0, 0}});
  CHECK(holds(text, "such as A, C: :hint\nThere is no hint.\n"));
  CHECK(holds(text, ":hi\nHint: It is above 3.\n"));
}

TEST_CASE("two colons type an answer that begins with one") {
  const std::vector<SmallSection> sections = {
      {"One", {"Which smiley? | = :-)", "Which? | *x | y"}}};
  Session session(sections);
  const std::string text = session.take(":-)\n::-)\n::\na\n", {{0, 0}});
  CHECK(holds(text, "There is no command :-) here."));
  CHECK(holds(text, "::x is :x."));
  CHECK(holds(text, "Your answer, in words: ::-)\nCorrect."));
  CHECK(holds(text, ": is none of the choices."));
  CHECK(stored_score(session) == Score{2, 2, 2});
}

TEST_CASE("a typed answer is shown again as it was typed") {
  Session session(kKinds);
  const std::string text =
      session.take(":skip\n:skip\n:skip\nCity   of LIGHT\n", {{0, 0}});
  CHECK(holds(text, "Score: 1 of 4 (3 not answered)"));
  const std::string again =
      session.take("ca\n:back\n\nT\n3.20\n:back\n3.14\nx\n", {{0, 0}});
  CHECK(holds(again, "You answered A and C, which is correct."));
  CHECK(holds(again, "You answered 3.20, which is wrong."));
  CHECK(holds(again, "Again, or Enter to go on: 3.14\nCorrect."));
}

TEST_CASE("a line that is too long is refused as a whole") {
  const std::vector<SmallSection> sections = {{"One", {"Where? | = Paris"}}};
  Session session(sections);
  for (const int size : {1001, 4096, 5000, 20000}) {
    const std::string text = session.take(
        std::string(static_cast<std::size_t>(size), 'x') + "\nParis\n",
        {{0, 0}});
    CHECK(holds(text, "That is too long: an answer has at most 1,000"));
    CHECK(holds(text, "Score: 1 of 1\n"));
  }
}

}  // namespace
}  // namespace viva
