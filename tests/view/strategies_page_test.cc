#include "view/strategies_page.h"

#include "support/catch.h"
#include "support/picture.h"

namespace viva {
namespace {

Strategies guessed(std::size_t questions = 52) {
  return {questions,
          {{"always the longest", 38 / 52.0},
           {"always B", 33 / 52.0},
           {"at random", 0.25}}};
}

std::string table(Width width, const Strategies& found = guessed()) {
  const BankStrategies bank{"week-10.md", found};
  return picture(strategies_page(std::span(&bank, 1), width));
}

TEST_CASE("what guessing would score is a table with bars") {
  CHECK(table(100) == R"(
What somebody who knows nothing would score (52 questions with one right choice):
  always the longest  73.1 %  ██████████████▋
  always B            63.5 %  ████████████▊
  at random           25.0 %  █████
)");
}

TEST_CASE("a narrow page has short bars, then none") {
  CHECK(table(40) == R"(
What somebody who knows nothing would
score (52 questions with one right
choice):
  always the longest  73.1 %  ███████▎
  always B            63.5 %  ██████▍
  at random           25.0 %  ██▌
)");
  CHECK(table(34) == R"(
What somebody who knows nothing
would score (52 questions with one
right choice):
  always the longest  73.1 %
  always B            63.5 %
  at random           25.0 %
)");
}

TEST_CASE("without a width the bars are as long as on a wide page") {
  CHECK(table(std::nullopt) == R"(
What somebody who knows nothing would score (52 questions with one right choice):
  always the longest  73.1 %  ██████████████▋
  always B            63.5 %  ████████████▊
  at random           25.0 %  █████
)");
}

TEST_CASE("all and nothing stand in line") {
  CHECK(table(80, {8, {{"always A", 1}, {"always the longest", 0}}}) == R"(
What somebody who knows nothing would score (8 questions with one right choice):
  always A            100.0 %  ████████████████████
  always the longest    0.0 %
)");
}

TEST_CASE("few questions tell nothing of guessing") {
  CHECK(table(80, guessed(7)) == "\n");
  CHECK(table(80, {}) == "\n");
}

TEST_CASE("what guessing would score in several banks is a line a bank") {
  const std::vector<BankStrategies> banks = {
      {"week-10.md", guessed()},
      {"few.md", guessed(3)},
      {"week\x1b.md", {9, {{"always A", 0.5}, {"at random", 0.25}}}}};
  CHECK(picture(strategies_page(banks, 60)) == R"(
What somebody who knows nothing would score:
  week-10.md: always the longest 73.1 %, always B 63.5 %, at
    random 25.0 %
  week^[.md: always A 50.0 %, at random 25.0 %
)");
}

}  // namespace
}  // namespace viva
