#include "support/catch.h"
#include "support/left.h"

namespace viva {
namespace {

TEST_CASE("what has changed is told, counted if answered and else left out") {
  Left session;
  session.take("b\n:quit\n");
  session.change(
      {{"Start", {"First? | *w | x", "Second? | *y | zz"}}, {"End", {}}});
  CHECK(session.resume("") == R"(
Question 1 of 3 has another key now; your answer counts as
it was graded.
Question 2 of 3 has other words now; it is left out.
Question 3 of 3 is not in the bank any more; it is left out.

In all: 1 of 1, 100 %
Time: 0 s.
Not counted, as the bank has changed: 2 questions.
With so few questions the true share of what you know may
lie between 21 % and 100 %.
Guessing would have scored 0.5 of 1 point on average, 50 %.

What to study next
Nothing was missed.

All answers are saved.
)");
  CHECK(stored_score(session) == Score{1, 1, 1});
}

TEST_CASE("a change is told each time, and what stayed is asked") {
  Left session;
  session.take(":quit\n");
  session.take(":skip\n:quit\n");
  session.change(with_first("First? | *w | x"));
  const std::string told =
      "Question 1 of 3 has another key now; it is left out.\n";
  const std::string first = session.resume(":quit\n");
  CHECK(holds(first, told + "\nSection 1: Start\n\n1 of its 2 questions.\n"
                            "\nQuestion 2 of 3.\n"));
  const std::string second = session.resume("a\n5\n");
  CHECK(holds(second, told));
  CHECK(holds(second, "Not counted, as the bank has changed: 1 question."));
}

TEST_CASE("a question that is put right in time is asked again") {
  Left session;
  session.take(":flag\n:quit\n");
  session.change(with_first("First? | *w | x"));
  session.resume(":quit\n");
  session.change(kTwo);
  CHECK(holds(session.resume("b\na\n5\n"), "Question 1 of 3."));
  CHECK(stored_score(session) == Score{3, 3, 3});
  CHECK_FALSE(stored_attempt(session).standing(0).dropped);
}

TEST_CASE("an exam cannot go to a question that is gone") {
  LeftExam exam;
  exam.take(":2\na\n:quit\n");
  exam.change({{"Start", {"Second? | *y | z"}}, kTwo[1]});
  const std::string text =
      exam.resume(":1\n:back\n:back\n:overview\n:submit\nyes\n\n\n\n");
  CHECK(text == R"(
Question 1 of 3 is not in the bank any more; it is left out.
30 min left.

Question 3 of 3.
Third?
Your answer, a number: :1
There is no question 1 to show; type a number from 1 to 3.
Your answer, a number: :back

Question 2 of 3.
Second?

A) y
B) z
You answered A.
Another answer, or Enter to go on: :back
This is the first question.
Another answer, or Enter to go on: :overview
Answered: 2.
Not answered: 3.
Not asked any longer, as the bank has changed: 1.
Another answer, or Enter to go on: :submit
1 question is not answered. What is handed in cannot be
changed.
Hand in, yes or no? yes

In all: 1 of 2 (1 not answered), 50 %
Time: 0 s of 30 min.
Not counted, as the bank has changed: 1 question.
With so few questions the true share of what you know may
lie between 9 % and 91 %.
Guessing would have scored 0.5 of 2 points on average, 25 %.

Score by section
- Section 1: Start: 1 of 1, 100 %
- Section 2: End: 0 of 1 (1 not answered), 0 %

What to study next
- Section 2: End (1 not answered)

Questions to go back to, by section
- 2: Third?

All answers are saved.
Question 1 of 3 cannot be shown, as the bank has changed.
Enter to look at the questions and their keys, the number of
one, or :quit: 

Question 2 of 3.
Second?

A) y
B) z

You answered A.
Correct.
Enter for question 3, or :quit: 

Question 3 of 3.
Third?

You did not answer. The answer is 5
)");
  CHECK(stored_score(exam) == Score{1, 1, 2});
}

}  // namespace
}  // namespace viva
