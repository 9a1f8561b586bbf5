#include "support/catch.h"
#include "support/full_session.h"
#include "viva/session/score.h"

namespace viva {
namespace {

TEST_CASE("a section opens with what it teaches and ends with its result") {
  FullSession session({{"GANs", {"Q? | one | *two", "R? | *a | b"}}});
  CHECK(session.take("") == R"(
 Section  □□                                            0 s
────────────────────────────────────────────────────────────
 Section 1: GANs

 2 questions.









────────────────────────────────────────────────────────────
 Enter begin   Esc menu   ? help
)");
  CHECK(session.take("<Enter>a<Enter><Enter>a<Enter><Enter>") == R"(
 Result  ■■                                             0 s
 Section 1: GANs
────────────────────────────────────────────────────────────
 In all: 1 of 2, 50 %  ██████████░░░░░░░░░░
 Time: 0 s.
 With so few questions the true share of what you know may
 lie between 9 % and 91 %.
 Guessing would have scored 1 of 2 points on average, 50 %.

 What to study next
 - Section 1: GANs (1 wrong)

 Questions to go back to, by section
   1: Q?
────────────────────────────────────────────────────────────
 Enter leave   Up, Down what you missed   Esc menu
)");
}

TEST_CASE("what was missed is looked at from the result") {
  FullSession session({{"GANs", {"Q? | one | *two | ! Two.", "R? | *a | b"}}});
  const std::string taken = "<Enter>a<Enter><Enter>a<Enter><Enter>";
  CHECK(session.take(taken + "<Down><Enter>") == R"(
 Question 1 of 2  ■                                     0 s
 Section 1: GANs
────────────────────────────────────────────────────────────
 Q?

 ✗ (•) A) one
 ✓ ( ) B) two

 You answered A.
 ✗ Wrong. The answer is B: two
 Explanation: Two.



────────────────────────────────────────────────────────────
 Enter back   Left, Right other questions   Esc menu
)");
  session.take(taken + "<Enter><Enter><Enter>");
  CHECK(session.ending.finished);
  CHECK(session.parting == R"(
Section 1: GANs: 1 of 2, 50 %
This paper's code is 0-1NDE; --seed 0-1NDE with the same sections and options brings it back.
All answers are saved.
)");
}

TEST_CASE("several sections are opened and closed one by one") {
  FullSession session({{"One", {"Q? | *a | b"}}, {"Two", {"R? | *a | b"}}});
  CHECK(session.take("<Enter>a<Enter><Enter>") == R"(
 Section 1 of 2  ■□                                     0 s
 Section 1: One
────────────────────────────────────────────────────────────
 Score: 1 of 1










────────────────────────────────────────────────────────────
 Enter go on   Esc menu   ? help
)");
  CHECK(session.take("<Enter>a<Enter><Enter><Enter>") == R"(
 Section 2 of 2  ■□                                     0 s
────────────────────────────────────────────────────────────
 Section 2: Two

 1 question.









────────────────────────────────────────────────────────────
 Enter begin   Esc menu   ? help
)");
}

TEST_CASE("a question can be returned to and shows what was answered") {
  FullSession session({{"GANs", {"Q? | one | *two", "R? | *a | b"}}});
  CHECK(session.take("<Enter>a<Enter><Enter><Left>") == R"(
 Question 1 of 2  ■□                                    0 s
 Section 1: GANs
────────────────────────────────────────────────────────────
 Q?

 ✗ (•) A) one
 ✓ ( ) B) two

 You answered A.
 ✗ Wrong. The answer is B: two




────────────────────────────────────────────────────────────
 Enter go on   Left back   Esc menu   ? help   ! flag
)");
  FullSession again({{"GANs", {"Q? | one | *two", "R? | *a | b"}}});
  again.take("<Enter>a<Enter><Enter><Left><Enter>a<Enter><Enter>");
  CHECK(score(stored_attempt(again)) == Score{1, 2, 2});
}

TEST_CASE("what was jumped over comes before the end") {
  FullSession session(
      {{"GANs", {"Q? | one | *two", "R? | *a | b", "S? | *a | b"}}});
  CHECK(session.take("<Enter><Tab>3<Enter>a<Enter><Enter>")
            .find("Question 1 of 3") != std::string::npos);
}

TEST_CASE("skipping goes on without an answer") {
  FullSession session({{"GANs", {"Q? | one | *two", "R? | *a | b"}}});
  CHECK(session.take("<Enter>-") == R"(
 Question 2 of 2  □□                                    0 s
 Section 1: GANs
────────────────────────────────────────────────────────────
 R?

   ( ) A) a
   ( ) B) b







────────────────────────────────────────────────────────────
 A-B choose   Enter confirm   Esc menu   ? help   ! flag
)");
}

TEST_CASE("leaving keeps what was answered, and says how to go on") {
  FullSession session({{"GANs", {"Q? | one | *two", "R? | *a | b"}}});
  session.take("<Enter>b<Enter><Ctrl-D>");
  CHECK(session.parting == R"(
Left unfinished. 1 of 2 questions answered.
'viva resume' goes on with it.
All answers are saved.
)");
  CHECK(session.resume("") == R"(
 Section  ■□                                            0 s
────────────────────────────────────────────────────────────
 Section 1: GANs

 2 questions.









────────────────────────────────────────────────────────────
 Enter begin   Esc menu   ? help
)");
}

TEST_CASE("a signal leaves the attempt, which is saved") {
  FullSession session({{"GANs", {"Q? | one | *two", "R? | *a | b"}}});
  session.take("<Enter>b<Enter><Ctrl-C>");
  CHECK(session.ending.signal == 2);
  CHECK(score(stored_attempt(session)).answered == 1);
}

TEST_CASE("a page without room for head and foot shows its body") {
  FullSession session({SmallSection{"GANs", {"What is a GAN? | one | *two"}}},
                      Size{28, 6});
  CHECK(session.take("<Enter>b") == R"(
What is a GAN?

  ( ) A) one
> (•) B) two
)");
}

TEST_CASE("a page is drawn anew at another size") {
  FullSession session({SmallSection{"GANs", {"What is a GAN? | one | *two"}}});
  CHECK(session.take("<Enter>b<40x9>") == R"(
 Question 1 of 1  □                 0 s
 Section 1: GANs
────────────────────────────────────────
 What is a GAN?

   ( ) A) one
 > (•) B) two
────────────────────────────────────────
 A-B choose   Enter confirm   Esc menu
)");
}

TEST_CASE("activities have room for a note of one's own") {
  FullSession session(
      {SmallSection{"GANs", {"Q? | one | *two"}, {"Train one."}}});
  CHECK(session.take("<Enter>b<Enter><Enter>") == R"(
 Section  ■                                             0 s
 Section 1: GANs
────────────────────────────────────────────────────────────
 Score: 1 of 1

 Activities

 > - Train one.






────────────────────────────────────────────────────────────
 Enter go on   + write a note   Esc menu   ? help
)");
  CHECK(session.take("<Enter>b<Enter><Enter>+It was slow.<Enter>") == R"(
 Section  ■                                             0 s
 Section 1: GANs
────────────────────────────────────────────────────────────
 Score: 1 of 1

 Activities

 > - Train one.
     Your note: It was slow.





────────────────────────────────────────────────────────────
 Enter go on   + write a note   Esc menu   ? help
)");
  CHECK(session.take("<Enter>b<Enter><Enter>+It was slow.<Enter><Enter>") ==
        R"(
 Result  ■                                              0 s
 Section 1: GANs
────────────────────────────────────────────────────────────
 In all: 1 of 1, 100 %  ████████████████████
 Time: 0 s.
 With so few questions the true share of what you know may
 lie between 21 % and 100 %.
 Guessing would have scored 0.5 of 1 point on average, 50
 %.

 What to study next
 Nothing was missed.


────────────────────────────────────────────────────────────
 Enter leave   Esc menu
)");
}

}  // namespace
}  // namespace viva
