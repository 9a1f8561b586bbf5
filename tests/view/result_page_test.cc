#include "view/result_page.h"

#include "support/catch.h"
#include "support/picture.h"
#include "support/small_attempt.h"
#include "view/score_words.h"

namespace viva {
namespace {

std::string result(const Attempt& attempt) {
  return picture(
      result_page(attempt, result_of(attempt, attempt.latest()), 60));
}

std::string result(const std::vector<SmallSection>& sections,
                   const Terms& terms, std::string_view said) {
  return result(small_attempt(sectioned_course(sections), terms, said));
}

std::string one_section(const std::vector<std::string>& questions,
                        const Terms& terms, std::string_view said) {
  return result(small_attempt(small_course(questions), terms, said));
}

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

Terms exam() {
  Terms terms;
  terms.mode = Mode::kExam;
  return terms;
}

const std::vector<std::string> kFour = {"a | w | *x | y | z",
                                        "b | *w | x | y | z",
                                        "c | w | x | *y | z", "d | *w | x"};

TEST_CASE("a practice result over one section is short") {
  CHECK(one_section(kFour, {}, "b a c b $") == R"(
In all: 3 of 4, 75 %
Time: 40 s.
With so few questions the true share of what you know may
lie between 30 % and 95 %.
Guessing would have scored 1.25 of 4 points on average, 31
%.

What to study next
- Section 1: One (1 wrong)

Questions to go back to, by section
- 1: d
)");
}

TEST_CASE("a result without a fault says that nothing was missed") {
  CHECK(one_section({"a | = 3"}, {}, "=3 $") == R"(
In all: 1 of 1, 100 %
Time: 10 s.
With so few questions the true share of what you know may
lie between 21 % and 100 %.

What to study next
Nothing was missed.
)");
}

TEST_CASE("of several sections each is scored, the weakest to study first") {
  CHECK(result({{"One", {"a | x | *y", "b | *x | y"}},
                {"Two", {"c | x | *y"}},
                {"Void", {}}},
               {}, "b - a $") == R"(
In all: 1 of 3 (1 not answered), 33 %
Time: 30 s.
With so few questions the true share of what you know may
lie between 6 % and 79 %.
Guessing would have scored 1.5 of 3 points on average, 50 %.

Score by section
- Section 1: One: 1 of 2 (1 not answered), 50 %
- Section 2: Two: 0 of 1, 0 %

What to study next
- Section 2: Two (1 wrong)
- Section 1: One (1 not answered)

Questions to go back to, by section
- 1: b
- 2: c
)");
}

TEST_CASE("an exam tells all that its terms gave") {
  Terms terms = exam();
  terms.time_limit = 67 * 60'000 + 30'000;
  terms.extra_time = 50;
  terms.pass_mark = 60;
  terms.confidence = true;
  terms.formula_scoring = true;
  CHECK(result({{"One",
                 {"Why? | *w | x | y | @tags loss | @objectives Explain.",
                  "How? | *w | x | @points 2 | @tags loss, basics",
                  "Gone? | *w | x | @tags old"}},
                {"Two", {"How much? | = 3 | @objectives Compute."}}},
               terms, "a3 b3 # - $!") == R"(
In all: 1 of 3 (1 not answered); -1 of 4 points, -25 %
Not passed: -25 %; the pass mark is 60 %.
Time: 30 s of 1 h 7 min 30 s (50 % extra). The time had run
out.
Not counted, as the bank has changed: 1 question.
Formula scoring: a wrong answer costs 1/(k - 1) of its
points, k being the number of choices.
With so few questions the true share of what you know may
lie between 6 % and 79 %.

Score by section
- Section 1: One: 1 of 2; -1 of 3 points, -33 %
- Section 2: Two: 0 of 1 (1 not answered), 0 %

Score by objective
- Explain.: 1 of 1, 100 %
- Compute.: 0 of 1 (1 not answered), 0 %

Score by tag
- loss: 1 of 2; -1 of 3 points, -33 %
- basics: 0 of 1; -2 of 2 points, -100 %

How sure you were: -3 of 9 marks
- 3 (sure): 1 of 2 right, 50 %

Sure, but wrong
- 1: How?

What to study next
- Section 2: Two (1 not answered)
- Section 1: One (1 wrong)

Questions to go back to, by section
- 1: How?
- 2: How much?
)");
}

TEST_CASE("confidence is told by level, the most sure first") {
  Terms terms;
  terms.confidence = true;
  const std::string page = one_section(kFour, terms, "b1 a2 c3 b3 $");
  CHECK(holds(page, R"(
How sure you were: 0 of 12 marks
- 3 (sure): 1 of 2 right, 50 %
- 2 (fairly sure): 1 of 1 right, 100 %
- 1 (not sure): 1 of 1 right, 100 %

Sure, but wrong
- 1: d
)"));
}

TEST_CASE("the pass mark is told once the paper is done") {
  Terms terms;
  terms.pass_mark = 75;
  CHECK(holds(one_section(kFour, terms, "b a c b $"),
              "\nPassed: 75 %; the pass mark is 75 %.\n"));
  CHECK(holds(one_section(kFour, terms, "b a b b $"),
              "\nNot passed: 50 %; the pass mark is 75 %.\n"));
  CHECK_FALSE(holds(one_section(kFour, terms, "b a c b"), "pass mark"));
}

TEST_CASE("hints that helped are counted") {
  CHECK(holds(one_section({"a | *x | y | @hint Think."}, {}, "?a $"),
              "\nHints shown before the answer: 1.\n"));
}

TEST_CASE("a result leaves out what says nothing") {
  const std::string unanswered = one_section(kFour, {}, ". . . . $");
  CHECK_FALSE(holds(unanswered, "With so few"));
  CHECK_FALSE(holds(unanswered, "Guessing"));
  CHECK(one_section(kFour, {}, "# # # # $") == "\n");
  CHECK_FALSE(
      holds(one_section({"a | *x | y | @tags one"}, {}, "a $"), "by tag"));
}

TEST_CASE("points are told where they say more than the right answers") {
  CHECK(holds(
      one_section({"a | *x | *y | z | @points 4", "b | *x | y"}, {}, "a a"),
      "\nIn all: 1 of 2; 3 of 5 points, 60 %\n"));
}

TEST_CASE("a percentage is not rounded over the pass mark or to all") {
  CHECK(percent_text(75) == "75 %");
  CHECK(percent_text(200.0 / 3) == "67 %");
  CHECK(percent_text(59.6) == "60 %");
  CHECK(percent_text(59.6, 60) == "59.6 %");
  CHECK(percent_text(59.96, 60) == "59.96 %");
  CHECK(percent_text(66.7, 66.7) == "67 %");
  CHECK(percent_text(99.7) == "99.7 %");
  CHECK(percent_text(-0.2) == "0 %");
}

}  // namespace
}  // namespace viva
