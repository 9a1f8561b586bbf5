#include "view/question_page.h"

#include "support/catch.h"
#include "support/picture.h"
#include "support/small_bank.h"

namespace viva {
namespace {

const Question& question_of(const Course& course) {
  return course.banks[0].sections[0].questions[0];
}

Plan plan_of(const Course& course) {
  return make_plan(course, all_sections(course), {42, true});
}

// The only question of its section, in the author's order.
std::string asked(const std::string& line) {
  const Course course = small_course({line});
  return picture(question_page(
      question_of(course), plan_of(course).questions.at(0).order, 0, 1, 60));
}

// What is said of a response to it.
std::string feedback(const std::string& line, const Response& response) {
  const Course course = small_course({line});
  return picture(feedback_page(question_of(course),
                               plan_of(course).questions.at(0), response, 60));
}

std::string feedback(const std::string& line, const std::string& typed) {
  return feedback(line, Response{{}, typed});
}

std::string key(const std::string& line) {
  const Course course = small_course({line});
  const Question& question = question_of(course);
  return picture(key_page(
      question, choice_order(course.banks[0], question, "", {0, true}), 60));
}

TEST_CASE("a question shows its choices in the order of the page") {
  const Course course = small_course({"What is it, in a word? | one | *two"});
  CHECK(picture(question_page(question_of(course), {1, 0}, 1, 4, 20)) == R"(
Question 2 of 4.
What is it, in a
word?

A) two
B) one
)");
}

TEST_CASE("code in a question stands in a frame, without its fences") {
  const Course course =
      small_course({"What?\n```\nif x:\n    y = 1\n``` | ```\nz\n``` | *b"});
  CHECK(picture(question_page(question_of(course), {0, 1}, 0, 1, 40)) == R"(
Question 1 of 1.
What?
┌───────────┐
│ if x:     │
│     y = 1 │
└───────────┘

A)
   ┌───┐
   │ z │
   └───┘
B) b
)");
}

TEST_CASE("a right answer is said to be right") {
  const Course course = small_course({"Q | x | *y | ! Because."});
  const Plan plan = plan_of(course);
  CHECK(picture(feedback_page(question_of(course), plan.questions[0], {{1}, ""},
                              40)) == R"(
Correct.
Explanation: Because.
)");
}

TEST_CASE("a wrong answer tells the key and the letters as they are shown") {
  const Course course =
      small_course({"Q | w | *x | y | z | ! B is correct and A is wrong."});
  PlannedQuestion planned = plan_of(course).questions[0];
  planned.order = {1, 3, 2, 0};
  CHECK(picture(feedback_page(question_of(course), planned, {{3}, ""}, 40)) ==
        R"(
Wrong. The answer is A: x
Explanation: A is correct and D is
wrong.
)");
}

TEST_CASE("controls in an author's text are shown and not sent") {
  const Course course = small_course({"\x1b[31mred | \x07 | *\u202e"});
  CHECK(picture(question_page(question_of(course), {0, 1}, 0, 1, 40)) == R"(
Question 1 of 1.
^[[31mred

A) ^G
B) \u{202e}
)");
}

TEST_CASE("a question with several answers says so, and tells its points") {
  CHECK(asked("Which? | *w | x | *y | @points 3") == R"(
Question 1 of 1, 3 points.
Several answers may be right.
Which?

A) w
B) x
C) y
)");
  CHECK(asked("Which? | *w | x | @several | @points 1").find("1, 1 point.") !=
        std::string::npos);
}

TEST_CASE("a question that is answered by typing has a stem alone") {
  CHECK(asked("How much? | = 3 | @points 0.5") == R"(
Question 1 of 1, 0.5 points.
How much?
)");
  CHECK(asked("Where? | = Paris") == R"(
Question 1 of 1.
Where?
)");
}

TEST_CASE("several answers are right, partly right or wrong") {
  const std::string line = "Q | *w | x | *y | z | ! A and C are right.";
  CHECK(feedback(line, Response{{0, 2}, ""}) == R"(
Correct.
Explanation: A and C are right.
)");
  CHECK(feedback(line, Response{{0}, ""}) == R"(
Partly right. The answers are A, C:
A) w
C) y
Explanation: A and C are right.
)");
  CHECK(feedback(line, Response{{0, 1}, ""}).starts_with("\nWrong. The"));
  CHECK(feedback("Q | *w | x | @several", Response{{1}, ""}) == R"(
Wrong. The answer is A: w
)");
}

TEST_CASE("several answers are told in the order of the page") {
  const Course course = small_course({"Q | *w | x | *y"});
  PlannedQuestion planned = plan_of(course).questions[0];
  planned.order = {2, 0, 1};
  CHECK(picture(feedback_page(question_of(course), planned, {{1}, ""}, 40)) ==
        R"(
Wrong. The answers are A, B:
A) y
B) w
)");
}

TEST_CASE("a wrong number tells the right one and how near is near enough") {
  CHECK(feedback("Q | = 3.14 ~ 0.01", "3.1") == R"(
Wrong. The answer is 3.14 (within 0.01)
)");
  CHECK(feedback("Q | = 200 ~ 5 %", "3.1") == R"(
Wrong. The answer is 200 (within 5 %)
)");
  CHECK(feedback("Q | = 3 | ! Count.", "2") == R"(
Wrong. The answer is 3
Explanation: Count.
)");
  CHECK(feedback("Q | = 3.14 ~ 0.01", "3.15") == "\nCorrect.\n");
}

TEST_CASE("a wrong text tells what is accepted") {
  CHECK(feedback("Q | = Paris", "Rome") == R"(
Wrong. The answer is Paris
)");
  CHECK(feedback("Q | = Paris / City of Light", "Rome") == R"(
Wrong. Accepted: Paris; City of Light
)");
  CHECK(feedback("Q | = Paris", "paris") == "\nCorrect.\n");
}

TEST_CASE("what the author says of the choices chosen comes first") {
  const std::string line =
      "Q | w -> Too much. | *x -> Not A. | *y | z -> No. | ! So.";
  CHECK(feedback(line, Response{{1, 2, 3}, ""}) == R"(
Partly right. The answers are B, C:
B) x
C) y
On B: Not A.
On D: No.
Explanation: So.
)");
}

TEST_CASE("letters in feedback and hints are those of the page") {
  const Course course = small_course(
      {"Q | w -> Option B is better. | *x | y | @hint Not option A."});
  const Question& question = question_of(course);
  PlannedQuestion planned = plan_of(course).questions[0];
  planned.order = {1, 2, 0};
  CHECK(picture(feedback_page(question, planned, {{0}, ""}, 60)) == R"(
Wrong. The answer is A: x
On C: Option A is better.
)");
  CHECK(picture(hint_page(question, planned.order, 60)) == R"(
Hint: Not option C.
)");
}

TEST_CASE("where there is no hint that is said") {
  const Course course = small_course({"Q | w | *x"});
  CHECK(picture(hint_page(question_of(course), {0, 1}, 60)) ==
        "\nThere is no hint.\n");
}

std::string review(const std::string& line, const Standing& standing) {
  const Course course = small_course({line});
  return picture(review_page(question_of(course),
                             plan_of(course).questions.at(0), standing, 1, 4,
                             60));
}

TEST_CASE("a review shows question, answer, verdict, key and explanation") {
  Standing standing;
  standing.answer = Response{{0}, ""};
  standing.confidence = 3;
  CHECK(review("Q | w -> No. | *x | ! So.", standing) == R"(
Question 2 of 4.
Q

A) w
B) x

You answered A; you were sure.
Wrong. The answer is B: x
On A: No.
Explanation: So.
)");
}

TEST_CASE("a review of a right answer says so") {
  Standing standing;
  standing.answer = Response{{}, "3.0"};
  CHECK(review("Q | = 3", standing) == R"(
Question 2 of 4.
Q

You answered 3.0.
Correct.
)");
}

TEST_CASE("a review tells the key of what was not answered") {
  CHECK(review("Q | *w | x | ! So.", {}) == R"(
Question 2 of 4.
Q

A) w
B) x

You did not answer. The answer is A: w
Explanation: So.
)");
}

TEST_CASE("a review tells no key of what was dropped") {
  Standing standing;
  standing.dropped = true;
  CHECK(review("Q | = 3", standing) == R"(
Question 2 of 4.
Q

Not asked, as the bank has changed.
)");
}

TEST_CASE("the key shows all that is hidden from a student") {
  CHECK(key("Q | w -> Too much. | *x | *y -> Yes. | ! So. | @hint Count. | "
            "@points 2 | @tags loss, basics | @difficulty hard | "
            "@objectives 1, 3") == R"(
Answers: B, C
On A: Too much.
On C: Yes.
Explanation: So.
Hint: Count.
Tags: loss, basics
Difficulty: hard
Objectives tested: 1, 3
)");
  CHECK(key("Q | = 3.14 ~ 5 %") == "\nAnswer: 3.14 (within 5 %)\n");
  CHECK(key("Q | = Paris") == "\nAnswer: Paris\n");
  CHECK(key("Q | = Paris / Lutetia ~ par.*") == R"(
Accepted: Paris; Lutetia
Accepted pattern: par.*
)");
  CHECK(key("Q | x | y | ! So.") == R"(
No usable key.
Explanation: So.
)");
}

TEST_CASE("controls in what is accepted are shown and not sent") {
  CHECK(feedback("Q | = \x1b[31mred", "x") == R"(
Wrong. The answer is ^[[31mred
)");
}

TEST_CASE("an answer that is typed is told as it is typed, not as Markdown") {
  CHECK(feedback("Which? | = a*b*c / `x`", "y").find("a*b*c; `x`") !=
        std::string::npos);
  CHECK(key("Which? | = a*b*c | @tags _x_").find("a*b*c") != std::string::npos);
}

}  // namespace
}  // namespace viva
