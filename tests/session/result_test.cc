#include "viva/session/result.h"

#include <array>
#include <cmath>
#include <string>

#include "support/catch.h"
#include "support/small_attempt.h"

namespace viva {
namespace {

const std::string kOfFour = "Q | *a | b | c | d";

Result result(const Attempt& attempt) {
  return result_of(attempt, attempt.latest());
}

Result result(const std::vector<std::string>& questions, const Terms& terms,
              std::string_view said) {
  return result(small_attempt(small_course(questions), terms, said));
}

Terms with_pass_mark(double percent) {
  Terms terms;
  terms.pass_mark = percent;
  return terms;
}

Terms with_confidence() {
  Terms terms;
  terms.confidence = true;
  return terms;
}

// The interval as the worked numbers are given, to seven decimals.
Interval wilson(std::size_t right, std::size_t asked) {
  const Interval exact = wilson_interval(right, asked);
  return {std::round(exact.low * 1e7) / 1e7,
          std::round(exact.high * 1e7) / 1e7};
}

// Wilson, "Probable Inference, the Law of Succession, and Statistical
// Inference", Journal of the American Statistical Association 22, 1927;
// z = 1.959963985.
TEST_CASE("the interval is that of Wilson") {
  CHECK(wilson(3, 4) == Interval{0.3006418, 0.9544127});
  CHECK(wilson(38, 52) == Interval{0.5974778, 0.8323104});
  CHECK(wilson(52, 52) == Interval{0.9312078, 1});
}

TEST_CASE("the interval stays from 0 to 1, and is all of it for nothing") {
  CHECK(wilson_interval(0, 4).low == 0);
  CHECK(wilson_interval(4, 4).high <= 1);
  CHECK(wilson_interval(0, 0) == Interval{0, 1});
}

TEST_CASE("there is an interval below thirty questions") {
  const auto has_interval = [](std::size_t questions) {
    return result(std::vector<std::string>(questions, kOfFour), {}, "a")
        .interval.has_value();
  };
  CHECK(has_interval(29));
  CHECK_FALSE(has_interval(30));
}

// Gardner-Medwin, "Confidence assessment in the teaching of basic science",
// 1995; the values that Moodle uses.
TEST_CASE("confidence is marked 1, 2, 3 if right and 0, -2, -6 if wrong") {
  const std::array<int, 3> if_right = {1, 2, 3};
  const std::array<int, 3> if_wrong = {0, -2, -6};
  for (int sure = kLeastSure; sure <= kMostSure; ++sure) {
    const auto level = static_cast<std::size_t>(sure - 1);
    CHECK(confidence_marks_if_right(sure) == if_right.at(level));
    CHECK(confidence_marks_if_wrong(sure) == if_wrong.at(level));
  }
}

// The same source: level 1 is best below 2/3, 2 from there to 0.8, 3 above.
TEST_CASE("being honest about confidence pays best") {
  const auto expected = [](int sure, double certainty) {
    return certainty * confidence_marks_if_right(sure) +
           (1 - certainty) * confidence_marks_if_wrong(sure);
  };
  CHECK(expected(1, 0.66) > expected(2, 0.66));
  CHECK(expected(2, 0.67) > expected(1, 0.67));
  CHECK(expected(2, 0.79) > expected(3, 0.79));
  CHECK(expected(3, 0.81) > expected(2, 0.81));
}

TEST_CASE("confidence is counted by level, with what was surely wrong") {
  const std::vector<std::string> questions(6, kOfFour);
  const Result told = result(questions, with_confidence(), "a1 b2 a3 b3 - # $");
  REQUIRE(told.confidence);
  CHECK(told.confidence->levels[0] == Confidence{1, 1});
  CHECK(told.confidence->levels[1] == Confidence{1, 0});
  CHECK(told.confidence->levels[2] == Confidence{2, 1});
  CHECK(told.confidence->marks == 1 - 2 + 3 - 6);
  CHECK(told.confidence->possible == 15);
  CHECK(told.confidence->sure_but_wrong == std::vector<std::size_t>{3});
}

TEST_CASE("what is partly right has its share of the marks and is not wrong") {
  const Result told = result({"Q | *a | *b | c"}, with_confidence(), "a3 $");
  REQUIRE(told.confidence);
  CHECK(told.confidence->marks == 1.5);
  CHECK(told.confidence->levels[2] == Confidence{1, 0});
  CHECK(told.confidence->sure_but_wrong.empty());
}

TEST_CASE("confidence that was not asked for is not told") {
  CHECK_FALSE(result({kOfFour}, {}, "a $").confidence);
}

TEST_CASE("the pass mark is reached by meeting it") {
  const std::vector<std::string> five(5, kOfFour);
  CHECK(result(five, with_pass_mark(60), "a a a b b $").passed == true);
  CHECK(result(five, with_pass_mark(60.1), "a a a b b $").passed == false);
  CHECK(result(five, with_pass_mark(60), "a a b b - $").passed == false);
  CHECK(result(five, with_pass_mark(0), "b b b b b $").passed == true);
  CHECK(result(five, with_pass_mark(100), "a a a a a $").passed == true);
  CHECK_FALSE(result(five, {}, "a a a a a $").passed);
}

TEST_CASE("what sums of decimals lose does not fail anybody") {
  // 0.7 + 0.1 is a little less than 0.8.
  CHECK(result({"Q | *a | b | @points 0.7", "Q | *a | b | @points 0.1",
                "Q | *a | b | @points 0.2"},
               with_pass_mark(80), "a a b $")
            .passed == true);
}

TEST_CASE("where nothing can be earned nobody passes or fails") {
  CHECK_FALSE(result({kOfFour}, with_pass_mark(60), "# $").passed);
  CHECK_FALSE(result({}, with_pass_mark(60), "$").passed);
}

// The sum of 1/k over the questions of k choices.
TEST_CASE("guessing can expect one of k points") {
  const std::vector<std::string> questions = {
      kOfFour,   kOfFour,      "Q | *a | b", "Q | *a | b | c | d | @points 4",
      "Q | = 3", "Q | = Paris"};
  CHECK(result(questions, {}, "").guessing == Points{2, 9});
  CHECK(result(questions, {}, "# # # # # .").guessing == Points{0, 1});
}

// The mean over the selections A, B and AB, of which A is the key.
TEST_CASE("guessing at several choices is by the way they are graded") {
  const Bank bank = small_bank({"Q | *a | b | @several"});
  const auto guess = [&](Grading grading) {
    return guess_credit(key_of(bank.sections[0].questions[0], grading), 2);
  };
  CHECK(guess(Grading::kExact) == 1.0 / 3);
  CHECK(guess(Grading::kRightMinusWrong) == 1.0 / 3);
  CHECK(guess(Grading::kJudged) == 1.5 / 3);
}

TEST_CASE("with formula scoring guessing one choice earns nothing") {
  Terms terms;
  terms.formula_scoring = true;
  CHECK(result({kOfFour, "Q | *a | b | @several"}, terms, "").guessing ==
        Points{1.0 / 3, 2});
}

TEST_CASE("study begins where the upper end of the interval is lowest") {
  const std::vector<Score> scores = {{0, 2, 2}, {0, 4, 4}, {4, 4, 4},
                                     {1, 4, 4}, {0, 0, 0}, {0, 0, 2}};
  CHECK(study_order(scores) == std::vector<std::size_t>{1, 0, 5, 3});
}

TEST_CASE("a result counts hints, time and what was missed") {
  const Result told = result({kOfFour, kOfFour, kOfFour}, {}, "?a a - $");
  CHECK(told.hints == 1);
  CHECK(told.taken == 30'000);
  CHECK(told.score == Score{2, 2, 3});
  CHECK(told.missed == std::vector<std::size_t>{2});
  CHECK(told.study == std::vector<std::size_t>{0});
}

TEST_CASE("sections are named by their titles") {
  const Result told = result(small_attempt(
      sectioned_course({{"One", {kOfFour}}, {"Two", {kOfFour}}}), {}, "a b $"));
  CHECK(told.sections == std::vector<PartScore>{{"One", {1, 1, 1}, {1, 1}},
                                                {"Two", {0, 1, 1}, {0, 1}}});
  CHECK(told.study == std::vector<std::size_t>{1});
}

TEST_CASE("an empty attempt has an empty result") {
  const Result told = result(Attempt(Plan()));
  CHECK(told.score == Score{0, 0, 0});
  CHECK_FALSE(told.interval);
  CHECK_FALSE(told.passed);
  CHECK(told.guessing == Points{0, 0});
  CHECK(told.taken == 0);
  CHECK(told.study.empty());
  CHECK(told.missed.empty());
}

}  // namespace
}  // namespace viva
