#include "support/catch.h"
#include "viva/data/node.h"

namespace viva {
namespace {

// The tree as JSON, or the fault with its line and column. A plain scalar is
// shown in angle brackets.
Node shown(Node node) {
  if (node.kind == Node::Kind::kPlain) {
    return Node::string("<" + node.text + ">");
  }
  for (Node& item : node.items) item = shown(item);
  return node;
}

std::string yaml(const std::string& text) {
  const Source source("test.yaml", text);
  const DataResult read = read_yaml(source);
  if (!read.fault) return write_json(shown(read.root));
  const Position at = LineIndex(source).position(read.fault->offset);
  return std::to_string(at.line) + ":" + std::to_string(at.column) + " " +
         read.fault->message;
}

TEST_CASE("YAML keeps plain scalars as they are written") {
  CHECK(yaml("a: no\nb: 012\nc: 1e3\nd: y\n") ==
        R"({"a":"<no>","b":"<012>","c":"<1e3>","d":"<y>"})");
  CHECK(yaml("a: 'no'\nb: \"12\"\n") == R"({"a":"no","b":"12"})");
}

TEST_CASE("YAML reads lists and maps in block and flow style") {
  CHECK(yaml("a: [x, y]\nb:\n  - p\n  - q: r\n") ==
        R"({"a":["<x>","<y>"],"b":["<p>",{"q":"<r>"}]})");
}

TEST_CASE("a YAML key that stands twice is a fault at its place") {
  CHECK(yaml("a: 1\nb: 2\na: 3\n") ==
        "3:1 the key 'a' stands here a second time");
}

TEST_CASE("anchors, aliases and tags are faults") {
  CHECK(yaml("a: &x 1\n").find("an anchor") != std::string::npos);
  CHECK(yaml("a: *x\n") != "{}");
  CHECK(yaml("a: !!int 1\n").find("a tag") != std::string::npos);
  CHECK(yaml("a: !foo [1]\n").find("a tag") != std::string::npos);
}

TEST_CASE("an unclosed quote is a fault where it begins") {
  CHECK(yaml("a: \"x\nb: y\n") ==
        "1:4 the quote that begins here is never closed");
  CHECK(yaml("a: 'it''s\n") ==
        "1:4 the quote that begins here is never closed");
  CHECK(yaml("a: 'it''s'\n") == R"({"a":"it's"})");
}

TEST_CASE("a second YAML document is a fault") {
  CHECK(yaml("a: 1\n---\nb: 2\n").find("there is more after the end") !=
        std::string::npos);
}

TEST_CASE("nesting of more than 32 levels is a fault") {
  CHECK(yaml(std::string(33, '[') + std::string(33, ']'))
            .find("nested too deeply") != std::string::npos);
}

TEST_CASE("a lone comma is a fault and ends") { CHECK(yaml(",") != "null"); }

TEST_CASE("an empty YAML document is null") { CHECK(yaml("") == "null"); }

}  // namespace
}  // namespace viva
