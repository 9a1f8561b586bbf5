#include <random>

#include "support/catch.h"
#include "viva/data/node.h"

namespace viva {
namespace {

Node one(std::string_view text) {
  return Node::map().add("a", Node::string(text));
}

std::string written(std::string_view text) { return write_yaml(one(text)); }

// Kinds of texts may differ, and spans do.
bool same(const Node& a, const Node& b) {
  const bool kinds = a.kind == b.kind || (a.is_text() && b.is_text());
  if (!kinds || a.text != b.text || a.keys.size() != b.keys.size() ||
      a.items.size() != b.items.size()) {
    return false;
  }
  for (std::size_t i = 0; i < a.keys.size(); ++i) {
    if (!same(a.keys[i], b.keys[i])) return false;
  }
  for (std::size_t i = 0; i < a.items.size(); ++i) {
    if (!same(a.items[i], b.items[i])) return false;
  }
  return true;
}

bool comes_back(const Node& node) {
  const DataResult read = read_yaml(Source("test.yaml", write_yaml(node)));
  return read.faults.empty() && same(node, read.root);
}

TEST_CASE("YAML is written in blocks for people to edit") {
  Node choices = Node::list();
  choices.items = {Node::map().add("A", Node::string("the \"first\": yes")),
                   Node::map().add("B", Node::string("several\n\n  lines")),
                   Node::list()};
  choices.items[2].items = {Node::string("x"), Node::list(), Node::map()};
  Node root = Node::map();
  root.add("stem", Node::string("What is \\frac{1}{2}?\n\n    code\nEnd.\n"))
      .add("points", Node::decimal(1.5))
      .add("shuffle", Node::boolean(false))
      .add("choices", choices)
      .add("none", Node::list())
      .add("nothing", Node());
  CHECK("\n" + write_yaml(root) == R"(
stem: |
  What is \frac{1}{2}?

      code
  End.
points: 1.5
shuffle: false
choices:
  - A: 'the "first": yes'
  - B: |-
      several

        lines
  -
    - x
    - []
    - {}
none: []
nothing: null
)");
  CHECK(comes_back(root));
}

TEST_CASE("text is written without quotes where nothing can be misread") {
  CHECK(written("What is it?") == "a: What is it?\n");
  CHECK(written("\\(x^2\\) - y, [z]") == "a: \\(x^2\\) - y, [z]\n");
  CHECK(written("12 apples") == "a: 12 apples\n");
  CHECK(written("Käse") == "a: Käse\n");
}

TEST_CASE("text that looks like a number, boolean, date or null is quoted") {
  for (const std::string text :
       {"y",     "n",     "Yes",        "no",
        "on",    "OFF",   "true",       "False",
        "null",  "Null",  "~",          "012",
        "1e3",   "0x1F",  "0o17",       "1_000",
        ".5",    "-1",    "+1",         ".inf",
        "-.Inf", ".nan",  "2024-01-01", "2024-01-01T10:00:00Z",
        "10:30", "1,000", "",           "<<",
        "="}) {
    CHECK(written(text) == "a: \"" + text + "\"\n");
  }
}

TEST_CASE("numbers, true and false that are plain are written plain") {
  CHECK(write_yaml(Node::number(-12)) == "-12\n");
  CHECK(write_yaml(Node::decimal(1e300)) == "1e+300\n");
  CHECK(write_yaml(Node::boolean(true)) == "true\n");
}

TEST_CASE("text with a backslash keeps it single where it needs quotes") {
  CHECK(written("# \\frac it's") == "a: '# \\frac it''s'\n");
  CHECK(written("- \\(x\\)") == "a: '- \\(x\\)'\n");
}

TEST_CASE("what cannot be seen is written escaped") {
  CHECK(written("x\x1b\x7f") == "a: \"x\\x1b\\x7f\"\n");
  CHECK(written("ä\u202e\u2028\u0085\uFEFF") ==
        "a: \"\\xe4\\u202e\\u2028\\x85\\ufeff\"\n");
  CHECK(written("a\tb") == "a: \"a\\tb\"\n");
  CHECK(written(" a") == "a: \" a\"\n");
  CHECK(written("a\r\nb") == "a: \"a\\r\\nb\"\n");
  CHECK(written("a \nb") == "a: \"a \\nb\"\n");
}

TEST_CASE("text that is not UTF-8 is written to YAML with U+FFFD") {
  CHECK(written("a\xFF") == "a: \"a\\ufffd\"\n");
  CHECK(written("a\xC0\xAF") == "a: \"a\\ufffd\\ufffd\"\n");
}

// Reads, writes and reads again. Returns how many keys were repeated in each.
std::string repeated_keys(std::string_view yaml) {
  const DataResult first = read_yaml(Source("a.yaml", std::string(yaml)));
  const std::string text = write_yaml(first.root);
  const DataResult second = read_yaml(Source("b.yaml", text));
  return std::to_string(first.faults.size()) + " " +
         std::to_string(second.faults.size());
}

TEST_CASE("keys that would be written alike are repeated when read") {
  CHECK(repeated_keys("\xFF: x\n\xFE: y\n") == "1 1");
  CHECK(repeated_keys("\xFF: x\n\uFFFD: y\n\uFFFE: z\n") == "2 2");
  CHECK(repeated_keys("A: x\n\xC1\x81: y\n") == "0 0");
  CHECK(repeated_keys("ä: x\nö: y\na\xFF: z\n") == "0 0");
  std::string many;
  for (char c = 'a'; c <= 'z'; ++c) many += std::string(1, c) + ": x\n";
  CHECK(repeated_keys(many + "\xFF: x\n\xFE: y\n") == "1 1");
}

TEST_CASE("a text of several lines that stands alone is quoted") {
  CHECK(write_yaml(Node::string("---\nb")) == "\"---\\nb\"\n");
  CHECK(comes_back(Node::string("---\nb")));
}

TEST_CASE("each text comes back from YAML as it was") {
  for (const std::string text :
       {"---",         "...",     "--- a",      "- a",      "-",
        "-a",          "? a",     "?",          ": a",      ":",
        ":a",          "a:",      "a: b",       "a :b",     "a #b",
        "#a",          "a#b",     "'",          "''",       "\"",
        "'a'",         "\"a\"",   "it's",       "&a",       "*a",
        "!a",          "%a",      "@a",         "`a`",      "|",
        ">",           "|-",      "[a",         "]",        "{a}",
        ",",           "a, b",    "\\",         "\\n",      "\\frac",
        "a\\",         "\t",      " ",          "  a",      "a  ",
        "\n",          "\n\n",    "a\n",        "a\n\n",    "\na",
        "a\nb",        "a\nb\n",  "a\nb\n\n",   "a\n b",    " a\nb",
        "a\n\tb",      "\ta\nb",  "a\n \nb",    "a\n\nb",   "a\r",
        "a\r\nb",      "\r",      "# a\n# b",   "- a\n- b", "a: b\nc: d",
        "---\n...\n",  "%a\n%b",  "\x01",       "\x7f",     "\u0085",
        "a\u0085b\nc", "\u00a0",  "\u00a0a\nb", "\u2028",   "\u2029a\nb",
        "\uFEFF",      "\uFEFFa", "\u202eabc",  "\u200b",   "ä",
        "😀",           "e\u0301", "\u0080"}) {
    INFO(write_yaml(one(text)));
    CHECK(comes_back(one(text)));
    CHECK(comes_back(Node::string(text)));
    CHECK(comes_back(Node::map().add(text, Node::string(text))));
    Node list = Node::list();
    list.items = {Node::string(text), one(text), Node::string(text)};
    CHECK(comes_back(list));
  }
  CHECK(comes_back(one(std::string("a\0b", 3))));
}

TEST_CASE("a key of any length comes back from YAML") {
  for (const std::size_t size : {200U, 254U, 255U, 1000U, 5000U}) {
    for (const char* letter : {"x", "\x01", "ä", "😀"}) {
      std::string key(1, ':');
      while (key.size() < size) key += letter;
      Node node = Node::map().add(key, one("x\ny")).add("b", Node::list());
      CHECK(comes_back(node));
    }
  }
}

TEST_CASE("a long key that is not UTF-8 comes back with U+FFFD") {
  const Node node = Node::map().add(std::string(200, '\xff'), Node());
  const DataResult read = read_yaml(Source("test.yaml", write_yaml(node)));
  CHECK(read.faults.empty());
  REQUIRE(read.root.keys.size() == 1);
  CHECK(read.root.keys[0].text.size() == 200 * 3);
}

// Trees of every shape, with texts of an alphabet chosen to be misread.
class Trees {
 public:
  Node tree(int depth) {
    switch (pick(depth > 4 ? 4 : 8)) {
      case 0:
        return {};
      case 1:
        return Node::number(static_cast<std::int64_t>(pick(2000)) - 1000);
      case 2:
      case 3:
        return Node::string(text());
      case 4:
      case 5:
        return list(depth);
      default:
        return map(depth);
    }
  }

 private:
  std::size_t pick(std::size_t count) { return engine_() % count; }

  std::string text() {
    static const std::vector<std::string> kPieces = {
        "a",  "b", "1", " ",   " ",    "\n", "\n",     "\t", ":",
        "-",  "#", "'", "\"",  "\\",   "|",  ">",      "%",  "[",
        "]",  "{", "}", ",",   "&",    "*",  "!",      "?",  "~",
        "\r", "é", ".", "---", "\n\n", "😀",  "\u2028", "n",  "\x1b"};
    std::string text;
    for (std::size_t size = pick(9); size > 0; --size) {
      text += kPieces[pick(kPieces.size())];
    }
    return text;
  }

  Node list(int depth) {
    Node node = Node::list();
    for (std::size_t size = pick(4); size > 0; --size) {
      node.items.push_back(tree(depth + 1));
    }
    return node;
  }

  Node map(int depth) {
    Node node = Node::map();
    for (std::size_t size = pick(4); size > 0; --size) {
      const std::string key = text();
      if (!node.find(key)) node.add(key, tree(depth + 1));
    }
    return node;
  }

  std::mt19937 engine_{20240229};  // NOLINT(cert-msc51-cpp): the same each time
};

TEST_CASE("random trees come back from YAML as they were") {
  Trees trees;
  for (int i = 0; i < 2000; ++i) {
    const Node node = trees.tree(0);
    INFO(write_json(node) + "\n" + write_yaml(node));
    REQUIRE(comes_back(node));
  }
}

}  // namespace
}  // namespace viva
