#include "support/catch.h"
#include "viva/data/node.h"

namespace viva {
namespace {

std::string again(std::string_view json) {
  const DataResult read = read_json(json);
  return read.fault ? "fault: " + read.fault->message : write_json(read.root);
}

TEST_CASE("JSON reads and writes back the same") {
  const std::string json =
      R"({"a":[1,-2,3.5],"b":{"c":null,"d":true},"e":"x\"y"})";
  CHECK(again(json) == json);
}

TEST_CASE("JSON that is broken is a fault") {
  CHECK(again("{\"a\":1") == "fault: this is not JSON");
  CHECK(again("") == "fault: this is not JSON");
  CHECK(again("{} x") == "fault: this is not JSON");
}

TEST_CASE("a key that stands twice is a fault") {
  CHECK(again(R"({"a":1,"a":2})") == "fault: repeated key 'a'");
}

TEST_CASE("JSON nested more than 32 deep is a fault") {
  CHECK(again(std::string(32, '[') + std::string(32, ']')) ==
        std::string(32, '[') + std::string(32, ']'));
  CHECK(again(std::string(33, '[') + std::string(33, ']')) ==
        "fault: nested too deeply");
  CHECK(again(std::string(100000, '[')) == "fault: nested too deeply");
}

TEST_CASE("JSON with surrogate pairs is read as the character") {
  CHECK(read_json(R"("\ud83d\ude00")").root.text == "😀");
}

TEST_CASE("characters that could steer a terminal are written escaped") {
  CHECK(write_json(Node::string("a\x1b\x7f\u009b\u202e")) ==
        R"("a\u001b\u007f\u009b\u202e")");
}

TEST_CASE("text that is not UTF-8 is written with U+FFFD") {
  CHECK(write_json(Node::string("a\xFF")) == "\"a\uFFFD\"");
}

TEST_CASE("a whole number is read as one and nothing else is") {
  CHECK(Node::number(-7).whole() == -7);
  CHECK(Node::string("12").whole() == 12);
  CHECK_FALSE(Node::string("12x").whole());
  CHECK_FALSE(Node::string("").whole());
  CHECK_FALSE(Node::list().whole());
}

}  // namespace
}  // namespace viva
