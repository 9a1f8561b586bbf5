#include "support/catch.h"
#include "support/dump.h"
#include "viva/format/format.h"

namespace viva {
namespace {

std::string read(std::string_view text) { return "\n" + dump_markdown(text); }
std::string findings(std::string_view text) { return "\n" + findings_of(text); }

// A sound question between lines that are not.
std::string question(std::string_view between) {
  return "**Question 1:** Q\n  A) x\n  B) y\n" + std::string(between);
}

TEST_CASE("a question without a key is reported and stays in the bank") {
  CHECK(findings(question("")) == "\n1:1 error missing-key\n");
  CHECK(findings(question("**Correct Answer:**\n")) ==
        "\n1:1 error missing-key\n");
  CHECK(read(question("")) == "\nsection 1\n1 Q\n  A x\n  B y\n");
}

TEST_CASE("a key outside the choices is reported where it stands") {
  CHECK(findings(question("**Correct Answer:** E\n")) ==
        "\n4:21 error key-outside-choices\n");
}

TEST_CASE("a key that fits two choices is reported and not guessed") {
  CHECK(
      findings("**Question 1:** Q\n  A) x\n  B) x\n**Correct Answer:** x\n") ==
      "\n3:6 error equal-choices\n4:21 error ambiguous-key\n");
  CHECK(
      findings("**Question 1:** Q\n  A) x\n  A) y\n**Correct Answer:** A\n") ==
      "\n3:3 warning choice-letters\n4:21 error ambiguous-key\n");
}

TEST_CASE("a question needs two choices") {
  CHECK(findings("**Question 1:** Q\n**Correct Answer:** A\n") ==
        "\n1:1 error too-few-choices\n");
  CHECK(findings("**Question 1:** Q\n  A) x\n**Correct Answer:** A\n") ==
        "\n1:1 error too-few-choices\n");
}

TEST_CASE("a question without a stem is refused") {
  const std::string text =
      "**Question 1:**\n  A) x\n  B) y\n**Correct Answer:** A\n";
  CHECK(findings(text) == "\n1:1 error empty-stem\n");
  CHECK(read(text) == "\nsection 1\n");
  const auto result = read_bank(Source("x.md", text));
  CHECK(result.diagnostics[0].message ==
        "question 1 is refused: it has no stem");
}

TEST_CASE("an empty choice is reported") {
  CHECK(findings("**Question 1:** Q\n  A)\n  B) y\n**Correct Answer:** B\n") ==
        "\n2:3 error empty-choice\n");
}

TEST_CASE("letters that leave one out are reported and read") {
  const std::string text =
      "**Question 1:** Q\n  A) x\n  C) y\n**Correct Answer:** C\n";
  CHECK(findings(text) == "\n3:3 warning choice-letters\n");
  CHECK(read(text) == "\nsection 1\n1 Q\n  A x\n *C y\n");
}

TEST_CASE("a second key that differs is reported and none is used") {
  const std::string text =
      question("**Correct Answer:** A\n**Correct Answer:** B\n");
  CHECK(findings(text) == "\n5:1 error repeated-field\n");
  CHECK(read(text) == "\nsection 1\n1 Q\n  A x\n  B y\n");
  CHECK(read(question("**Correct Answer:** A\n**Correct Answer:** A\n")) ==
        "\nsection 1\n1 Q\n *A x\n  B y\n");
}

TEST_CASE("code without an end ends at the next structure") {
  const std::string text =
      "**Question 1:** Q\n```\n# one\n\n  A) x\n  B) y\n"
      "**Correct Answer:** A\n## Section 2: T\n";
  CHECK(findings(text) == "\n2:1 error unclosed-fence\n");
  CHECK(read(text) ==
        "\nsection 1\n1 Q\\n```\\n# one\n *A x\n  B y\nsection 2 T\n");
}

TEST_CASE("every unclosed fence is named") {
  CHECK(findings("**Question 1:** Q\n~~~\n  A) x\n  B) ````\ny\n"
                 "**Correct Answer:** A\n") ==
        "\n2:1 error unclosed-fence\n4:6 error unclosed-fence\n");
}

TEST_CASE("a question or section in a code block is refused by name") {
  const std::string text =
      "**Question 1:** Q\n```\nx\n**Question 2:** R\n```\n  A) x\n  B) y\n"
      "**Correct Answer:** A\n";
  CHECK(findings(text) == "\n4:1 warning structure-in-code\n");
}

TEST_CASE("code outside of questions may show a question") {
  CHECK(findings("### Activities\n```\n**Question 2:** R\n```\n") ==
        "\n2:1 warning stray-text\n");
}

TEST_CASE("a comment without an end is reported and only its line is lost") {
  const std::string text = "<!-- x\n" + question("**Correct Answer:** A\n");
  CHECK(findings(text) == "\n1:1 error unclosed-comment\n");
  CHECK(read(text) == "\nsection 1\n1 Q\n *A x\n  B y\n");
}

TEST_CASE("text that belongs to nothing is reported once a run") {
  CHECK(findings("one\ntwo\n\n# T\nthree\n## Section 1: S\nfour\n") ==
        "\n1:1 warning stray-text\n5:1 warning stray-text\n"
        "7:1 warning stray-text\n");
}

TEST_CASE("a key or an explanation outside of a question belongs to nothing") {
  CHECK(findings("**Correct Answer:** A\n") == "\n1:1 warning stray-text\n");
}

TEST_CASE("text behind the rule below a question belongs to nothing") {
  CHECK(findings(question("**Correct Answer:** A\n\n---\nmore\n")) ==
        "\n7:1 warning stray-text\n");
}

TEST_CASE("a heading that viva does not know is reported with what it holds") {
  CHECK(findings("### Further reading\n- a book\n") ==
        "\n1:1 warning unknown-heading\n");
  CHECK(findings("## Appendix\nwords\n") == "\n1:1 warning unknown-heading\n");
}

TEST_CASE("a byte that is not UTF-8 is reported where it stands") {
  CHECK(findings("# T\xFF\n") == "\n1:4 error invalid-utf8\n");
}

TEST_CASE("a question within an item is refused by name") {
  const std::string text = "### Activities\n- Solve\n**Question 1:** Q\n- b\n";
  CHECK(findings(text) == "\n3:1 warning question-in-list\n");
  CHECK(read(text) ==
        "\nsection 1\nactivity Solve\\n**Question 1:** Q\nactivity b\n");
}

TEST_CASE("an empty item is reported") {
  CHECK(findings("### Activities\n-\n- b\n") == "\n2:1 warning empty-item\n");
}

TEST_CASE("two sections with one number are reported") {
  CHECK(findings("## Section 1: S\n## Section 1: T\n") ==
        "\n2:1 warning repeated-section\n");
}

TEST_CASE("text between a key and an explanation of its own is reported") {
  CHECK(
      findings(question("**Correct Answer:** A\nwhy\n**Explanation:** E\n")) ==
      "\n5:1 warning stray-text\n");
}

TEST_CASE("three faults of three kinds are all named, and all else is read") {
  const std::string text =
      "**Question 1:** No key\n  A) x\n  B) y\n\n"
      "**Question 2:** Outside\n  A) x\n  B) y\n**Correct Answer:** D\n\n"
      "**Question 3:** Code\n```\nx\n  A) x\n  B) y\n**Correct Answer:** A\n\n"
      "**Question 4:** Sound\n  A) x\n  B) y\n**Correct Answer:** B\n";
  CHECK(findings(text) ==
        "\n1:1 error missing-key\n8:21 error key-outside-choices\n"
        "11:1 error unclosed-fence\n");
  CHECK(read(text) == R"(
section 1
1 No key
  A x
  B y
2 Outside
  A x
  B y
3 Code\n```\nx
 *A x
  B y
4 Sound
  A x
 *B y
)");
}

TEST_CASE("a long message quotes only the begin of a text") {
  const auto read = read_bank(Source(
      "x.md", question("**Correct Answer:** " + std::string(50, 'k') + "\n")));
  CHECK(read.diagnostics.back().message == "the key '" + std::string(40, 'k') +
                                               "...' is none of the choices of "
                                               "question 1 (A, B)");
}

}  // namespace
}  // namespace viva
