#include "support/body_picture.h"
#include "support/catch.h"
#include "support/told.h"

namespace viva {
namespace {

TEST_CASE("a right answer is told by mark and word, and why it is right") {
  Standing standing = answered({{1}, ""});
  standing.confidence = 3;
  CHECK(page("Q | w | *x | y | ! Because.",
             {.draft = on_row(1), .standing = standing, .told = true}) == R"(
Q

  ( ) A) w
✓ (•) B) x
  ( ) C) y

You answered B; you were sure.
|✓ Correct.
Explanation: Because.
)");
}

TEST_CASE("a wrong answer is told with the key and what the author says") {
  CHECK(page("Q | w -> Too much. | *x | ! So.",
             {.standing = answered({{0}, ""}), .told = true, .columns = 28}) ==
        R"(
Q

✗ (•) A) w
✓ ( ) B) x

You answered A.
|✗ Wrong. The answer is B: x
On A: Too much.
Explanation: So.
)");
}

TEST_CASE("an answer that is partly right shows what is missing") {
  CHECK(page("Q | *w | x | *y | z",
             {.standing = answered({{0}, ""}), .told = true}) ==
        R"(
Several answers may be right.
Q

✓ [x] A) w
  [ ] B) x
✓ [ ] C) y
  [ ] D) z

You answered A.
|~ Partly right. The answers are A, C:
A) w
C) y
)");
}

TEST_CASE("right and wrong choices have their colours") {
  const Body body =
      body_of("Q | w | *x", {.standing = answered({{0}, ""}), .told = true});
  CHECK(body.lines[2].runs()[0].style == Style::kWrong);
  CHECK(body.lines[3].runs()[0].style == Style::kRight);
}

TEST_CASE("what was typed is told with the key") {
  CHECK(page("Q | = 3.14 ~ 0.01",
             {.standing = answered({{}, "3"}), .told = true}) ==
        R"(
Q

You answered 3.
|✗ Wrong. The answer is 3.14 (within 0.01)
)");
}

TEST_CASE("with retries a wrong answer asks to try again and tells no key") {
  CHECK(page("Q | w | *x | y | ! So.",
             {.draft = on_row(0, {0}), .standing = answered({{0}, ""})}) == R"(
Q

|> (•) A) w
  ( ) B) x
  ( ) C) y

You answered A.
✗ Wrong. Try again.
)");
  CHECK(page("Q | *w | x | *y",
             {.draft = on_row(1), .standing = answered({{1}, ""}, {{0}, ""})})
            .ends_with(R"(
Your first answer counts: B, which is wrong. This time you answered A.
~ Partly right. Try again.
)"));
}

TEST_CASE("an answer found later is right, and the first one counts") {
  const Standing standing = answered({{0}, ""}, {{1}, ""});
  CHECK(page("Q | w | *x", {.standing = standing, .told = true}) ==
        R"(
Q

  ( ) A) w
✓ (•) B) x

Your first answer counts: A, which is wrong. This time you answered B.
|✓ Correct.
)");
  CHECK(page("Q | w | *x", {.standing = standing, .review = true}) == R"(
Q

✗ (•) A) w
✓ ( ) B) x

You answered A.
|✗ Wrong. The answer is B: x
)");
}

TEST_CASE("a question reviewed that was not answered tells its key") {
  Standing standing;
  standing.skipped = true;
  standing.flagged = true;
  CHECK(page("Q | *w | x | ! So.", {.standing = standing, .review = true}) ==
        R"(
Q

✓ ( ) A) w
  ( ) B) x

You skipped this question.
You flagged this question.
|You did not answer. The answer is A: w
Explanation: So.
)");
}

TEST_CASE("a question reviewed that was dropped tells no key") {
  Standing standing;
  standing.dropped = true;
  CHECK(page("Q | *w | x | ! So.", {.standing = standing, .review = true}) ==
        R"(
Q

  ( ) A) w
  ( ) B) x

|Not asked, as the bank has changed.
)");
}

TEST_CASE("an exam says what was answered and nothing of what is right") {
  Told told{.draft = on_row(1, {0}), .standing = answered({{0}, ""})};
  told.standing.confidence = 2;
  told.standing.flagged = true;
  told.exam = true;
  const std::string shown = R"(
Q

  (•) A) w
|> ( ) B) x

You answered A; you were fairly sure.
You flagged this question.
)";
  const std::string line = "Q | w -> No. | *x | ! So.";
  CHECK(page(line, told) == shown);
  told.told = true;
  CHECK(page(line, told) == shown);
  told.review = true;
  CHECK(page(line, told) == shown);
}

}  // namespace
}  // namespace viva
