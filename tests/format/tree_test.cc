#include <algorithm>

#include "support/catch.h"
#include "support/dump.h"
#include "viva/format/format.h"

namespace viva {
namespace {

Bank read_yaml_bank(std::string_view text) {
  return read_bank(Source("test.yaml", std::string(text))).bank;
}

std::string read(std::string_view text) {
  return "\n" + dump(read_yaml_bank(text));
}

std::string findings(std::string_view name, std::string_view text) {
  return "\n" + findings_of(text, name);
}

TEST_CASE("a bank in YAML or JSON means what it means in Markdown") {
  const Bank markdown =
      read_bank(Source("test.md",
                       "# T\n## Section 2: S\n### Learning Objectives\n- o\n"
                       "### Assessment Questions\n**Question 1:** Q\n  A) x\n"
                       "  B) y\n**Correct Answer:** B\n**Points:** 2\n"
                       "### Activities\n- a\n"))
          .bank;
  CHECK(read_yaml_bank("title: T\nsections:\n- number: 2\n  title: S\n"
                       "  objectives: [o]\n  activities: [a]\n  questions:\n"
                       "  - stem: Q\n    choices: [x, y]\n    answer: B\n"
                       "    points: 2\n") == markdown);
  CHECK(read_bank(Source("test.json",
                         R"({"title": "T", "sections": [{"number": 2,
      "title": "S", "objectives": ["o"], "activities": ["a"], "questions":
      [{"stem": "Q", "choices": [{"text": "x"}, {"text": "y",
      "correct": true}], "points": 2}]}]})"))
            .bank == markdown);
}

TEST_CASE("a plain text in YAML is the text that stands there") {
  CHECK(read("questions:\n- stem: no\n  choices: [yes, no, 012, 1e3, ~x]\n"
             "  answer: no\n") == R"(
section 1
1 no
  A yes
 *B no
  C 012
  D 1e3
  E ~x
)");
  CHECK(read("questions:\n- {stem: Q, choices: [x, y], answer: y}\n") ==
        "\nsection 1\n1 Q\n  A x\n *B y\n");
  CHECK(read("questions:\n- {stem: Q, kind: text, answer: [012, 1e3]}\n") ==
        "\nsection 1\n1 Q\n");
}

TEST_CASE("a key may be a letter, a text, or a list of them") {
  for (const std::string_view key : {"B, C", "[B, C]", "[y, z]", "y and z"}) {
    CHECK(read("questions:\n- stem: Q\n  choices: [x, y, z]\n  answer: " +
               std::string(key) + "\n") ==
          "\nsection 1\n1 Q\n  A x\n *B y\n *C z\n");
  }
}

TEST_CASE("each item of a list of questions is in the bank or refused") {
  const ReadResult read = read_bank(
      Source("test.yaml",
             "questions:\n- {stem: P}\n- {id: x}\n- Q\n- stem: R\n  id: 'x"));
  CHECK(read.blocks == 4);
  CHECK(count(read.bank).questions == 1);
  CHECK(std::count_if(
            read.diagnostics.begin(), read.diagnostics.end(),
            [](const Diagnostic& finding) { return finding.refuses; }) == 3);
}

TEST_CASE("numbers are counted where they are missing") {
  CHECK(read("sections:\n- title: S\n- number: 5\n  questions:\n"
             "  - {stem: P}\n  - {stem: Q, number: 7}\n  - {stem: R}\n") == R"(
section 1 S
section 5
1 P
7 Q
8 R
)");
}

TEST_CASE("what is not a question is refused and the others are read") {
  const std::string text =
      "questions:\n- Which?\n- [x]\n- {stem: Q, choices: [x, y], answer: A}\n"
      "-\n";
  CHECK(findings("test.yaml", text) ==
        "\n2:3 error wrong-type\n3:3 error wrong-type\n"
        "4:3 warning numbering\n5:2 error wrong-type\n");
  CHECK(read(text) == "\nsection 1\n3 Q\n *A x\n  B y\n");
}

TEST_CASE("every key that is none of viva's is an error with its place") {
  CHECK(findings("test.yaml",
                 "titel: T\nsections:\n- name: S\n  questions:\n"
                 "  - stem: Q\n    choices:\n    - {text: x, right: true}\n"
                 "    - y\n    answr: A\n") ==
        "\n1:1 error unknown-key\n3:3 error unknown-key\n"
        "5:5 error missing-key\n7:17 error unknown-key\n"
        "9:5 error unknown-key\n");
}

TEST_CASE("an exported id that only names the content is no author's") {
  const Format& json = *find_format_named("json");
  const Bank bank = read_yaml_bank(
      "questions:\n- {stem: Q, choices: [x, y], answer: A}\n"
      "- {stem: Q, choices: [x, y], answer: A}\n- {stem: R, id: r}\n");
  const std::string written = json.write(bank);
  CHECK(written.find("#2\"") != std::string::npos);
  const Bank read = read_bank(Source("test.json", written)).bank;
  CHECK(read == bank);
  CHECK(read.sections[0].questions[2].details->id.view == "r");
}

TEST_CASE("a bank that breaks off keeps the questions before the fault") {
  const std::string text =
      "{\"questions\": [\n {\"stem\": \"P\", \"choices\": [\"x\", \"y\"],"
      " \"answer\": \"A\"},\n {\"stem\": \"Q\", \"choices\": [\"x\"";
  CHECK("\n" + dump(read_bank(Source("test.json", text)).bank) ==
        "\nsection 1\n1 P\n *A x\n  B y\n");
  CHECK(findings("test.json", text) ==
        "\n3:2 error unreadable-question\n3:31 error data-syntax\n");
}

TEST_CASE("a text in YAML loses what Markdown cannot hold") {
  CHECK(read("questions:\n- stem: \"\\n  one  \\n\\n two \\n\"\n") ==
        "\nsection 1\n1 one\\n\\n two\n");
}

TEST_CASE("a document that is no bank says nothing of its own keys") {
  const ReadResult read = read_bank(Source("package.json", "{\"x\": 1}"));
  CHECK_FALSE(read.is_bank);
  CHECK(read_bank(Source("x.yaml", "questions: []")).is_bank);
}

}  // namespace
}  // namespace viva
