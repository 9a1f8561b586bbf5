#include "view/progress.h"

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

std::string standing(const std::string& question, std::string_view said,
                     const Terms& terms = {}) {
  const Course course = small_course({question});
  const Attempt attempt = small_attempt(course, terms, said);
  return picture(standing_page(attempt, 0, std::nullopt));
}

TEST_CASE("what was answered is told by letters or as it was typed") {
  const auto told = [](const std::string& question, std::string_view said) {
    const std::string text = standing(question, said);
    return text.substr(1, text.find('.') - 1);
  };
  CHECK(told("Q | *w | x | *y", "a") ==
        "You answered A, which is partly right");
  CHECK(told("Q | *w | x | *y", "ac") ==
        "You answered A and C, which is correct");
  CHECK(told("Q | = 31", "=030") == "You answered 030, which is wrong");
  CHECK(told("Q | = Paris", "=pARIS") ==
        "You answered pARIS, which is correct");
}

TEST_CASE("practice tells that the first answer counts, an exam nothing") {
  CHECK(standing("Q | w | *x", "a") == R"(
You answered A, which is wrong. Your first answer counts.
)");
  CHECK(standing("Q | w | *x", "a", exam()) == "\nYou answered A.\n");
}

TEST_CASE("with retries the answer is not told before it is shown") {
  Terms terms;
  terms.retries = true;
  CHECK(standing("Q | w | *x", "a", terms) ==
        "\nYou answered A, which is wrong.\n");
}

TEST_CASE("what was skipped and what is flagged is told") {
  CHECK(standing("Q | w | *x", "-*") ==
        "\nYou skipped this question.\nYou flagged this question.\n");
  CHECK(standing("Q | w | *x", ".") == "\n");
}

TEST_CASE("controls in what was typed are shown and not sent") {
  CHECK(standing("Q | = red", "=\x1b[31m", exam()) ==
        "\nYou answered ^[[31m.\n");
}

TEST_CASE("the clock tells what is left, or what has passed") {
  const Course course = small_course({"Q | w | *x"});
  Terms terms = exam();
  CHECK(clock_text(small_attempt(course, terms, "."), 65'000) ==
        "1 min 5 s so far; there is no time limit.");
  terms.time_limit = 600'000;
  CHECK(clock_text(small_attempt(course, terms, "."), 65'000) ==
        "8 min 55 s left.");
  CHECK(clock_text(small_attempt(course, terms, "."), 700'000) == "0 s left.");
}

TEST_CASE("before handing in what is open and flagged is told") {
  const Course course =
      small_course({"a | *x | y", "b | *x | y", "c | *x | y", "d | *x | y"});
  const auto text = [&](std::string_view said) {
    return before_submit_text(small_attempt(course, exam(), said));
  };
  const std::string end = " What is handed in cannot be changed.";
  CHECK(text("a b a b") == "Every question is answered." + end);
  CHECK(text("a b* - #") ==
        "1 question is not answered. 1 question is flagged." + end);
  CHECK(text("a . - b") == "2 questions are not answered." + end);
}

TEST_CASE("other attempts that are unfinished are counted") {
  CHECK(others_text(1) ==
        "1 other attempt is unfinished; 'viva history' lists it.");
  CHECK(others_text(2) ==
        "2 other attempts are unfinished; 'viva history' lists them.");
}

TEST_CASE("the prompt for confidence names its levels") {
  CHECK(confidence_prompt() ==
        "How sure are you? 1 not sure, 2 fairly sure, 3 sure:");
}

}  // namespace
}  // namespace viva
