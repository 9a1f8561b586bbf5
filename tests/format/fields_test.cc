#include "support/catch.h"
#include "support/dump.h"
#include "viva/format/format.h"

namespace viva {
namespace {

// What a question in Markdown means: the lines that YAML writes of it below
// its number.
std::string means(const std::string& question) {
  const Format& yaml = *find_format_named("yaml");
  const ReadResult read = read_bank(Source("test.md", question));
  const std::string written = yaml.write(read.bank);
  const std::size_t begin = written.find("kind:");
  std::string picture = "\n";
  for (std::size_t at = begin; at < written.size();) {
    const std::size_t end = written.find('\n', at);
    picture += written.substr(at, end - at) + "\n";
    at = std::min(written.find_first_not_of(' ', end + 1), written.size());
  }
  return picture;
}

std::string findings(std::string_view text) { return "\n" + findings_of(text); }

TEST_CASE("a key that names several choices makes a question of several") {
  CHECK(means("**Question 1:** Q\n  A) x\n  B) y\n  C) z\n"
              "**Correct Answers:** A and C\n") == R"(
kind: multiple
stem: Q
choices:
- text: x
correct: true
- text: "y"
- text: z
correct: true
)");
}

TEST_CASE("true or false needs no choices") {
  CHECK(means("**Question 1:** Q\n**Kind:** true/false\n**Answer:** false\n") ==
        R"(
kind: true-false
stem: Q
choices:
- text: "True"
- text: "False"
correct: true
)");
}

TEST_CASE("a number has a tolerance behind it or on a line of its own") {
  const std::string expected = R"(
kind: numeric
stem: Q
answer: 3.14
tolerance: 5%
)";
  CHECK(means("**Question 1:** Q\n**Kind:** numeric\n"
              "**Correct Answer:** 3.14 \u00b1 5%\n") == expected);
  CHECK(means("**Question 1:** Q\n**Kind:** numeric\n"
              "**Correct Answer:** 3.14 +/- 5 %\n") == expected);
  CHECK(means("**Question 1:** Q\n**Correct Answer:** 3.14\n"
              "**Tolerance:** 5%\n**Kind:** numeric\n") == expected);
}

TEST_CASE("a short text accepts what is listed and what fits its pattern") {
  CHECK(means("**Question 1:** Q\n**Kind:** text\n**Answer:**\n- red, or so\n"
              "- crimson\n**Pattern:** \\w+ red\n") == R"(
kind: text
stem: Q
answer:
- red, or so
- crimson
pattern: \w+ red
)");
}

TEST_CASE("accepted answers end with their line or a blank one") {
  const std::string list = R"(
kind: text
stem: Q
answer:
- red
- dark red
explanation: Because.
)";
  const std::string head = "**Question 1:** Q\n**Kind:** text\n**Answer:**";
  CHECK(means(head + "\n* red\n* dark red\n\nBecause.\n") == list);
  CHECK(means(head + "\n1. red\n2. dark red\n\nBecause.\n") == list);
  CHECK(means(head + "\nred\ndark red\n**Explanation:** Because.\n") == list);
  CHECK(means(head + " red\nBecause.\n") == R"(
kind: text
stem: Q
answer:
- red
explanation: Because.
)");
}

TEST_CASE("the words for true and false are keys") {
  for (const std::string_view word : {"F", "no", "false", "FALSE.", "B"}) {
    CHECK(means("**Question 1:** Q\n**Kind:** true-false\n**Answer:** " +
                std::string(word) + "\n")
              .find("\"False\"\ncorrect: true") != std::string::npos);
  }
}

TEST_CASE("fields may stand above the choices, and the key too") {
  CHECK(means("**Question 1:** Q\n**Points:** 2.50\n**Correct Answer:** B\n"
              "  A) x\n  B) y\n") == R"(
kind: single
stem: Q
choices:
- text: x
- text: "y"
correct: true
points: 2.5
)");
}

TEST_CASE("an answer in a stem is its key unless choices follow") {
  CHECK(means("**Question 1:** Q\n**Answer:** 4\n**Kind:** numeric\n") == R"(
kind: numeric
stem: Q
answer: 4
)");
  CHECK(means("**Question 1:** Q\n**Answer:** no\n  A) x\n  B) y\n"
              "**Answer:** B\n") == R"(
kind: single
stem: |-
Q
**Answer:** no
choices:
- text: x
- text: "y"
correct: true
)");
}

TEST_CASE("feedback belongs to the choice above it and may go on below") {
  CHECK(means("**Question 1:** Q\n  A) x\n     **Feedback:** one\n"
              "     two\n  B) y\n**Correct Answer:** B\n") == R"(
kind: single
stem: Q
choices:
- text: x
feedback: |-
one
two
- text: "y"
correct: true
)");
}

TEST_CASE("a hint goes on below its label, and a tag list is parted") {
  CHECK(means("**Question 1:** Q\n  A) x\n  B) y\n**Correct Answer:** B\n"
              "**Hint:** one\n\ntwo\n**Tags:** a b, c,\n**Fixed order:** yes\n"
              "**Objectives:** LO-1\n**ID:** q-1\n**Difficulty:** hard\n") ==
        R"(
kind: single
stem: Q
choices:
- text: x
- text: "y"
correct: true
hint: |-
one

two
tags:
- a b
- c
difficulty: hard
objectives:
- LO-1
fixed_order: true
)");
}

TEST_CASE("boxes are choices, and a key beside empty ones counts") {
  const std::string expected = R"(
kind: single
stem: Q
choices:
- text: x
- text: "y"
correct: true
)";
  CHECK(means("**Question 1:** Q\n- [ ] x\n- [X] y\n") == expected);
  CHECK(means("**Question 1:** Q\n* [ ] x\n* [ ] y\n**Answer:** B\n") ==
        expected);
  CHECK(findings("**Question 1:** Q\n- [ ] x\n- [ ] y\n") ==
        "\n1:1 error missing-key\n");
}

TEST_CASE("a link in a list is no box") {
  CHECK(means("**Question 1:** Q\n- [x](y)\n**Kind:** text\n**Answer:** z\n") ==
        R"(
kind: text
stem: |-
Q
- [x](y)
answer:
- z
)");
}

TEST_CASE("front matter is read, and a title in it counts once") {
  const Bank bank =
      read_bank(Source("test.md",
                       "---\ntitle: T\nlanguage: no\npass_mark: 62.5 %\n"
                       "time_limit: 1 h 30 min\n---\n# T\n"))
          .bank;
  CHECK(bank.title.view == "T");
  CHECK(bank.settings.language.view == "no");
  CHECK(bank.settings.pass_mark == 62.5);
  CHECK(bank.settings.time_limit == 90U);
  CHECK(findings("---\ntitle: T\n---\n# Other\n") ==
        "\n4:1 warning second-title\n");
}

Settings settings_of(const std::string& lines) {
  return read_bank(Source("test.md", "---\n" + lines + "---\n")).bank.settings;
}

TEST_CASE("a setting that has a few values is read by their words") {
  CHECK(settings_of("shuffle: none\n").shuffle == Shuffle::kNone);
  CHECK(settings_of("shuffle: Choices\n").shuffle == Shuffle::kChoices);
  CHECK(settings_of("clock: runs\n").clock == Clock::kRuns);
  CHECK(settings_of("clock: pauses\n").clock == Clock::kPauses);
  CHECK(settings_of("grading: right-minus-wrong\n").grading ==
        Grading::kRightMinusWrong);
  CHECK(settings_of("grading: exact\n").grading == Grading::kExact);
  CHECK(settings_of("grading: judged\n").grading == Grading::kJudged);
}

TEST_CASE("another word in its place says nothing but is reported") {
  CHECK_FALSE(settings_of("clock: stops\n").clock);
  CHECK_FALSE(settings_of("grading:\n").grading);
  CHECK(findings("---\nclock: stops\ngrading: [exact]\n---\n") ==
        "\n2:8 error bad-value\n3:10 error wrong-type\n");
}

TEST_CASE("a rule at the begin of a document is no front matter") {
  CHECK(findings("---\nSome text.\n\n---\n") == "\n2:1 warning stray-text\n");
  CHECK(findings("---\n") == "\n");
}

TEST_CASE("what holds a question is no front matter") {
  const std::string_view text =
      "---\nWeek:\n\n**Question 1:** Q\n  A) x\n  B) y\n"
      "**Correct Answer:** A\n\n---\n";
  CHECK(findings(text) ==
        "\n1:1 error unclosed-front-matter\n2:1 warning stray-text\n");
  CHECK(dump_markdown(text) == "section 1\n1 Q\n *A x\n  B y\n");
}

TEST_CASE("a fault in front matter has its place in the document") {
  CHECK(findings("---\r\nauthor: \"x\r\n---\r\n") ==
        "\n2:9 error unclosed-quote\n");
  CHECK(findings("\xEF\xBB\xBF---\nauthor: x\nauthor: y\n---\n") ==
        "\n3:1 error repeated-key\n");
}

TEST_CASE("a bank with ten faults reports ten, and holds what is sound") {
  const std::string text =
      "---\npass_mark: 200\n---\n## Section 1: S\n"
      "**Question 1:** One?\n  A) x\n  B) y\n\n"
      "**Question 2:** Two?\n  A) x\n  B) X\n**Correct Answer:** C\n\n"
      "**Question 4:** Four?\n  A) x\n  B)\n**Correct Answer:** A\n"
      "**Points:** -1\n\n"
      "**Question 5:**\n  A) x\n  B) y\n**Correct Answer:** A\n\n"
      "### Other\nlost\n\n<!-- never closed\n\n"
      "**Question 6:** Six?\n  A) x\n  B) canâ€™t\n**Correct Answer:** B\n";
  CHECK(findings(text) == R"(
2:12 error bad-value
5:1 error missing-key
11:6 error equal-choices
12:21 error key-outside-choices
14:1 warning numbering
16:3 error empty-choice
18:13 error bad-value
20:1 error empty-stem
25:1 warning unknown-heading
28:1 error unclosed-comment
30:1 warning numbering
32:9 warning broken-text
)");
  CHECK("\n" + dump_markdown(text) == R"(
section 1 S
1 One?
  A x
  B y
2 Two?
  A x
  B X
4 Four?
 *A x
  B
6 Six?
  A x
 *B canâ€™t
)");
}

TEST_CASE("an odd character is found wherever it stands, once in a line") {
  for (std::size_t size = 0; size < 140; ++size) {
    const std::string line = std::string(size, 'x') + "\x01" + "\x02\n";
    const ReadResult read = read_bank(Source("a.md", "# T\n" + line + line));
    std::string places;
    for (const Diagnostic& found : read.diagnostics) {
      if (found.rule != "broken-text") continue;
      places += std::to_string(found.span.begin) + " ";
    }
    CHECK(places == std::to_string(4 + size) + " " +
                        std::to_string(4 + size + line.size()) + " ");
  }
}

}  // namespace
}  // namespace viva
