#include "support/catch.h"
#include "support/data.h"
#include "viva/data/node.h"

namespace viva {
namespace {

std::string yaml(const std::string& text) {
  const Source source("test.yaml", text);
  return outline(read_yaml(source), source);
}

// The first fault's message.
std::string message(const std::string& text) {
  const DataResult read = read_yaml(Source("test.yaml", text));
  return read.faults.empty() ? "none" : read.faults.front().message;
}

bool is_cut(const std::string& text) {
  return read_yaml(Source("test.yaml", text)).cut;
}

TEST_CASE("a repeated YAML key is a fault and both stay") {
  CHECK(yaml("a: 1\nb: 2\na: 3\n") ==
        "{\"a\":\"<1>\",\"b\":\"<2>\",\"a\":\"<3>\"}\n3:1 repeated-key");
  CHECK_FALSE(is_cut("a: 1\na: 3\n"));
  CHECK(message("a: 1\na: 3\n") == "the key 'a' is repeated");
  const Source source("test.yaml", "a: 1\na: 3\n");
  CHECK(read_yaml(source).root.find("a")->text == "1");
}

TEST_CASE("a key is told as repeated in a map of many keys as well") {
  std::string text;
  for (int i = 0; i < 40; ++i) text += "k" + std::to_string(i % 30) + ": 1\n";
  const DataResult read = read_yaml(Source("test.yaml", text));
  CHECK(read.root.keys.size() == 40);
  CHECK(read.faults.size() == 10);
}

TEST_CASE("anchors and tags are faults and their values are kept") {
  CHECK(yaml("a: &x 1\n") == "{\"a\":\"<1>\"}\n1:4 yaml-feature");
  CHECK(yaml("a: !!int 1\n") == "{\"a\":\"<1>\"}\n1:4 yaml-feature");
  CHECK(yaml("a: !foo [1]\n") == "{\"a\":[\"<1>\"]}\n1:4 yaml-feature");
  CHECK(yaml("a: ! 'x'\n") == "{\"a\":\"x\"}\n1:4 yaml-feature");
  CHECK(yaml("a: &x !t \"q\"\n") ==
        "{\"a\":\"q\"}\n1:4 yaml-feature\n1:4 yaml-feature");
  CHECK(yaml("a: !!null\nb: 1\n") ==
        "{\"a\":null,\"b\":\"<1>\"}\n1:4 yaml-feature");
  CHECK_FALSE(is_cut("a: &x 1\n"));
}

TEST_CASE("the span of a value does not hold its anchor and tag") {
  const Source source("test.yaml", "a: &x !t \"q\"\nb: !t word\n");
  CHECK(spans(read_yaml(source).root, source) == "a|\"q\"|b|word");
}

TEST_CASE("an alias is a fault and null") {
  CHECK(yaml("a: &x 1\nb: *x\nc: 2\n") ==
        "{\"a\":\"<1>\",\"b\":null,\"c\":\"<2>\"}\n"
        "1:4 yaml-feature\n2:4 yaml-feature");
  CHECK(yaml("&a [*a]") == "[null]\n1:1 yaml-feature\n1:5 yaml-feature");
}

TEST_CASE("an alias of nothing is a fault that ends reading") {
  CHECK(yaml("a: 1\nb: *What is this?*\n") ==
        "{\"a\":\"<1>\",\"b\":\"...\",\"...\":\"...\"}\n2:4 yaml-feature");
  CHECK(yaml("a: **bold**\n") ==
        "{\"a\":\"...\",\"...\":\"...\"}\n1:4 yaml-feature");
  CHECK(message("a: *x\n") ==
        "a text that begins with '*' must stand in quotes; references "
        "('*name') are not read");
}

TEST_CASE("aliases that would grow without end are faults and stay small") {
  std::string text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n";
  for (int i = 1; i < 12; ++i) {
    const std::string before = "*a" + std::to_string(i - 1);
    text += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [";
    for (int j = 0; j < 8; ++j) text += before + ", ";
    text += before + "]\n";
  }
  const DataResult read = read_yaml(Source("test.yaml", text));
  CHECK(read.faults.size() == 12 + 11 * 9);
  CHECK(read.root.find("a11")->items[0].kind == Node::Kind::kNull);
}

TEST_CASE("an unclosed quote is a fault where it begins") {
  const std::string cut = R"({"a":"...","...":"..."})";
  CHECK(yaml("a: \"x\nb: y\n") == cut + "\n1:4 unclosed-quote");
  CHECK(yaml("a: 'it''s\n") == cut + "\n1:4 unclosed-quote");
  CHECK(yaml("a: 'x") == cut + "\n1:4 unclosed-quote");
  CHECK(yaml("a: \"x\\") == cut + "\n1:4 unclosed-quote");
  CHECK(yaml("a: \"x\n---\nb") == cut + "\n1:4 unclosed-quote");
  CHECK(yaml("a: [b, 'c', \"d") ==
        "{\"a\":[\"<b>\",\"c\",\"...\"],\"...\":\"...\"}\n1:13 unclosed-quote");
  CHECK(message("a: 'x\n") == "this quote is never closed");
}

TEST_CASE("a quote that is closed or stands inside a text is none") {
  CHECK(yaml("a: 'it''s'\n") == R"({"a":"it's"})");
  CHECK(yaml("a: don't\nb: 5\" disk\n") ==
        R"({"a":"<don't>","b":"<5\" disk>"})");
}

TEST_CASE("a second YAML document is a fault where it begins") {
  CHECK(yaml("a: 1\n---\nb: 2\n") == "{\"a\":\"<1>\"}\n2:1 yaml-feature");
  CHECK(is_cut("a: 1\n---\nb: 2\n"));
  CHECK(yaml("a: 1\n...\n") == "{\"a\":\"<1>\"}");
}

TEST_CASE("what follows the end of the YAML is a fault where it begins") {
  CHECK(yaml("[a] b") == "[\"<a>\"]\n1:5 yaml-feature");
  CHECK(yaml("- a\nb: c\n") == "[\"<a>\"]\n2:1 yaml-feature");
}

TEST_CASE("a lone comma is a fault and ends") {
  CHECK(yaml(",") == "null\n1:1 yaml-feature");
}

TEST_CASE("nesting of more than 32 levels is a fault") {
  const auto nested = [](std::size_t depth) {
    return std::string(depth, '[') + std::string(depth, ']');
  };
  CHECK(yaml(nested(32)) == nested(32));
  CHECK(yaml(nested(33)).ends_with("\n1:33 nested-too-deep"));
  CHECK(yaml(nested(10000)).ends_with(" nested-too-deep"));
  CHECK(yaml(std::string(10000, '[')).ends_with(" nested-too-deep"));
  CHECK(yaml(std::string(10000, '{')).ends_with(" nested-too-deep"));
  std::string list;
  for (int i = 0; i < 10000; ++i) list += "- ";
  CHECK(yaml(list).ends_with("\n1:65 nested-too-deep"));
}

TEST_CASE("a bracket that is never closed is a fault where it stands") {
  CHECK(yaml("a: [[x], y\n").ends_with("\n1:4 data-syntax"));
  CHECK(yaml("a: {b: [x}\n").ends_with("\n1:10 data-syntax"));
  CHECK(message("a: [[x, y]\n") == "this bracket is never closed");
  CHECK(message("a: {b: x\n") == "this bracket is never closed");
  CHECK(message("a: [x, y\nb: z\n") == "a ',' or a ']' is missing before this");
}

TEST_CASE("a YAML key that is no text is a fault and ends reading") {
  CHECK(yaml("a: 1\n[b]: c\nd: e\n") ==
        "{\"a\":\"<1>\",\"...\":\"...\"}\n2:1 data-syntax");
  CHECK(yaml("a: 1\n~: c\n") ==
        "{\"a\":\"<1>\",\"...\":\"...\"}\n2:1 data-syntax");
}

TEST_CASE("YAML's places count bytes and are told in characters") {
  CHECK(yaml("ä: ö\nü: \"ß\" x\n") ==
        "{\"ä\":\"<ö>\",\"ü\":\"ß\",\"...\":\"...\"}\n2:8 data-syntax");
  CHECK(yaml("ä: [ä, ä]\nü: &x 1\n").ends_with("\n2:4 yaml-feature"));
}

TEST_CASE("what was read before a YAML fault stays, and what is cut is known") {
  CHECK(yaml("a:\n  - b: 1\n    c: @x\n") ==
        "{\"a\":[{\"b\":\"<1>\",\"c\":\"...\",\"...\":\"...\"},\"...\"],"
        "\"...\":\"...\"}\n3:8 data-syntax");
  CHECK(yaml("a: 1\nb: c: d\n") ==
        "{\"a\":\"<1>\",\"b\":\"<c>\",\"...\":\"...\"}\n2:5 data-syntax");
}

TEST_CASE("YAML's faults are told in plain words") {
  CHECK(message("a: b: c\n") ==
        "a ':' does not fit here; put a text that holds ': ' in quotes, or let "
        "the keys of a map begin in the same column");
  CHECK(message("a:\n\tb: c\n") == "indent by spaces and not by tabs");
  CHECK(message("a:\n\t- b\n") == "indent by spaces and not by tabs");
  CHECK(message("a: |\n  x\n\ty\n") == "indent by spaces and not by tabs");
  CHECK(message("a: \"x\" y\n") ==
        "this does not fit behind what is before it; check the quotes, and "
        "that the keys of a map begin in the same column");
  CHECK(message("a: @x\n") ==
        "a text that begins with this character must stand in quotes");
  CHECK(message("a: \"\\q\"\n") ==
        "this escape is not known in double quotes; write a backslash as "
        "'\\\\', or put the text in single quotes");
  CHECK(message("a: >5 is more\n").starts_with("only a line end may stand"));
  CHECK(message("a: ]\n").starts_with("this bracket closes none"));
  CHECK(message("a: - b\n").starts_with("a '- ' does not fit here"));
}

TEST_CASE("a message of the parser that is not known is given in brackets") {
  CHECK(message("%YAML 1 2 3\n---\na\n") ==
        "this is not YAML as it can be read here; a text with special "
        "characters must stand in quotes (YAML directives must have exactly "
        "one argument)");
}

TEST_CASE("a control character in YAML is a fault where it stands") {
  CHECK(yaml("a: b\x04\n") == "\"...\"\n1:5 data-syntax");
  CHECK(yaml(std::string("a: b\0c\n", 7)) == "\"...\"\n1:5 data-syntax");
}

}  // namespace
}  // namespace viva
