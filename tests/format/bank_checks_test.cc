#include <string>

#include "support/catch.h"
#include "viva/format/format.h"

namespace viva {
namespace {

// What is missing in a document: "2:1 note: message".
std::string missing(const std::string& text) {
  const ReadResult read = read_bank(Source("x.md", text));
  const LineIndex lines(read.bank.source);
  std::string said = "\n";
  for (const Diagnostic& found : read.diagnostics) {
    if (!found.rule.starts_with("missing-")) continue;
    const Position at = lines.position(found.span.begin);
    said += std::to_string(at.line) + ":" + std::to_string(at.column) +
            (found.severity == Severity::kNote ? " note: " : " warning: ") +
            found.message + "\n";
  }
  return said;
}

// A question in five lines.
std::string question(int number, bool explained = true) {
  return "**Question " + std::to_string(number) +
         ":** Q\n  A) x\n  B) y\n**Correct Answer:** A\n" +
         (explained ? "**Explanation:** E\n" : "\n");
}

TEST_CASE("where most questions are explained, each other one is told of") {
  CHECK(missing(question(1)) == "\n");
  CHECK(missing(question(1) + question(2, false)) ==
        "\n6:1 warning: question 2 has no explanation\n");
  CHECK(missing(question(1) + question(2) + question(3, false)) ==
        "\n11:1 warning: question 3 has no explanation\n");
}

TEST_CASE("where few questions are explained, one note says how many are not") {
  CHECK(missing("# T\n" + question(1, false)) ==
        "\n1:3 note: the question has no explanation\n");
  CHECK(missing("\n" + question(1, false) + question(2, false)) ==
        "\n2:1 note: 2 of 2 questions have no explanation\n");
  CHECK(missing("# T\n" + question(1, false) + question(2) +
                question(3, false)) ==
        "\n1:3 note: 2 of 3 questions have no explanation\n");
}

TEST_CASE("feedback on choices explains a question") {
  CHECK(missing(question(1) +
                "**Question 2:** Q\n  A) x\n     **Feedback:** Yes.\n  B) y\n"
                "**Correct Answer:** A\n") == "\n");
}

std::string section(int number, bool objectives) {
  return "## Section " + std::to_string(number) + ": S\n" +
         (objectives ? "### Learning Objectives\n- o\n" : "") +
         "### Assessment Questions\n" + question(1);
}

TEST_CASE("where most sections have objectives, each other one is told of") {
  CHECK(missing(section(1, true)) == "\n");
  CHECK(missing(section(1, true) + section(2, false)) ==
        "\n10:1 warning: section 2 has no learning objectives\n");
}

TEST_CASE("where few sections have objectives, one note says how many lack") {
  CHECK(missing("# T\n" + section(1, false)) ==
        "\n1:3 note: the section has no learning objectives\n");
  CHECK(missing("# T\n" + section(1, false) + section(2, false) +
                section(3, true)) ==
        "\n1:3 note: 2 of 3 sections have no learning objectives\n");
}

TEST_CASE("a section without questions needs no objectives") {
  CHECK(missing(section(1, true) + "## Section 2: T\n### Activities\n- a\n") ==
        "\n");
}

}  // namespace
}  // namespace viva
