#include <fstream>

#include "support/catch.h"
#include "support/left.h"

namespace viva {
namespace {

TEST_CASE("practice goes on at the question that was left") {
  Left session;
  session.take("b\n:quit\n");
  CHECK(session.resume("a\n5\n") == R"(

Section 1: Start

2 questions.

Question 2 of 3.
Second?

A) y
B) z
Your answer: a
Correct.

Score: 2 of 2

Section 2: End

1 question.

Question 3 of 3.
Third?
Your answer, a number: 5
Correct.

Score: 1 of 1

In all: 3 of 3, 100 %
Time: 0 s.
With so few questions the true share of what you know may
lie between 44 % and 100 %.
Guessing would have scored 1 of 3 points on average, 33 %.

Score by section
- Section 1: Start: 2 of 2, 100 %
- Section 2: End: 1 of 1, 100 %

What to study next
Nothing was missed.

This paper's code is 1-K2XJ; --seed 1-K2XJ with the same
sections and options brings it back.
All answers are saved.
)");
  CHECK(session.ending.finished);
  CHECK(stored_score(session) == Score{3, 3, 3});
}

TEST_CASE("what was skipped is not asked again, but can be gone back to") {
  Left session;
  session.take(":skip\n:quit\n");
  const std::string text = session.resume(":back\nb\na\n5\n");
  CHECK(holds(text, "Question 2 of 3."));
  CHECK(holds(text, "You skipped this question.\nYour answer: b\nCorrect."));
  CHECK(stored_score(session) == Score{3, 3, 3});
}

TEST_CASE("a section that was gone through is not said again") {
  Left session;
  session.take("b\na\n:quit\n");
  const std::string text = session.resume("5\n");
  CHECK_FALSE(holds(text, "Section 1: Start\n\n2 questions."));
  CHECK(count(text, "Score: ") == 1);
  CHECK(holds(text, "\nSection 2: End\n\n1 question.\n\nQuestion 3 of 3.\n"));
}

TEST_CASE("an attempt with nothing left to answer ends with its result") {
  Left session;
  session.take("b\na\n:quit\n");
  session.change({kTwo[0]});
  CHECK(session.resume("") == R"(
Question 3 of 3 is not in the bank any more; it is left out.

In all: 2 of 2, 100 %
Time: 0 s.
Not counted, as the bank has changed: 1 question.
With so few questions the true share of what you know may
lie between 34 % and 100 %.
Guessing would have scored 1 of 2 points on average, 50 %.

What to study next
Nothing was missed.

All answers are saved.
)");
  CHECK(session.ending.finished);
}

// What stands between a question's number and its prompt.
std::string page_of(const std::string& text, std::string_view number) {
  const std::size_t begin = text.find(number);
  REQUIRE(begin != std::string::npos);
  return text.substr(begin, text.find("Your answer", begin) - begin);
}

TEST_CASE("questions and choices stand as they stood, whatever is asked for") {
  for (std::uint64_t seed = 0; seed < 8; ++seed) {
    Left session;
    session.request.options.seed = seed;
    session.request.options.keep_order = false;
    session.request.options.shuffle_questions = true;
    const std::string text = session.take(":skip\n");
    session.request = {};
    CHECK(page_of(session.resume(""), "Question 2 of 3.") ==
          page_of(text, "Question 2 of 3."));
  }
}

TEST_CASE("an exam goes on at the first question without an answer") {
  LeftExam exam;
  exam.take("b\n:3\n5\n:quit\n");
  CHECK(exam.resume("b\n:1\n\n:submit\nyes\n") == R"(
30 min left.

Question 2 of 3.
Second?

A) y
B) z
Your answer: b
Noted: B.

Question 3 of 3.
Third?
You answered 5.
Another answer, or Enter to go on: :1

Question 1 of 3.
First?

A) w
B) x
You answered B.
Another answer, or Enter to go on: 

Question 2 of 3.
Second?

A) y
B) z
You answered B.
Another answer, or Enter to go on: :submit
Every question is answered. What is handed in cannot be
changed.
Hand in, yes or no? yes

In all: 2 of 3, 67 %
Time: 0 s of 30 min.
With so few questions the true share of what you know may
lie between 21 % and 94 %.
Guessing would have scored 1 of 3 points on average, 33 %.

Score by section
- Section 1: Start: 1 of 2, 50 %
- Section 2: End: 1 of 1, 100 %

What to study next
- Section 1: Start (1 wrong)

Questions to go back to, by section
- 1: Second?

This paper's code is 1-K2XJ; --seed 1-K2XJ with the same
sections and options brings it back.
All answers are saved.
Enter to look at the questions and their keys, the number of
one, or :quit: 
)");
  CHECK(exam.ending.finished);
  CHECK(stored_score(exam) == Score{2, 3, 3});
}

TEST_CASE("an exam in which everything is answered goes on with its overview") {
  LeftExam exam;
  exam.take("b\na\n5\n:quit\n");
  CHECK(exam.resume(":submit\nno\n:quit\n") == R"(
30 min left.

Answered: 1 to 3.
:submit to hand in, or the number of a question: :submit
Every question is answered. What is handed in cannot be
changed.
Hand in, yes or no? no

Answered: 1 to 3.
:submit to hand in, or the number of a question: :quit
Left unfinished. 3 of 3 questions answered.
All answers are saved.
)");
  CHECK_FALSE(exam.ending.finished);
}

TEST_CASE("the time of an exam runs on while viva is closed") {
  LeftExam exam;
  exam.take("b\n:quit\n");
  exam.now += 26 * kMinute;
  const std::string text = exam.resume(":time\n:quit\n");
  CHECK(holds(text, "Your answer: :time\n4 min left.\n"));
  CHECK_FALSE(holds(text, "minutes left"));
}

TEST_CASE("where the clock pauses the time stands still") {
  LeftExam exam;
  exam.let_clock_pause();
  exam.jump("Second?", 10 * kMinute);
  CHECK(holds(exam.take("b\n:quit\n"), "pauses while viva is closed."));
  exam.now += 5 * kHour;
  CHECK(holds(exam.resume(":time\n:quit\n"), ":time\n20 min left.\n"));
  exam.now += 5 * kHour;
  exam.jump("Third?", 5 * kMinute);
  const std::string text = exam.resume("a\n5\n:submit\nyes\n");
  CHECK(holds(text, "Time: 15 min of 30 min.\n"));
  CHECK(stored_score(exam) == Score{3, 3, 3});
}

TEST_CASE("an exam whose time ran out while closed is handed in as it stood") {
  LeftExam exam;
  exam.jump("Second?", 10 * kMinute);
  exam.take("b\n:quit\n");
  exam.now += 5 * kHour;
  CHECK(exam.resume(":quit\n") == R"(
The time ran out while viva was closed. Your exam is handed
in as it stood.

In all: 1 of 3 (2 not answered), 33 %
Time: 30 min of 30 min. The time had run out.
With so few questions the true share of what you know may
lie between 6 % and 79 %.
Guessing would have scored 1 of 3 points on average, 33 %.

Score by section
- Section 1: Start: 1 of 2 (1 not answered), 50 %
- Section 2: End: 0 of 1 (1 not answered), 0 %

What to study next
- Section 2: End (1 not answered)
- Section 1: Start (1 not answered)

Questions to go back to, by section
- 1: Second?
- 2: Third?

This paper's code is 1-K2XJ; --seed 1-K2XJ with the same
sections and options brings it back.
All answers are saved.
Enter to look at the questions and their keys, the number of
one, or :quit: :quit
)");
  CHECK(exam.ending.finished);
  CHECK(exam.ending.saved);
  const Attempt attempt = stored_attempt(exam);
  CHECK(attempt.timed_out());
  CHECK(attempt.latest() == 30 * kMinute);
  CHECK(score(attempt) == Score{1, 1, 3});
}

TEST_CASE("what changed meanwhile counts where the time ran out while closed") {
  LeftExam exam;
  exam.take("b\n:quit\n");
  exam.now += kHour;
  exam.change({{"Start", {"First? | *w | x", "Other? | *y | z"}}, kTwo[1]});
  const std::string text = exam.resume("\n");
  CHECK(holds(text,
              "Question 1 of 3 has another key now; your answer counts as\n"
              "it was graded.\n"
              "Question 2 of 3 is not in the bank any more; it counts as\n"
              "not answered.\n"
              "The time ran out while viva was closed. Your exam is handed\n"
              "in as it stood.\n"));
  CHECK(holds(text, "In all: 1 of 3 (2 not answered), 33 %\n"));
  CHECK(holds(text, "Enter to look at the questions"));
}

TEST_CASE("a line that was torn by a crash is cut off and told of") {
  Left session;
  session.take("b\n:quit\n");
  const auto path = list_journals(session.attempts()).attempts[0].path;
  std::ofstream(path, std::ios::app) << "{\"event\": \"answ";
  const std::string text = session.resume("a\n5\n");
  CHECK(holds(text,
              "The last line of the saved attempt was not complete, as\n"
              "after a power failure; it is cut off.\n"));
  CHECK(stored_score(session) == Score{3, 3, 3});
}

}  // namespace
}  // namespace viva
