#include "support/catch.h"
#include "support/data.h"
#include "viva/data/node.h"

namespace viva {
namespace {

std::string yaml(const std::string& text) {
  const Source source("test.yaml", text);
  return outline(read_yaml(source), source);
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

TEST_CASE("an empty YAML document is null") {
  CHECK(yaml("") == "null");
  CHECK(yaml("\n# nothing yet\n") == "null");
  CHECK(yaml("---\n") == "null");
  CHECK(yaml("\xEF\xBB\xBF") == "null");
}

TEST_CASE("a YAML text without a value is null") {
  CHECK(yaml("a:\nb: ~\nc: null\n") == R"({"a":null,"b":null,"c":null})");
}

TEST_CASE("'<<' is a key as any other and merges nothing") {
  CHECK(yaml("<<: {a: 1}\nb: 2\n") == R"({"<<":{"a":"<1>"},"b":"<2>"})");
}

TEST_CASE("bytes that are not UTF-8 pass through YAML") {
  const Source source("test.yaml", "a: \xFF\xFEx\n");
  const DataResult read = read_yaml(source);
  CHECK(read.faults.empty());
  CHECK(read.root.find("a")->text == "\xFF\xFEx");
}

TEST_CASE("text that begins like UTF-16 is read as bytes all the same") {
  const Source source("test.yaml", "\xFF\xFE: x\n");
  CHECK(read_yaml(source).root.keys[0].text == "\xFF\xFE");
}

TEST_CASE("a backslash keeps its letter but in double quotes") {
  const Source source("test.yaml",
                      "a: \\frac\nb: '\\frac'\nc: \"\\frac\"\nd: |\n  \\frac");
  const Node root = read_yaml(source).root;
  CHECK(root.find("a")->text == "\\frac");
  CHECK(root.find("b")->text == "\\frac");
  CHECK(root.find("c")->text == "\frac");
  CHECK(root.find("d")->text == "\\frac");
}

TEST_CASE("YAML's spans are the bytes that stand there") {
  const Source source("test.yaml",
                      "k\xC3\xA4se: [plain, 'it''s', \"a\\\"b\"]\n"
                      "'q': two words # no\n"
                      "none:   # nothing\n"
                      "null too: ~\n");
  CHECK(spans(read_yaml(source).root, source) ==
        "k\xC3\xA4se|plain|'it''s'|\"a\\\"b\"|'q'|two words|none||"
        "null too|~");
}

TEST_CASE("the span of YAML's texts of several lines ends with the first") {
  const Source source("test.yaml", "a: |\n  x\n  y\nb: >- # c\n  x\nc: p\n  q");
  CHECK(spans(read_yaml(source).root, source) == "a|||b|>- # c|c|p");
}

TEST_CASE("a YAML value that is left out stands behind what is before") {
  const Source source("test.yaml", "a:\n\n\nb: [x, , ~]\n");
  const Node root = read_yaml(source).root;
  CHECK(root.find("a")->span == Span{2, 2});
  CHECK(root.find("b")->items.back().span == Span{14, 15});
}

TEST_CASE("a part of a source is read with the places of the whole") {
  const Source source("test.md", "---\na: 'x\n---\nit's\n");
  const DataResult read = read_yaml(source, {4, 9});
  CHECK(outline(read, source) ==
        "{\"a\":\"...\",\"...\":\"...\"}\n2:4 unclosed-quote");
  CHECK(spans(read_yaml(source, {4, 5}).root, source) == "a");
  CHECK(read_yaml(source, {4, 4}).root.kind == Node::Kind::kNull);
}

TEST_CASE("a source's byte-order mark is no part of its YAML") {
  const Source source("test.yaml",
                      "\xEF\xBB\xBF"
                      "a: b\n");
  CHECK(spans(read_yaml(source).root, source) == "a|b");
}

}  // namespace
}  // namespace viva
