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

TEST_CASE("a decimal number is written as short as it reads back") {
  CHECK(Node::decimal(0.1).text == "0.1");
  CHECK(Node::decimal(-12.5).text == "-12.5");
  CHECK(Node::decimal(3).text == "3");
  CHECK(Node::decimal(0).text == "0");
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
