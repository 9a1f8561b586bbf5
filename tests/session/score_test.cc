#include "viva/session/score.h"

#include <cmath>
#include <string>

#include "support/catch.h"
#include "support/small_attempt.h"

namespace viva {
namespace {

const std::string kOfFour = "Q | *a | b | c | d";

Terms formula_terms() {
  Terms terms;
  terms.formula_scoring = true;
  return terms;
}

// As the worked numbers are given, to four decimals.
double to_four(double value) { return std::round(value * 1e4) / 1e4; }

// A paper of so many questions of four choices each, answered right and wrong;
// the rest is omitted.
Attempt paper(std::size_t questions, std::size_t right, std::size_t wrong,
              const Terms& terms) {
  std::string said;
  for (std::size_t i = 0; i < right; ++i) said += "a ";
  for (std::size_t i = 0; i < wrong; ++i) said += "b ";
  return small_attempt(
      small_course(std::vector<std::string>(questions, kOfFour)), terms, said);
}

double credit_of(Grading grading) {
  const Bank bank = small_bank({"Q | *a | *b | *c | d | e"});
  const Key key = key_of(bank.sections[0].questions[0], grading);
  return grade(key, {{0, 1, 3}, ""}, 5);
}

// Worked example: key ABC of A to E, selected ABD. Right minus wrong: Canvas
// Instructor Guide, "Multiple Answers question". Judged: "PS 1/n", Albanese and
// Sabers, Journal of Educational Measurement 25, 1988.
TEST_CASE("each policy gives a selection its own credit") {
  CHECK(credit_of(Grading::kExact) == 0);
  CHECK(to_four(credit_of(Grading::kRightMinusWrong)) == 0.3333);
  CHECK(to_four(credit_of(Grading::kJudged)) == 0.6);
}

// Frary, "Formula Scoring of Multiple-Choice Tests", Educational Measurement:
// Issues and Practice 7, 1988: R - W/(k - 1), here with k = 4.
TEST_CASE("formula scoring takes a third of each wrong answer among four") {
  const Points none_omitted = points(paper(52, 38, 14, formula_terms()));
  CHECK(to_four(none_omitted.earned) == 33.3333);
  CHECK(std::round(percent(none_omitted) * 100) == 6410);
  const Points omitted = points(paper(52, 30, 12, formula_terms()));
  CHECK(to_four(omitted.earned) == 26);
  CHECK(omitted.possible == 52);
}

TEST_CASE("without formula scoring a wrong answer costs nothing") {
  CHECK(points(paper(52, 38, 14, {})).earned == 38);
}

TEST_CASE("formula scoring can take more than was earned") {
  CHECK(to_four(percent(points(paper(3, 0, 3, formula_terms())))) == -33.3333);
}

TEST_CASE("formula scoring is by the choices and the points of a question") {
  const Course course =
      small_course({"Q | *a | b", "Q | *a | b | c | @points 4",
                    "Q | *a | *b | c", "Q | = 3", "Q | = Paris"});
  const Attempt attempt =
      small_attempt(course, formula_terms(), "b b c =4 =Rome");
  CHECK(points(attempt, 0) == Points{-1, 1});
  CHECK(points(attempt, 1) == Points{-2, 4});
  CHECK(points(attempt, 2) == Points{0, 1});
  CHECK(points(attempt, 3) == Points{0, 1});
  CHECK(points(attempt, 4) == Points{0, 1});
}

TEST_CASE("what is partly right earns its share of the points") {
  const Attempt attempt = small_attempt(
      small_course({"Q | *a | *b | *c | d | e | @points 3"}), {}, "abd");
  CHECK(points(attempt) == Points{1, 3});
  CHECK(score(attempt) == Score{0, 1, 1});
}

TEST_CASE("what is skipped or never reached is asked, what is dropped not") {
  const Attempt attempt = small_attempt(
      small_course(std::vector<std::string>(5, kOfFour)), {}, "a b - # .");
  CHECK(score(attempt) == Score{1, 2, 4});
  CHECK(points(attempt) == Points{1, 4});
  CHECK(percent(points(attempt)) == 25);
  CHECK(missed(attempt) == std::vector<std::size_t>{1, 2, 4});
}

TEST_CASE("what was answered before it was dropped still counts") {
  Attempt attempt = small_attempt(small_course({kOfFour, kOfFour}), {}, "a");
  attempt.apply({Event::Kind::kDrop, 0, {}, false, 0, 0});
  attempt.apply({Event::Kind::kDrop, 1, {}, false, 0, 0});
  CHECK(score(attempt) == Score{1, 1, 1});
}

TEST_CASE("nothing of nothing is no percent") {
  CHECK(percent({0, 0}) == 0);
  CHECK(score(Attempt(Plan())) == Score{0, 0, 0});
  CHECK(points(Attempt(Plan())) == Points{0, 0});
}

TEST_CASE("a question counts for each of its tags, in the order they come up") {
  const Course course =
      small_course({"Q | *a | b | @tags loss, basics",
                    "Q | *a | b | @tags loss | @points 2", "Q | *a | b"});
  const std::vector<PartScore> parts =
      score_by_tag(small_attempt(course, {}, "a b a"));
  CHECK(parts == std::vector<PartScore>{{"loss", {1, 2, 2}, {1, 3}},
                                        {"basics", {1, 1, 1}, {1, 1}}});
}

TEST_CASE("objectives are scored across sections") {
  const Course course =
      sectioned_course({{"One", {"Q | *a | b | @objectives Explain."}},
                        {"Two",
                         {"Q | *a | b | @objectives Compute.",
                          "Q | *a | b | @objectives Explain."}}});
  const std::vector<PartScore> parts =
      score_by_objective(small_attempt(course, {}, "a b -"));
  CHECK(parts == std::vector<PartScore>{{"Explain.", {1, 1, 2}, {1, 2}},
                                        {"Compute.", {0, 1, 1}, {0, 1}}});
}

}  // namespace
}  // namespace viva
