#include "support/catch.h"
#include "viva/format/format.h"

namespace viva {
namespace {

// A question with this stem, written in Markdown.
std::string written(const std::string& stem) {
  const Bank bank =
      read_bank(Source("test.json", "{\"questions\": [{\"stem\": \"" + stem +
                                        "\", \"choices\": [\"x\", \"y\"], "
                                        "\"answer\": \"A\"}]}"))
          .bank;
  const std::string text = find_format_named("markdown")->write(bank);
  const std::size_t begin = text.find("**Question");
  return "\n" + text.substr(begin, text.find("\n\n  A)") + 1 - begin);
}

TEST_CASE("a line that looks like structure gets one backslash") {
  CHECK(written("Q\\n# a\\n## b\\n### c\\n**Hint:** d\\n---\\n<!-- e") == R"(
**Question 1:** Q
\# a
\## b
\### c
\**Hint:** d
\---
\<!-- e
)");
}

TEST_CASE("a line that looks like a choice gets it before the bracket") {
  CHECK(written("Q\\nA) a\\n  B) b\\nC\\\\) c") == R"(
**Question 1:** Q
A\) a
  B\) b
C\\) c
)");
}

TEST_CASE("backslashes before structure grow by one, others stay") {
  CHECK(written("\\\\# a\\n\\\\\\\\# b\\n\\\\alpha") == R"(
**Question 1:** \\# a
\\\# b
\alpha
)");
}

TEST_CASE("code stands as it is if it has an end, else its row is escaped") {
  CHECK(written("Q\\n```\\n# a\\n```\\nend") ==
        "\n**Question 1:** Q\n```\n# a\n```\nend\n");
  CHECK(written("Q\\n```\\n# a") == "\n**Question 1:** Q\n\\```\n\\# a\n");
  CHECK(written("```\\na\\n```") == "\n**Question 1:**\n```\na\n```\n");
}

TEST_CASE("a list in a stem stands as it is, but for boxes") {
  CHECK(written("Q\\n- a\\n1. b\\n- [ ] c") ==
        "\n**Question 1:** Q\n- a\n1. b\n\\- [ ] c\n");
}

TEST_CASE("lines that are all indented stand below their label") {
  CHECK(written("Q\\n    a\\n  b") == "\n**Question 1:**\nQ\n    a\n  b\n");
}

TEST_CASE("a heading that ends with a sharp is closed by another") {
  const Bank bank =
      read_bank(Source("test.yaml", "title: 'C #'\nsections:\n- title: '#'\n"))
          .bank;
  CHECK(find_format_named("markdown")->write(bank) ==
        "# C # #\n\n## Section 1: # #\n");
}

// Whether the document's bank comes back from Markdown, YAML and JSON.
bool comes_back(const std::string& name, const std::string& text) {
  const Bank bank = read_bank(Source(name, text)).bank;
  for (const Format& format : formats()) {
    const std::string copy = "test" + std::string(format.endings.front());
    if (!(read_bank(Source(copy, format.write(bank))).bank == bank)) {
      return false;
    }
  }
  return true;
}

TEST_CASE("a key that nobody understood is understood in no form") {
  for (const std::string_view question :
       {"- [x] x\n- [ ] y\n**Correct Answer:** B",
        "  A) x\n  B) y\n  C) A or B\n**Correct Answer:** A\n"
        "**Correct Answer:** B",
        "  A) x\n  B) y\n**Correct Answer:**\n**Correct Answer:** B"}) {
    const std::string text = "**Question 1:** Q\n" + std::string(question);
    INFO(text);
    const Bank bank = read_bank(Source("test.md", text)).bank;
    CHECK_FALSE(is_usable(bank.sections[0].questions[0]));
    CHECK(comes_back("test.md", text));
  }
  for (const std::string_view rest :
       {R"(["a", "#"], "answer": ["#", ";"])",
        R"(["a", "b"], "answer": ["a", ","])",
        R"(["a", "a"], "answer": ["- a", "a"])",
        R"(["8", "title: x"], "answer": ["title: x\np", "a"])"}) {
    CHECK(
        comes_back("test.json", R"({"questions": [{"stem": "Q", "choices": )" +
                                    std::string(rest) + "}]}"));
  }
}

TEST_CASE("choices of one letter get letters of their own") {
  CHECK(comes_back("test.md",
                   "**Question 1:** Q\n  A) one\n  A) two\n"
                   "**Correct Answer:** two\n"));
  CHECK(comes_back("test.json",
                   R"({"questions": [{"stem": "Q", "choices": [
      {"text": "one", "letter": "C", "correct": true}, "two",
      {"text": "three", "correct": true}]}]})"));
}

TEST_CASE("a question of one choice keeps what its key says") {
  CHECK(comes_back("test.md", "**Question 1:** Q\n- [x] a\n"));
  CHECK(comes_back("test.md",
                   "**Question 1:** Q\n  A) a\n**Correct Answer:** B\n"));
}

TEST_CASE("an explanation below a key is tidied") {
  CHECK(comes_back("test.md",
                   "**Question 1:** Q\n  A) a\n  B) b\n**Correct Answer:** B\n"
                   "    Because.\n"));
}

}  // namespace
}  // namespace viva
