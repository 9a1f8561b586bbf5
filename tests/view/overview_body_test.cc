#include "support/body_picture.h"
#include "support/catch.h"
#include "support/small_attempt.h"
#include "view/sheet/overview.h"

namespace viva {
namespace {

Attempt attempt_of(std::size_t questions, std::string_view said,
                   Mode mode = Mode::kExam) {
  Terms terms;
  terms.mode = mode;
  return small_attempt(
      small_course(std::vector<std::string>(questions, "Q | *a | b")), terms,
      said);
}

TEST_CASE("an overview shows each question by number with its marks") {
  CHECK(picture(overview_body(attempt_of(8, "a b* . a a a .* #"), 2, true,
                              36)) == R"(
● answered 5   ○ not answered 2
! flagged 2
x not asked any longer, as the bank
  has changed 1

 1●  2●!|>3○  4●  5●
 6●  7○! 8x

  Hand in
)");
}

TEST_CASE("behind the last question stands the row that hands in") {
  CHECK(picture(overview_body(attempt_of(2, "a b"), 2, true, 76)) == R"(
● answered 2

 1●  2●

|> Hand in
)");
  CHECK(picture(overview_body(attempt_of(2, "a b"), 2, false, 76)) == R"(
● answered 2

 1●  2●
)");
}

TEST_CASE("practice tells what was skipped, an exam that it is open") {
  CHECK(picture(overview_body(attempt_of(3, "a - .", Mode::kPractice), 0, false,
                              28)) == R"(
● answered 1
○ not answered 1
- skipped 1

|>1●  2-  3○
)");
  CHECK(picture(overview_body(attempt_of(3, "a - ."), 0, false, 28)) == R"(
● answered 1
○ not answered 2

|>1●  2○  3○
)");
}

TEST_CASE("many questions stand below each other in columns") {
  const Attempt attempt = attempt_of(52, "a b a* b - . a a a a a a*");
  CHECK(overview_numbers(attempt, 76) == 10);
  CHECK(picture(overview_body(attempt, 11, true, 76)) == R"(
● answered 10   ○ not answered 42   ! flagged 2

  1●   2●   3●!  4●   5○   6○   7●   8●   9●  10●
 11● |>12●! 13○  14○  15○  16○  17○  18○  19○  20○
 21○  22○  23○  24○  25○  26○  27○  28○  29○  30○
 31○  32○  33○  34○  35○  36○  37○  38○  39○  40○
 41○  42○  43○  44○  45○  46○  47○  48○  49○  50○
 51○  52○

  Hand in
)");
}

TEST_CASE("a thousand questions fit into every width") {
  const Attempt attempt = attempt_of(1000, "a");
  CHECK(overview_numbers(attempt, 160) == 20);
  CHECK(overview_numbers(attempt, 76) == 10);
  CHECK(overview_numbers(attempt, 36) == 5);
  CHECK(overview_numbers(attempt, 28) == 4);
  for (const int columns : {28, 36, 76}) {
    const Body body = overview_body(attempt, 999, true, columns);
    CHECK(widest(body) <= columns);
    CHECK(picture(body).find("|>1000○") != std::string::npos);
  }
}

TEST_CASE("every number stands in its column, whatever a mark's width is") {
  const Body body = overview_body(attempt_of(3, "a b"), 0, false, 76);
  CHECK(body.lines.back().stops() ==
        std::vector<StyledLine::Stop>{{0, 0}, {6, 4}, {12, 8}});
}

}  // namespace
}  // namespace viva
