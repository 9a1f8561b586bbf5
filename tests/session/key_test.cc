#include "viva/session/key.h"

#include "support/catch.h"
#include "support/small_bank.h"

namespace viva {
namespace {

Key key_of(const std::string& line) {
  const Bank bank = small_bank({line});
  return key_of(bank.sections[0].questions[0]);
}

// The credit for letters of choices, "ABD".
double credit(const Key& key, std::string_view letters) {
  Response response;
  for (const char letter : letters) {
    response.chosen.push_back(static_cast<std::uint16_t>(letter - 'A'));
  }
  return grade(key, response, 5);
}

double typed(const Key& key, std::string text) {
  return grade(key, {{}, std::move(text)}, 0);
}

TEST_CASE("a single choice is right or wrong") {
  const Key key = key_of("Q | x | *y | z");
  CHECK(credit(key, "B") == 1);
  CHECK(credit(key, "A") == 0);
}

TEST_CASE("several answers are graded right minus wrong") {
  const Key key = key_of("Q | *a | *b | *c | d | e");
  CHECK(credit(key, "ABC") == 1);
  CHECK(credit(key, "CBA") == 1);
  CHECK(credit(key, "ABD") == 1.0 / 3);
  CHECK(credit(key, "AB") == 2.0 / 3);
  CHECK(credit(key, "ABCD") == 2.0 / 3);
  CHECK(credit(key, "ABCDE") == 1.0 / 3);
  CHECK(credit(key, "DE") == 0);
}

TEST_CASE("a number is right within its distance, the end included") {
  const Key exact = key_of("Q | = 3");
  CHECK(typed(exact, "3") == 1);
  CHECK(typed(exact, "3.0") == 1);
  CHECK(typed(exact, "3.0000001") == 0);
  const Key near = key_of("Q | = 3.14 ~ 0.01");
  CHECK(typed(near, "3.15") == 1);
  CHECK(typed(near, "3.13") == 1);
  CHECK(typed(near, "3.1500001") == 0);
  const Key percent = key_of("Q | = -200 ~ 5 %");
  CHECK(typed(percent, "-190") == 1);
  CHECK(typed(percent, "\u2212210") == 1);
  CHECK(typed(percent, "-189.9") == 0);
}

TEST_CASE("a number may miss by what sums of decimals miss") {
  CHECK(typed(key_of("Q | = 0.3"), "0.30000000000000004") == 1);
  CHECK(typed(key_of("Q | = 0.3 ~ 0.1"), "0.4") == 1);
  CHECK(typed(key_of("Q | = 0"), "1e-300") == 0);
  CHECK(typed(key_of("Q | = 1e300"), "1.000000001e300") == 0);
}

TEST_CASE("a whole number is met exactly") {
  CHECK(typed(key_of("Q | = 1234567890123456"), "1234567890123457") == 0);
}

TEST_CASE("a tolerance that is no number any more still makes a key") {
  const Key key = key_of("Q | = 1e308 ~ 1000 %");
  CHECK(typed(key, "-5e307") == 1);
  CHECK(typed(key, "-1e308") == 1);
}

TEST_CASE("a text is compared without regard to case and space") {
  const Key key = key_of("Q | = Paris / City of Light");
  CHECK(typed(key, "  paris ") == 1);
  CHECK(typed(key, "CITY  of\tlight") == 1);
  CHECK(typed(key, "Par is") == 0);
  CHECK(typed(key_of("Q | = Stra\u00dfe"), "STRASSE") == 1);
}

TEST_CASE("the form of quotes and a full stop make no text wrong") {
  const Key key = key_of("Q | = It\u2019s \u201cso\u201d. / a\u2013b");
  CHECK(typed(key, "it's \"so\"") == 1);
  CHECK(typed(key, "A-B.") == 1);
  CHECK(typed(key, "its so") == 0);
}

TEST_CASE("a text may fit a pattern, the whole of it") {
  const Key key = key_of("Q | = grey ~ gr[ae]y( colou?r)?");
  CHECK(typed(key, "Gray") == 1);
  CHECK(typed(key, "GREY  COLOR") == 1);
  CHECK(typed(key, "a gray") == 0);
}

TEST_CASE("a pattern that is none fits nothing") {
  const Key key = key_of("Q | = x ~ (");
  CHECK(typed(key, "x") == 1);
  CHECK(typed(key, "(") == 0);
}

TEST_CASE("a response that does not fit its key is told apart") {
  const Key one = key_of("Q | x | *y");
  CHECK(fits({{1}, ""}, one, 2));
  CHECK_FALSE(fits({{0, 1}, ""}, one, 2));
  CHECK_FALSE(fits({{2}, ""}, one, 2));
  CHECK_FALSE(fits({{}, ""}, one, 2));
  CHECK_FALSE(fits({{1}, "B"}, one, 2));
  const Key several = key_of("Q | *x | *y | z");
  CHECK(fits({{2, 0}, ""}, several, 3));
  CHECK_FALSE(fits({{0, 0}, ""}, several, 3));
  CHECK_FALSE(fits({{}, ""}, several, 3));
  const Key number = key_of("Q | = 3");
  CHECK(fits({{}, "1e-3"}, number, 0));
  CHECK_FALSE(fits({{}, "three"}, number, 0));
  CHECK_FALSE(fits({{0}, "3"}, number, 0));
  const Key text = key_of("Q | = three");
  CHECK(fits({{}, "3"}, text, 0));
  CHECK_FALSE(fits({{}, ""}, text, 0));
}

TEST_CASE("the credit of any selection is from 0 to 1, 1 if it is the key") {
  for (std::size_t choices = 2; choices <= 6; ++choices) {
    for (std::size_t keys = 1; keys <= choices; ++keys) {
      for (std::size_t right = 0; right <= keys; ++right) {
        for (std::size_t wrong = 0; wrong <= choices - keys; ++wrong) {
          const Selection selection{choices, keys, right, wrong};
          const auto credit = [&](Grading grading) {
            return selection_credit(selection, grading);
          };
          const bool all = right == keys && wrong == 0;
          REQUIRE(credit(Grading::kExact) == (all ? 1 : 0));
          REQUIRE(credit(Grading::kExact) <= credit(Grading::kRightMinusWrong));
          REQUIRE(credit(Grading::kRightMinusWrong) <=
                  credit(Grading::kJudged) + 1e-9);
          REQUIRE((credit(Grading::kJudged) == 1) == all);
          REQUIRE((credit(Grading::kRightMinusWrong) == 1) == all);
        }
      }
    }
  }
}

}  // namespace
}  // namespace viva
