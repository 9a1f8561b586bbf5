#include "cli/rule_settings.h"
#include "support/catch.h"

namespace viva {
namespace {

constexpr std::string_view kGap =
    "**Question 7:** Q\n  A) x\n  B) y\n**Correct Answer:** A\n"
    "**Explanation:** E\n";

// What is found in a document by errors and warnings: "1:1 rule: message".
std::string found_in(const std::string& text, const Review& review = {},
                     const std::string& name = "x.md") {
  ReadResult read = read_bank(Source(name, text));
  settle(read, {}, review);
  const LineIndex lines(read.bank.source);
  std::string said = "\n";
  for (const Diagnostic& found : read.diagnostics) {
    if (found.severity == Severity::kNote) continue;
    const Position at = lines.position(found.span.begin);
    said += std::to_string(at.line) + ":" + std::to_string(at.column) + " " +
            std::string(found.rule) + ": " + found.message + "\n";
  }
  return said;
}

std::string with(std::string_view first, std::string_view bank = kGap) {
  return std::string(first) + std::string(bank);
}

Review with_rules(const std::vector<RuleSetting>& asked = {}) {
  Review review;
  review.rules = true;
  review.asked = asked;
  return review;
}

TEST_CASE("what a question ignores is not reported") {
  CHECK(found_in(with("")) ==
        "\n1:1 numbering: the first question of this section has the number "
        "7\n");
  CHECK(found_in(with("<!-- viva: ignore numbering: from a sheet -->\n")) ==
        "\n");
  CHECK(found_in("questions:\n- {number: 7, stem: Q, choices: [x, y], "
                 "answer: A, explanation: E, ignore: numbering}\n",
                 {}, "x.yaml") == "\n");
}

TEST_CASE("what a section ignores is not reported in its questions") {
  CHECK(found_in(with("<!-- viva: ignore numbering -->\n"
                      "## Section 1: S\n### Learning Objectives\n- o\n\n")) ==
        "\n");
}

TEST_CASE("an ignore that leaves nothing out is told of") {
  CHECK(found_in(with("<!-- viva: ignore numbering, missing-key -->\n")) ==
        "\n1:30 unused-ignore: question 7 ignores 'missing-key', which finds "
        "nothing there\n");
}

TEST_CASE("an ignore of a rule that was not looked for says nothing") {
  const std::string text =
      with("<!-- viva: ignore numbering, key-position -->\n");
  CHECK(found_in(text) == "\n");
  CHECK(found_in(text, with_rules()).find("unused-ignore") !=
        std::string::npos);
  CHECK(found_in("---\ncheck: {key-position: off}\n---\n" + text,
                 with_rules()) == "\n");
  const RuleSetting off = {{"key-position", {}}, {}, {"off", {}}};
  CHECK(found_in(text, with_rules({off})) == "\n");
}

TEST_CASE("an unused ignore is as severe as the bank says") {
  CHECK(found_in(with("---\ncheck: {unused-ignore: off}\n---\n"
                      "<!-- viva: ignore numbering, missing-key -->\n")) ==
        "\n");
}

TEST_CASE("an ignore of a rule that is not there is an error at its name") {
  CHECK(found_in(with("<!-- viva: ignore numbering, mising-key -->\n")) ==
        "\n1:30 unknown-rule: there is no rule 'mising-key', did you mean "
        "'missing-key'?\n");
}

std::string found_with(const std::string& check) {
  return found_in(with("---\ncheck:\n  " + check + "\n---\n" +
                       "<!-- viva: ignore numbering -->\n"));
}

TEST_CASE("an option that the rule does not have is an error") {
  CHECK(found_with("key-position: {shre: 60}") ==
        "\n3:18 unknown-key: the rule 'key-position' has no option 'shre', did "
        "you mean 'share'?\n");
  CHECK(found_with("key-position: {shape: 60}") ==
        "\n3:18 unknown-key: the rule 'key-position' has no option 'shape', "
        "did you mean 'share'?\n");
  CHECK(found_with("key-position: {many: 60}") ==
        "\n3:18 unknown-key: the rule 'key-position' has no option 'many'; it "
        "has questions, share, section, severity\n");
  CHECK(found_with("numbering: {from: 7}") ==
        "\n3:15 unknown-key: the rule 'numbering' has no options\n");
}

TEST_CASE("the value of an option is a number in its range") {
  CHECK(found_with("key-position: {share: 60, severity: note}") == "\n");
  CHECK(found_with("key-position: {share: 200}") ==
        "\n3:25 bad-value: the option 'share' of 'key-position' is a number "
        "from 1 to 100, not '200'\n");
  CHECK(found_with("key-position: {share: half}") ==
        "\n3:25 bad-value: the option 'share' of 'key-position' is a number "
        "from 1 to 100, not 'half'\n");
}

TEST_CASE("a rule that is not there is named once") {
  CHECK(found_with("numbring: {severity: off, from: 7}") ==
        "\n3:3 unknown-rule: there is no rule 'numbring', did you mean "
        "'numbering'?\n");
}

TEST_CASE("a rule that the bank puts off can be asked for") {
  const std::string text = with("---\ncheck: {numbering: off}\n---\n");
  const RuleSetting on = {{"numbering", {}}, {}, {"on", {}}};
  CHECK(found_in(text) == "\n");
  CHECK(found_in(text, with_rules({on})).find("4:1 numbering") !=
        std::string::npos);
}

}  // namespace
}  // namespace viva
