#include "support/catch.h"
#include "support/session.h"

namespace viva {
namespace {

const std::vector<SmallSection> kBank = {
    {"Start",
     {"First? | w -> Too small. | *x | v | ! So. | @hint Not w.",
      "Which? | *a | b | *c"}}};

struct Retries : Session {
  Retries() : Session(kBank) {
    request.terms.retries = true;
    tick = 0;
  }
};

TEST_CASE("with retries a wrong answer is tried again until it is found") {
  Retries session;
  CHECK(session.take("a\n:hint\nc\nb\na\nac\n") == R"(

Section 1: Start

2 questions.

Question 1 of 2.
First?

A) w
B) x
C) v
For a hint, type :hint.
Your answer: a
Wrong.
Try again, or Enter for the answer: :hint
Hint: Not w.
Try again, or Enter for the answer: c
Wrong.
Try again, or Enter for the answer: b
Correct.
Explanation: So.

Question 2 of 2.
Several answers may be right.
Which?

A) a
B) b
C) c
Your answers, such as A, C: a
Partly right.
Try again, or Enter for the answer: ac
Correct.

Score: 0 of 2; 0.5 of 2 points

In all: 0 of 2; 0.5 of 2 points, 25 %
Time: 0 s.
With so few questions the true share of what you know may
lie between 0 % and 66 %.
Guessing would have scored 0.69 of 2 points on average, 35
%.

What to study next
- Section 1: Start (2 wrong)

Questions to go back to, by section
- 1: First?
- 1: Which?

This paper's code is 1-3955; --seed 1-3955 with the same
sections and options brings it back.
All answers are saved.
)");
  CHECK(stored_score(session) == Score{0, 2, 2});
  CHECK(stored_attempt(session).standing(0).answer == Response{{0}, ""});
  CHECK(stored_attempt(session).standing(0).last == Response{{1}, ""});
}

TEST_CASE("the key is shown once it is given up") {
  Retries session;
  const std::string text = session.take("a\n\n");
  CHECK_FALSE(
      holds(text.substr(0, text.find("Enter for the answer: ")), "So."));
  CHECK(holds(text,
              "Try again, or Enter for the answer: \n"
              "The answer is B: x\n"
              "On A: Too small.\n"
              "Explanation: So.\n"));
  CHECK(stored_attempt(session).standing(0).revealed);
}

TEST_CASE("an empty line gives nothing up before there is an answer") {
  Retries session;
  const std::string text = session.take("\n:quit\n");
  CHECK(holds(text, "Type a letter from A to C, or :help."));
  CHECK_FALSE(holds(text, "The answer"));
}

TEST_CASE("only a hint before the first answer is one that helped it") {
  Retries before;
  before.take(":hint\na\n:quit\n");
  CHECK(stored_attempt(before).standing(0).hinted);
  Retries behind;
  behind.take("a\n:hint\n:quit\n");
  CHECK_FALSE(stored_attempt(behind).standing(0).hinted);
}

TEST_CASE("what is not found yet may be left, and gone on with") {
  Retries session;
  session.take("a\n:skip\n:back\n:quit\n");
  const std::string text = session.resume("b\nac\n");
  CHECK(holds(text,
              "You answered A, which is wrong.\n"
              "Try again, or Enter for the answer: b\n"
              "Correct.\nExplanation: So.\n"));
  CHECK(stored_score(session) == Score{1, 2, 2});
}

TEST_CASE("choices keep their letters from try to try") {
  Retries session;
  session.request.options.keep_order = false;
  const std::string text = session.take("a\n:repeat\nb\n:repeat\n");
  const std::size_t begin = text.find("First?");
  const std::string shown = text.substr(begin, text.find("For a hint") - begin);
  CHECK(count(text, shown) >= 2);
}

TEST_CASE("how sure an answer is, is asked of the first one alone") {
  Retries session;
  session.request.terms.confidence = true;
  const std::string text = session.take("a\n2\nb\n");
  CHECK(count(text, "How sure are you?") == 1);
  CHECK(holds(text,
              "3 sure: 2\nWrong.\nTry again, or Enter for the answer: "
              "b\nCorrect.\n"));
}

TEST_CASE("without retries the key follows the first answer") {
  Session session(kBank);
  CHECK(
      holds(session.take("a\n"), "Your answer: a\nWrong. The answer is B: x"));
}

}  // namespace
}  // namespace viva
