#include "support/catch.h"
#include "support/data.h"
#include "viva/data/node.h"

namespace viva {
namespace {

std::string again(std::string_view json) {
  const DataResult read = read_json(json);
  if (read.faults.empty()) return write_json(read.root);
  return "fault: " + read.faults.front().message;
}

std::string json(const std::string& text) {
  const Source source("test.json", text);
  return outline(read_json(source), source);
}

std::string json_spans(const std::string& text) {
  const Source source("test.json", text);
  return spans(read_json(source).root, source);
}

TEST_CASE("JSON reads and writes back the same") {
  const std::string text =
      R"({"a":[1,-2,3.5],"b":{"c":null,"d":true},"e":"x\"y"})";
  CHECK(again(text) == text);
}

TEST_CASE("JSON's numbers keep the text that stands there") {
  const Node root = read_json("[1.50, -0, 1E3, 18446744073709551615]").root;
  CHECK(root.items[0].text == "1.50");
  CHECK(root.items[1].text == "-0");
  CHECK(root.items[2].text == "1E3");
  CHECK(root.items[3].text == "18446744073709551615");
}

TEST_CASE("JSON's spans are the bytes that stand there") {
  CHECK(
      json_spans(" { \"a\" : [1.5e3,true , null],\n\t\"b\\\"\\\\\":\"ä,]\"}") ==
      "\"a\"|1.5e3|true|null|\"b\\\"\\\\\"|\"ä,]\"");
  CHECK(json_spans("12") == "12");
  CHECK(json_spans("\xEF\xBB\xBF \"x\"") == "\"x\"");
}

TEST_CASE("JSON's lists and maps have the span of their brackets") {
  const Source source("test.json", "\xEF\xBB\xBF{\"a\": [ 1, {} ] }\n");
  const Node root = read_json(source).root;
  CHECK(source.at(root.span) == "{\"a\": [ 1, {} ] }");
  CHECK(source.at(root.items[0].span) == "[ 1, {} ]");
  CHECK(source.at(root.items[0].items[1].span) == "{}");
}

TEST_CASE("JSON that is broken is a fault where it breaks") {
  CHECK(json("") == "null\n1:1 data-syntax");
  CHECK(json("{} x") == "{}\n1:4 data-syntax");
  CHECK(json("[1 2]") == "[\"<1>\",\"...\"]\n1:4 data-syntax");
  CHECK(json("[1,,2]") == "[\"<1>\",\"...\"]\n1:4 data-syntax");
  CHECK(json("[1,\n foo]") == "[\"<1>\",\"...\"]\n2:2 data-syntax");
  CHECK(json("[\"ä\" \"b\"]") == "[\"ä\",\"...\"]\n1:6 data-syntax");
  CHECK(json("[1e999]") == "[\"...\"]\n1:2 data-syntax");
  CHECK(json("{\"a\":1") == "{\"a\":\"<1>\",\"...\":\"...\"}\n1:7 data-syntax");
  CHECK(json("{\"a\" 1}") ==
        "{\"a\":\"...\",\"...\":\"...\"}\n1:6 data-syntax");
  CHECK(json("[\"a\\q\"]") == "[\"...\"]\n1:5 data-syntax");
  CHECK(json("[\"a\xFF\"]") == "[\"...\"]\n1:4 data-syntax");
  CHECK(json("\"\\ud800\"") == "null\n1:8 data-syntax");
}

TEST_CASE("an unclosed quote in JSON is a fault where it begins") {
  CHECK(json("[\"a]") == "[\"...\"]\n1:2 unclosed-quote");
  CHECK(json("[\"a\nb\"]") == "[\"...\"]\n1:2 unclosed-quote");
}

TEST_CASE("JSON's faults are told in plain words") {
  CHECK(again("{\"a\":1") == "fault: the JSON ends here before it is complete");
  CHECK(again("{} {}") == "fault: there is more after the end of the JSON");
  CHECK(again("[01]") ==
        "fault: this does not fit here; is a comma, a colon or a bracket "
        "missing or too much?");
  CHECK(again("'a'") ==
        "fault: this is not JSON; a text stands in double quotes");
  CHECK(again("\"\\q\"") ==
        "fault: this escape is not known; a backslash is written as \\\\");
  CHECK(again("[-]") == "fault: this is not a number");
  CHECK(again("1e999") == "fault: this number is too large");
}

TEST_CASE("a repeated JSON key is a fault and both stay") {
  CHECK(json("{\"a\":1,\n\"a\":2,\"b\":3}") ==
        "{\"a\":\"<1>\",\"a\":\"<2>\",\"b\":\"<3>\"}\n2:1 repeated-key");
  CHECK(again(R"({"a":1,"a":2})") == "fault: the key 'a' is repeated");
  CHECK_FALSE(read_json(R"({"a":1,"a":2})").cut);
}

TEST_CASE("JSON nested more than 32 deep is a fault") {
  CHECK(again(std::string(32, '[') + std::string(32, ']')) ==
        std::string(32, '[') + std::string(32, ']'));
  CHECK(again(std::string(33, '[') + std::string(33, ']')) ==
        "fault: nested more than 32 deep");
  CHECK(json(std::string(100000, '[')).ends_with("\n1:33 nested-too-deep"));
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

}  // namespace
}  // namespace viva
