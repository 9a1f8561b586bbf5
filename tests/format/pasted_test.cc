#include "support/catch.h"
#include "support/dump.h"

namespace viva {
namespace {

// A dump is compared as a block: the raw string begins with a line end.
std::string read(std::string_view text) { return "\n" + dump_markdown(text); }
std::string findings(std::string_view text) { return "\n" + findings_of(text); }

TEST_CASE("an activity may be a dict, have a list of its own, or a table") {
  CHECK(read("### Activities\n- {'title': 'x', 'n': 1}\n- Do:\n  - this\n"
             "1. that\n\n| a | b |\n|---|---|\n| 1 | 2 |\n- End\n") == R"(
section 1
activity {'title': 'x', 'n': 1}
activity Do:\n  - this\n1. that\n\n| a | b |\n|---|---|\n| 1 | 2 |
activity End
)");
}

TEST_CASE("the first item of a list says what begins an item") {
  CHECK(read("### Activities\n1. one\n* in one\n2. two\n- three\n") == R"(
section 1
activity one\n* in one
activity two
activity three
)");
}

TEST_CASE("a lettered list in a stem is no choice if choices begin anew") {
  const std::string choices = "\n  A) x\n  B) y\n\n**Correct Answer:** B\n";
  CHECK(read("**Question 1:** Which?\nA) one\n   B) two\n" + choices) == R"(
section 1
1 Which?\nA) one\n   B) two
  A x
 *B y
)");
}

TEST_CASE("a choice that goes on may hold letters deeper in") {
  CHECK(read("**Question 1:** Q\n  A) both of\n     B) x\n     C) y\n"
             "  B) z\n**Correct Answer:** B\n") == R"(
section 1
1 Q
  A both of\nB) x\nC) y
 *B z
)");
}

TEST_CASE("code may begin at the end of a line of prose") {
  CHECK(read("**Question 1:** Output? ```python\n# one\n## two\n```\n"
             "  A) x\n  B) y\n**Correct Answer:** B\n"
             "**Question 2:** Q ```\n  A) x\n  B) y\n"
             "**Correct Answer:** B\n") == R"(
section 1
1 Output? ```python\n# one\n## two\n```
  A x
 *B y
2 Q ```
  A x
 *B y
)");
}

TEST_CASE("a heading within a stem or choice is text of it") {
  const std::string text =
      "## Section 1: S\n**Question 1:** Q\n# one\n## two\n### three\n"
      "  A) x\n# four\n  B) y\n**Correct Answer:** B\n";
  CHECK(read(text) == R"(
section 1 S
1 Q\n# one\n## two\n### three
  A x\n# four
 *B y
)");
  CHECK(findings_of(text) ==
        "3:1 warning unknown-heading\n4:1 warning unknown-heading\n"
        "5:1 warning unknown-heading\n7:1 warning unknown-heading\n");
}

TEST_CASE("where sections are numbered another heading begins none") {
  CHECK(read("## Section 1: S\n### Activities\n- a\n\n## More\n- b\n"
             "### Discussion Questions\n- d\n## Sections\n") == R"(
section 1 S
activity a
discuss d
)");
}

TEST_CASE("an answer is a key below choices and a text elsewhere") {
  CHECK(read("**Question 1:** Q\n**Answer:** no\n  A) x\n  B) y\n"
             "**Answer:** B\n**Explanation:** E\n**Answer:** see\nit\n") ==
        R"(
section 1
1 Q\n**Answer:** no
  A x
 *B y
  because E\n**Answer:** see\nit
)");
}

TEST_CASE("a question's number may be too large to count") {
  CHECK(read("**Question 99999999999:** Q\n  A) x\n  B) y\n"
             "**Correct Answer:** B\n") == R"(
section 1
4294967295 Q
  A x
 *B y
)");
}

TEST_CASE("text below a bare mark keeps its inner indentation") {
  CHECK(read("**Question 1:**\n      a\n        b\n  A)\n      ```\n"
             "      x\n          y\n      ```\n  B) z\n"
             "**Correct Answer:** B\n") == R"(
section 1
1 a\n  b
  A ```\nx\n    y\n```
 *B z
)");
}

TEST_CASE("an empty comment ends itself") {
  CHECK(read("<!-->\n## Section 1: S\n<!-- x -->\n") == "\nsection 1 S\n");
}

TEST_CASE("a rule in a stem is part of it, and one below a question is none") {
  CHECK(read("**Question 1:** Q\n\n---\n\nmore\n  A) x\n  B) y\n"
             "**Correct Answer:** B\n**Explanation:** E\n\n---\n") == R"(
section 1
1 Q\n\n---\n\nmore
  A x
 *B y
  because E
)");
}

TEST_CASE("a heading above questions is a section") {
  CHECK(read("# T\n## Basics\n**Question 1:** Q\n  A) x\n  B) y\n"
             "**Correct Answer:** B\n## More\n### Activities\n- a\n") == R"(
title T
section 1 Basics
1 Q
  A x
 *B y
section 2 More
activity a
)");
}

TEST_CASE("marks are read with the colon outside, and in lower case") {
  CHECK(read("**question 1**: Q\n  A) x\n  B) y\n**Correct answer**: B\n"
             "**explanation** E\n") == R"(
section 1
1 Q
  A x
 *B y
  because E
)");
}

TEST_CASE("a heading's own marks may end it, and a sharp may not") {
  CHECK(read("## Section 1: Learning C# ##\n## Section 2: C#\n") == R"(
section 1 Learning C#
section 2 C#
)");
}

TEST_CASE("an empty document reads to an empty bank") {
  CHECK(read("") == "\n");
  CHECK(read("\xEF\xBB\xBF") == "\n");
}

TEST_CASE("a title is not taken from below a heading") {
  CHECK(read("## Section 1: S\n# T\n") == "\nsection 1 S\n");
  CHECK(findings("## Section 1: S\n# T\n") == "\n2:1 warning second-title\n");
}

TEST_CASE("a choice whose line holds only its letter may go on below") {
  CHECK(read("**Question 1:** Q\n  A)\n```\nx\n```\n  B) y\n"
             "**Correct Answer:** A\n") == R"(
section 1
1 Q
 *A ```\nx\n```
  B y
)");
}

}  // namespace
}  // namespace viva
