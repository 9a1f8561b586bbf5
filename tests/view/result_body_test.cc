#include <cctype>
#include <set>
#include <utility>

#include "support/catch.h"
#include "support/picture.h"
#include "support/small_attempt.h"
#include "view/result_page.h"
#include "view/sheet/result.h"

namespace viva {
namespace {

std::string shown(const Body& body) { return picture(body.lines); }

Body result(const Attempt& attempt, std::size_t row, int columns) {
  const Result result = result_of(attempt, attempt.latest());
  return ResultBody(attempt, result, columns).at(row);
}

Attempt full_attempt() {
  Terms terms;
  terms.mode = Mode::kExam;
  terms.time_limit = 67 * 60'000 + 30'000;
  terms.pass_mark = 60;
  terms.confidence = true;
  const Course course = sectioned_course(
      {{"One",
        {"Why? | *w | x | y | @tags loss | @objectives Explain.",
         "How? | *w | x | @points 2 | @tags loss, basics",
         "Gone? | *w | x | @tags old"}},
       {"Two", {"How much? | = 3 | @objectives Compute."}}});
  return small_attempt(course, terms, "a3 b3 # - $!");
}

TEST_CASE("a result shows a bar for each score, the names last") {
  const Body body = result(full_attempt(), 1, 76);
  CHECK(shown(body) == R"(
In all: 1 of 3 (1 not answered); 1 of 4 points, 25 %  █████░░░░░░░░░░░░░░░
Not passed: 25 %; the pass mark is 60 %.
Time: 30 s of 1 h 7 min 30 s. The time had run out.
Not counted, as the bank has changed: 1 question.
With so few questions the true share of what you know may lie between 6 %
and 79 %.
Guessing would have scored 1.33 of 4 points on average, 33 %.

Score by section
  33 %  ██▋░░░░░  1 of 2; 1 of 3 points    Section 1: One
   0 %  ░░░░░░░░  0 of 1 (1 not answered)  Section 2: Two

Score by objective
  100 %  ████████  1 of 1                   Explain.
    0 %  ░░░░░░░░  0 of 1 (1 not answered)  Compute.

Score by tag
  33 %  ██▋░░░░░  1 of 2; 1 of 3 points  loss
   0 %  ░░░░░░░░  0 of 1; 0 of 2 points  basics

How sure you were: -3 of 9 marks
  50 %  ████░░░░  1 of 2 right  3 (sure)

Sure, but wrong
- 1: How?

What to study next
- Section 2: Two (1 not answered)
- Section 1: One (1 wrong)

Questions to go back to, by section
  1: How?
> 2: How much?
)");
  CHECK(body.caret == Caret{static_cast<int>(body.lines.size()) - 1, 0});
}

TEST_CASE("on a narrow page names stand above their scores") {
  CHECK(shown(result(full_attempt(), 0, 38)) == R"(
In all: 1 of 3 (1 not answered); 1 of
4 points, 25 %
Not passed: 25 %; the pass mark is 60
%.
Time: 30 s of 1 h 7 min 30 s. The time
had run out.
Not counted, as the bank has changed:
1 question.
With so few questions the true share
of what you know may lie between 6 %
and 79 %.
Guessing would have scored 1.33 of 4
points on average, 33 %.

Score by section
Section 1: One
  33 %  █▍░░  1 of 2; 1 of 3 points
Section 2: Two
   0 %  ░░░░  0 of 1 (1 not answered)

Score by objective
Explain.
  100 %  ████  1 of 1
Compute.
    0 %  ░░░░  0 of 1 (1 not answered)

Score by tag
loss
  33 %  █▍░░  1 of 2; 1 of 3 points
basics
   0 %  ░░░░  0 of 1; 0 of 2 points

How sure you were: -3 of 9 marks
3 (sure)
  50 %  ████░░░░  1 of 2 right

Sure, but wrong
- 1: How?

What to study next
- Section 2: Two (1 not answered)
- Section 1: One (1 wrong)

Questions to go back to, by section
> 1: How?
  2: How much?
)");
}

TEST_CASE("a result of nothing is empty") {
  const Course course = small_course({"a | x | *y"});
  CHECK(result(small_attempt(course, {}, "# $"), 0, 60).lines.empty());
}

TEST_CASE("a result without a fault has no row to stand on") {
  const Course course = small_course({"a | x | *y"});
  const Body body = result(small_attempt(course, {}, "b $"), 0, 60);
  CHECK_FALSE(body.caret);
  CHECK(body.lines.back().text() == "Nothing was missed.");
}

TEST_CASE("a result says every word that the plain one says") {
  const auto words = [](const Lines& lines) {
    std::multiset<std::string> found;
    for (const StyledLine& line : lines) {
      std::string word;
      for (const char c : line.text() + " ") {
        if (std::isalnum(static_cast<unsigned char>(c)) != 0) {
          word += c;
        } else if (!word.empty()) {
          found.insert(std::exchange(word, {}));
        }
      }
    }
    return found;
  };
  const Attempt attempt = full_attempt();
  const Result result = result_of(attempt, attempt.latest());
  for (const int columns : {20, 28, 38, 60, 76, 90}) {
    CHECK(words(ResultBody(attempt, result, columns).at(0).lines) ==
          words(result_page(attempt, result, std::nullopt)));
  }
}

}  // namespace
}  // namespace viva
