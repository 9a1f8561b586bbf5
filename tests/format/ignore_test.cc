#include <string>

#include "support/catch.h"
#include "support/dump.h"
#include "viva/format/format.h"

namespace viva {
namespace {

std::string told(std::string_view of, std::span<const Ignore> ignores) {
  std::string text;
  for (const Ignore& ignore : ignores) {
    text += std::string(of) + ": " + std::string(ignore.rule.view);
    if (!ignore.reason.empty()) {
      text += " (" + std::string(ignore.reason.view) + ")";
    }
    text += "\n";
  }
  return text;
}

// What a document ignores: "S2: rule (reason)", "S2 Q1: rule".
std::string ignored(std::string_view text, std::string_view name = "x.md") {
  const Bank bank =
      read_bank(Source(std::string(name), std::string(text))).bank;
  std::string all = "\n";
  for (const Section& section : bank.sections) {
    const std::string place = "S" + std::to_string(section.number);
    all += told(place, section.ignores);
    for (const Question& question : section.questions) {
      all += told(place + " Q" + std::to_string(question.number),
                  question.details->ignores);
    }
  }
  return all;
}

constexpr std::string_view kAsked =
    "**Question 1:** Q\n  A) x\n  B) y\n**Correct Answer:** A\n"
    "**Explanation:** E\n";

std::string above(std::string_view comment) {
  return std::string(comment) + "\n" + std::string(kAsked);
}

std::string told_of(std::string_view comment) {
  const ReadResult read = read_bank(Source("x.md", above(comment)));
  std::string said;
  for (const Diagnostic& found : read.diagnostics) {
    said += std::string(found.rule) + ": " + found.message + "\n";
  }
  return said;
}

TEST_CASE("a comment names the rules that the question below it ignores") {
  CHECK(ignored(above("<!-- viva: ignore longest-key -->")) ==
        "\nS1 Q1: longest-key\n");
  CHECK(ignored(above("<!--viva:ignore a why so-->")) ==
        "\nS1 Q1: a (why so)\n");
  CHECK(ignored(above("<!-- viva: ignore a, b : why: so -->\n\n"
                      "<!-- viva: ignore c\n  for this -->")) ==
        "\nS1 Q1: a (why: so)\nS1 Q1: b (why: so)\nS1 Q1: c (for this)\n");
}

TEST_CASE("a comment above a heading is about the section") {
  CHECK(ignored(above("<!-- viva: ignore a -->\n## Section 3: S\n"
                      "<!-- viva: ignore b -->")) == "\nS3: a\nS3 Q1: b\n");
  CHECK(ignored(above("<!-- viva: ignore a -->\n## Planets\n"
                      "<!-- viva: ignore b -->\n")) == "\nS1: a\nS1 Q1: b\n");
  CHECK(ignored(above("<!-- viva: ignore a -->\n### Assessment Questions\n")) ==
        "\nS1: a\n");
}

TEST_CASE("a comment within a question is about the next one") {
  std::string two = above("<!-- viva: ignore a -->");
  two.insert(two.find("  B)"), "<!-- viva: ignore b -->\n");
  two += "\n**Question 2:** R\n  A) x\n  B) y\n**Correct Answer:** A\n";
  CHECK(ignored(two) == "\nS1 Q1: a\nS1 Q2: b\n");
}

TEST_CASE("a reason may hold the end of a comment behind a backslash") {
  CHECK(ignored(above(R"(<!-- viva: ignore a x --\> y -\> --\\> -->)")) ==
        "\nS1 Q1: a (x --> y -\\> --\\>)\n");
}

TEST_CASE("comments that are not for viva say nothing") {
  CHECK(ignored(above(
            "<!-- ignore a -->\n<!-- vivat: ignore a -->\n<!---->")) == "\n");
  CHECK(told_of("<!-- viva is the program -->") == "");
  CHECK(ignored("```\n<!-- viva: ignore a -->\n```\n" + std::string(kAsked)) ==
        "\n");
}

TEST_CASE("a comment that viva cannot follow is told of") {
  CHECK(told_of("<!-- viva: ignroe a -->") ==
        "unknown-comment: viva does not understand 'ignroe' in a comment, did "
        "you mean 'ignore'?\n");
  CHECK(told_of("<!-- viva: -->") ==
        "unknown-comment: this comment says nothing to viva\n");
  CHECK(told_of("<!-- viva ignore a -->") ==
        "unknown-comment: a comment for viva begins with 'viva:'; this one is "
        "left alone\n");
  CHECK(told_of("<!-- viva: ignore -->") ==
        "bad-value: this names no rule to ignore\n");
  CHECK(told_of("<!-- viva: ignore 'a' -->") ==
        "bad-value: ''a'' is not the name of a rule\n");
  CHECK(told_of("<!-- viva: ignore a, a -->") ==
        "repeated-field: 'a' is ignored here already\n");
}

TEST_CASE("a comment below the last question ignores nothing") {
  CHECK(findings_of(std::string(kAsked) + "\n<!-- viva: ignore a -->\n") ==
        "7:19 warning unused-ignore\n");
}

TEST_CASE("data names what is ignored alone, in a list or with reasons") {
  CHECK(ignored("sections:\n- ignore: {a: why, b: }\n  questions:\n"
                "  - {stem: P, ignore: c}\n  - {stem: Q, ignore: [d, e]}\n"
                "  - {stem: R, ignore: 'f, g'}\n",
                "x.yaml") == R"(
S1: a (why)
S1: b
S1 Q1: c
S1 Q2: d
S1 Q2: e
S1 Q3: f
S1 Q3: g
)");
}

TEST_CASE("no place ignores more than a thousand rules") {
  std::string text;
  for (int i = 0; i < 1002; ++i) {
    text += "<!-- viva: ignore rule-" + std::to_string(i) + " -->\n";
  }
  const ReadResult read = read_bank(Source("x.md", text + std::string(kAsked)));
  REQUIRE(read.diagnostics.size() == 2);
  CHECK(read.diagnostics[1].message ==
        "1000 rules are ignored here already, which is all there may be; "
        "'rule-1001' is left out");
  const Details& details = *read.bank.sections[0].questions[0].details;
  CHECK(details.ignores.size() == 1000);
}

}  // namespace
}  // namespace viva
