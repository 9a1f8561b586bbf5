#include "view/exam_page.h"

#include "support/catch.h"
#include "support/picture.h"
#include "support/small_attempt.h"

namespace viva {
namespace {

Terms exam() {
  Terms terms;
  terms.mode = Mode::kExam;
  return terms;
}

std::string terms_of(const std::vector<std::string>& questions,
                     const Terms& terms) {
  return picture(
      terms_page(small_attempt(small_course(questions), terms, ""), 60));
}

std::string overview(std::string_view said) {
  const std::string question = "Q | *a | b";
  const Course course = small_course({question, question, question, question,
                                      question, question, question, question});
  return picture(overview_page(small_attempt(course, exam(), said), 60));
}

TEST_CASE("an overview tells in words where the questions stand") {
  CHECK(overview("a b* . a a a b #") == R"(
Answered: 1, 2, 4 to 7.
Not answered: 3.
Flagged: 2.
Not asked any longer, as the bank has changed: 8.
)");
}

TEST_CASE("an overview leaves out what holds of no question") {
  CHECK(overview("a a a a a a a a") == "\nAnswered: 1 to 8.\n");
  CHECK(overview("") == "\nNot answered: 1 to 8.\n");
}

TEST_CASE("a skipped question is not answered, a run of two is no run") {
  CHECK(overview("a a - - .* b b .*") == R"(
Answered: 1, 2, 6, 7.
Not answered: 3 to 5, 8.
Flagged: 5, 8.
)");
}

TEST_CASE("the time left is rounded up, a warning is in whole words") {
  CHECK(time_text(725'000) == "12 min 5 s left");
  CHECK(time_text(1) == "1 s left");
  CHECK(time_text(0) == "0 s left");
  CHECK(time_text(-5) == "0 s left");
  CHECK(time_warning_text(300'000) == "5 minutes left.");
  CHECK(time_warning_text(60'000) == "1 minute left.");
  CHECK(time_warning_text(30'000) == "30 seconds left.");
}

TEST_CASE("an exam begins with its terms") {
  Terms terms = exam();
  terms.time_limit = 67 * 60'000 + 30'000;
  terms.extra_time = 50;
  terms.pass_mark = 60;
  terms.confidence = true;
  terms.formula_scoring = true;
  CHECK(terms_of({"a | *x | y", "b | *x | y | @points 2.5"}, terms) == R"(
Exam on Section 1: One

2 questions, 3.5 points.
Time limit: 1 h 7 min 30 s (50 % extra). The clock runs on
while viva is closed.
The pass mark is 60 %.
Nothing is told about your answers before you hand in.
Formula scoring: a wrong answer costs 1/(k - 1) of its
points, k being the number of choices.
With each answer you say how sure you are: 1 (not sure) gets
1 if right and 0 if wrong; 2 (fairly sure) gets 2 if right
and -2 if wrong; 3 (sure) gets 3 if right and -6 if wrong.
)");
}

TEST_CASE("an exam without more terms says little") {
  CHECK(terms_of({"a | *x | y"}, exam()) == R"(
Exam on Section 1: One

1 question.
Nothing is told about your answers before you hand in.
)");
}

TEST_CASE("a clock that pauses says so") {
  Terms terms = exam();
  terms.time_limit = 30 * 60'000;
  terms.clock_pauses = true;
  CHECK(
      terms_of({"a | *x | y"}, terms)
          .find("Time limit: 30 min. The clock pauses while viva is closed.") !=
      std::string::npos);
}

}  // namespace
}  // namespace viva
