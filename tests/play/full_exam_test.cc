#include "support/catch.h"
#include "support/full_session.h"
#include "viva/session/score.h"

namespace viva {
namespace {

FullSession exam_of(const std::vector<std::string>& questions) {
  FullSession session({{"GANs", questions}});
  session.request.terms.mode = Mode::kExam;
  return session;
}

const std::vector<std::string>& three() {
  static const std::vector<std::string> questions = {
      "First? | one | *two", "Second? | *one | two", "Third? | = 3"};
  return questions;
}

TEST_CASE("an exam begins with its rules, and its clock behind them") {
  FullSession session = exam_of(three());
  session.request.terms.time_limit = 600'000;
  CHECK(session.take("") == R"(
 Exam  □□□
────────────────────────────────────────────────────────────
 Exam on Section 1: GANs

 3 questions.
 Time limit: 10 min. The clock runs on while viva is
 closed.
 Nothing is told about your answers before you hand in.






────────────────────────────────────────────────────────────
 Enter begin   Esc menu
)");
  CHECK(session.take("<+60><Enter>") == R"(
 Question 1 of 3  □□□                           10 min left
 Section 1: GANs
────────────────────────────────────────────────────────────
 First?

   ( ) A) one
   ( ) B) two







────────────────────────────────────────────────────────────
 A-B choose   Enter confirm   Esc menu   Tab overview
)");
}

TEST_CASE("an answer of an exam is noted, and nothing is told of it") {
  FullSession session = exam_of(three());
  CHECK(session.take("<Enter>b<Enter>") == R"(
 Question 2 of 3  ■□□                                   0 s
 Section 1: GANs
────────────────────────────────────────────────────────────
 Second?

   ( ) A) one
   ( ) B) two






 Question 1. Noted: B.
────────────────────────────────────────────────────────────
 A-B choose   Enter confirm   Esc menu   Tab overview
)");
}

TEST_CASE("turning the page keeps what is chosen there") {
  FullSession session = exam_of(three());
  CHECK(session.take("<Enter>b<Right>a<Right>3<Up><Left>") == R"(
 Question 1 of 3  ■■■                                   0 s
 Section 1: GANs
────────────────────────────────────────────────────────────
 First?

   ( ) A) one
 > (•) B) two

 You answered B.





────────────────────────────────────────────────────────────
 A-B choose   Enter confirm   Esc menu   Tab overview
)");
  CHECK(score(stored_attempt(session)).answered == 3);
}

TEST_CASE("an emptied page takes its answer back") {
  FullSession session = exam_of({"Which? | *a | *b | c", "R? | *a | b"});
  session.take("<Enter>ab<Enter><Left>ab<Right><Ctrl-D>");
  CHECK_FALSE(stored_attempt(session).standing(0).answer.has_value());
}

TEST_CASE("a page is not turned over what is no answer") {
  FullSession session = exam_of({"How much? | = 3", "R? | *a | b"});
  const std::string page = session.take("<Enter>0,25<Down>");
  CHECK(page.find("Question 1 of 2") != std::string::npos);
  CHECK(page.find("3,5 is written 3.5") != std::string::npos);
}

TEST_CASE("skipping in an exam drops what was chosen") {
  FullSession session = exam_of(three());
  session.take("<Enter>b-<Right><Ctrl-D>");
  CHECK_FALSE(stored_attempt(session).standing(0).answer.has_value());
}

TEST_CASE("the overview shows what is answered, and hands in") {
  FullSession session = exam_of(three());
  CHECK(session.take("<Enter>b<Enter>!<Tab>") == R"(
 Overview  ■□□                                          0 s
 Section 1: GANs
────────────────────────────────────────────────────────────
 ● answered 1   ○ not answered 2   ! flagged 1

  1● >2○! 3○

   Hand in






────────────────────────────────────────────────────────────
 Enter go there   Tab back   Esc menu   ? help
)");
  CHECK(session.take("<Enter>b<Enter><Tab>3<Enter>") == R"(
 Question 3 of 3  ■□□                                   0 s
 Section 1: GANs
────────────────────────────────────────────────────────────
 Third?

 Your answer: ________
 A number, such as 0.5 or 1e-3.







────────────────────────────────────────────────────────────
 Enter confirm   Esc menu   Tab overview   Up, Down turn
)");
  CHECK(session.take("<Enter>b<Enter><Tab><End><Enter>") == R"(
 Hand in?  ■□□                                          0 s
 Section 1: GANs
────────────────────────────────────────────────────────────
 2 questions are not answered. What is handed in cannot be
 changed.

 > Go on with the exam
   Hand in






────────────────────────────────────────────────────────────
 Enter choose   y hand in   Esc go on
)");
  CHECK(session.take("<Enter>b<Enter>=y") == R"(
 Result  ■□□                                            0 s
 Section 1: GANs
────────────────────────────────────────────────────────────
 In all: 1 of 3 (2 not answered), 33 %
 Time: 0 s.
 With so few questions the true share of what you know may
 lie between 6 % and 79 %.
 Guessing would have scored 1 of 3 points on average, 33 %.

 What to study next
 - Section 1: GANs (2 not answered)

 Questions to go back to, by section
   1: Second?
── 1 more line below (PgDn) ────────────────────────────────
 Enter leave   Up, Down what you missed   Esc menu
)");
}

TEST_CASE("after an exam every question can be looked at with its key") {
  FullSession session = exam_of(three());
  CHECK(session.take("<Enter>b<Enter>b<Enter>4<Enter>=y<Down><Enter>") == R"(
 Question 2 of 3  ■■□                                   0 s
 Section 1: GANs
────────────────────────────────────────────────────────────
 Second?

 ✓ ( ) A) one
 ✗ (•) B) two

 You answered B.
 ✗ Wrong. The answer is A: one




────────────────────────────────────────────────────────────
 Enter next   Left, Right other questions   Esc menu
)");
}

TEST_CASE("what stands there when the time runs out is handed in") {
  FullSession session = exam_of(three());
  session.request.terms.time_limit = 60'000;
  CHECK(session.take("<Enter>b<+61>") == R"(
 Result  ■□□                                          1 min
 Section 1: GANs
────────────────────────────────────────────────────────────
 In all: 1 of 3 (2 not answered), 33 %
 Time: 1 min of 1 min. The time had run out.
 With so few questions the true share of what you know may
 lie between 6 % and 79 %.
 Guessing would have scored 1 of 3 points on average, 33 %.

 What to study next
 - Section 1: GANs (2 not answered)

 Question 1. Noted: B.
 ! The time is up. Your exam is handed in as it stands.
── 3 more lines below (PgDn) ───────────────────────────────
 Enter leave   Up, Down what you missed   Esc menu
)");
  CHECK(score(stored_attempt(session)).right == 1);
}

TEST_CASE("a warning says how much time is left until Enter is pressed") {
  FullSession session = exam_of(three());
  session.request.terms.time_limit = 600'000;
  CHECK(session.take("<Enter><+300>") == R"(
 Question 1 of 3  □□□                            5 min left
 Section 1: GANs
────────────────────────────────────────────────────────────
 First?

   ( ) A) one
   ( ) B) two






 ! 5 minutes left.
────────────────────────────────────────────────────────────
 A-B choose   Enter confirm   Esc menu   Tab overview
)");
  CHECK(session.take("<Enter><+300>b<Enter>") == R"(
 Question 2 of 3  ■□□                            5 min left
 Section 1: GANs
────────────────────────────────────────────────────────────
 Second?

   ( ) A) one
   ( ) B) two






 Question 1. Noted: B.
────────────────────────────────────────────────────────────
 A-B choose   Enter confirm   Esc menu   Tab overview
)");
}

TEST_CASE("the menu does not stop the clock") {
  FullSession session = exam_of(three());
  session.request.terms.time_limit = 60'000;
  session.take("<Enter>b<Esc><+61>");
  CHECK(stored_attempt(session).timed_out());
}

TEST_CASE("an exam that is left goes on where it was") {
  FullSession session = exam_of(three());
  session.take("<Enter>b<Enter>a<Ctrl-D>");
  CHECK_FALSE(session.ending.finished);
  CHECK(session.parting == R"(
Question 2. Noted: A.
Left unfinished. 2 of 3 questions answered.
'viva resume' goes on with it.
All answers are saved.
)");
  CHECK(session.resume("") == R"(
 Question 3 of 3  ■■□                                   0 s
 Section 1: GANs
────────────────────────────────────────────────────────────
 Third?

 Your answer: ________
 A number, such as 0.5 or 1e-3.







────────────────────────────────────────────────────────────
 Enter confirm   Esc menu   Tab overview   Up, Down turn
)");
}

}  // namespace
}  // namespace viva
