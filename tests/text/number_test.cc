#include "viva/text/number.h"

#include <limits>

#include "support/catch.h"

namespace viva {
namespace {

std::string number(std::string_view text) {
  const auto value = read_number(text);
  return value ? write_number(*value) : "none";
}

TEST_CASE("a number has a sign, a point and an exponent, or does without") {
  CHECK(number("42") == "42");
  CHECK(number("-0.50") == "-0.5");
  CHECK(number("+.5") == "0.5");
  CHECK(number("1e-3") == "0.001");
  CHECK(number("\u22122") == "-2");
}

TEST_CASE("what is not wholly one finite number is none") {
  for (const std::string_view text :
       {"", "-", "--1", "1,5", "1 000", "5%", "0x10", "inf", "nan", "1e999",
        " 1", "1.2.3", "e5", ".", "+", "1e", "1 ", "+-1"}) {
    CHECK(number(text) == "none");
  }
}

TEST_CASE("a number is written as the shortest text that reads the same") {
  CHECK(write_number(0.1) == "0.1");
  CHECK(read_number(write_number(1.0 / 3)) == 1.0 / 3);
  CHECK(read_number(write_number(6.02214076e23)) == 6.02214076e23);
  const double tiny = std::numeric_limits<double>::min();
  CHECK(read_number(write_number(tiny)) == tiny);
  const double huge = std::numeric_limits<double>::max();
  CHECK(read_number(write_number(huge)) == huge);
}

}  // namespace
}  // namespace viva
