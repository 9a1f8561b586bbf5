#include "viva/data/node.h"

#include <limits>

#include "support/catch.h"

namespace viva {
namespace {

TEST_CASE("a whole number is read as one and nothing else is") {
  CHECK(Node::number(-7).whole() == -7);
  CHECK(Node::string("12").whole() == 12);
  CHECK_FALSE(Node::string("12x").whole());
  CHECK_FALSE(Node::string("").whole());
  CHECK_FALSE(Node::list().whole());
}

TEST_CASE("a decimal number is read as one and nothing else is") {
  CHECK(Node::string("0.1").as_decimal() == 0.1);
  CHECK(Node::string("-1.5e3").as_decimal() == -1500);
  CHECK(Node::string("+.5").as_decimal() == 0.5);
  CHECK(Node::string("12").as_decimal() == 12);
  for (const char* text :
       {"", "+", "-", ".", "e", "1e", "1 ", " 1", "0x1F", "inf", "nan", "1e999",
        "+-1", "--1", "1,5", "1.2.3"}) {
    INFO(text);
    CHECK_FALSE(Node::string(text).as_decimal());
  }
  CHECK_FALSE(Node::list().as_decimal());
}

TEST_CASE("a decimal number is written as short as it reads back") {
  CHECK(Node::decimal(0.1).text == "0.1");
  CHECK(Node::decimal(-12.5).text == "-12.5");
  CHECK(Node::decimal(3).text == "3");
  CHECK(Node::decimal(0).text == "0");
  CHECK(Node::decimal(1.0 / 3).as_decimal() == 1.0 / 3);
  const double tiny = std::numeric_limits<double>::min();
  CHECK(Node::decimal(tiny).as_decimal() == tiny);
  const double huge = std::numeric_limits<double>::max();
  CHECK(Node::decimal(huge).as_decimal() == huge);
}

TEST_CASE("a number that is not finite is null") {
  const double infinity = std::numeric_limits<double>::infinity();
  CHECK(Node::decimal(infinity).kind == Node::Kind::kNull);
}

TEST_CASE("a map of many keys is read in time") {
  std::string text = "{";
  for (int i = 0; i < 200000; ++i) {
    text += "\"k" + std::to_string(i) + "\":0,";
  }
  text += "\"k7\":1}";
  const DataResult read = read_json(text);
  CHECK(read.root.keys.size() == 200001);
  CHECK(read.faults.size() == 1);
}

}  // namespace
}  // namespace viva
