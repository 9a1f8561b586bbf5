#include "support/catch.h"
#include "support/dump.h"

namespace viva {
namespace {

// A dump is compared as a block: the raw string begins with a line end.
std::string read(std::string_view text) { return "\n" + dump_markdown(text); }
std::string findings(std::string_view text) { return "\n" + findings_of(text); }

TEST_CASE("a whole section reads to what stands there") {
  CHECK(read(R"(# Week 10

## Section 3: GANs

### Learning Objectives
- Understand it.
- Explain it.

### Assessment Questions

**Question 1:** What is it?

  A) This
  B) That

**Correct Answer:** B
**Explanation:** It is.

### Activities
- Do it.

### Discussion Questions
- Why?

---
)") == R"(
title Week 10
section 3 GANs
objective Understand it.
objective Explain it.
1 What is it?
  A This
 *B That
  because It is.
activity Do it.
discuss Why?
)");
}

TEST_CASE("a sound document has no findings") {
  CHECK(findings("# T\n\n## Section 1: S\n\n**Question 1:** Q\n\n"
                 "  A) x\n  B) y\n\n**Correct Answer:** A\n\n---\n") == "\n");
}

TEST_CASE("line ends may be CRLF and a byte-order mark may come first") {
  CHECK(read("\xEF\xBB\xBF# T\r\n## Section 1: S\r\n**Question 1:** Q\r\n"
             "more\r\n  A) x\r\n  B) y\r\n**Correct Answer:** A\r\n") == R"(
title T
section 1 S
1 Q\nmore
 *A x
  B y
)");
}

TEST_CASE("the last line needs no line end") {
  CHECK(read("**Question 1:** Q\nA) x\nB) y\n**Correct Answer:** B") == R"(
section 1
1 Q
  A x
 *B y
)");
}

TEST_CASE("trailing spaces belong to nothing") {
  CHECK(read("## Section 1: S  \n**Question 1:** Q  \n  A) x \n  B) y\t\n"
             "**Correct Answer:** B  \n") == R"(
section 1 S
1 Q
  A x
 *B y
)");
}

TEST_CASE("a section may have the number 0, no questions, and no activities") {
  CHECK(read("## Section 0: Start\n\n### Assessment Questions\n\n---\n"
             "## Section 1: More\n### Learning Objectives\n- x\n") == R"(
section 0 Start
section 1 More
objective x
)");
}

TEST_CASE("a choice needs no space behind its mark") {
  CHECK(read("**Question 1:** Q\n  A)x\n  B)y\n**Correct Answer:** B\n") == R"(
section 1
1 Q
  A x
 *B y
)");
}

TEST_CASE("a stem may go over several lines, flush left or indented by three") {
  CHECK(read("**Question 1:** Given\n   a table:\n   - x\n\nwhat is it?\n"
             "  A) x\n  B) y\n**Correct Answer:** B\n") == R"(
section 1
1 Given\n   a table:\n   - x\n\nwhat is it?
  A x
 *B y
)");
  CHECK(read("**Question 1:** Given\n   a table:\n   b\n"
             "  A) x\n  B) y\n**Correct Answer:** B\n") == R"(
section 1
1 Given\na table:\nb
  A x
 *B y
)");
}

TEST_CASE("a stem may stand on the line below its mark") {
  CHECK(read("**Question 1:**\n\nWhat?\n  A) x\n  B) y\n"
             "**Correct Answer:** B\n") == R"(
section 1
1 What?
  A x
 *B y
)");
}

TEST_CASE("a choice may go over several lines") {
  CHECK(read("**Question 1:** Q\n  A) one\n     two\n  B) three\nfour\n\n"
             "  C) five\n**Correct Answer:** C\n") == R"(
section 1
1 Q
  A one\ntwo
  B three\nfour
 *C five
)");
}

TEST_CASE("code in a stem keeps its hash lines and its indentation") {
  CHECK(read("**Question 1:** What?\n```python\n# one\ndef f():\n    pass\n"
             "## two\n```\n\n  A) x\n  B) y\n**Correct Answer:** B\n") == R"(
section 1
1 What?\n```python\n# one\ndef f():\n    pass\n## two\n```
  A x
 *B y
)");
}

TEST_CASE("code may begin behind the mark of a choice") {
  CHECK(read("**Question 1:** What?\n  A) ```python\n# one\nif x:\n    y\n```\n"
             "  B) ```\n     ## two\n       A) in\n     ```\n"
             "**Correct Answer:** A\n") == R"(
section 1
1 What?
 *A ```python\n# one\nif x:\n    y\n```
  B ```\n## two\n  A) in\n```
)");
}

TEST_CASE("nothing inside of code is structure") {
  CHECK(read("**Question 1:** Q\n~~~~\n**Correct Answer:** A\n### Activities\n"
             "~~~\n~~~~\n  A) x\n  B) y\n**Correct Answer:** B\n") == R"(
section 1
1 Q\n~~~~\n**Correct Answer:** A\n### Activities\n~~~\n~~~~
  A x
 *B y
)");
}

TEST_CASE("a comment that begins a line is left out") {
  CHECK(read("<!-- a\n## Section 9: no\n-->\n**Question 1:** Q\n<!-- b -->\n"
             "more\n  A) x\n<!-- c --> B) y\n**Correct Answer:** B\n") == R"(
section 1
1 Q\nmore
  A x
 *B y
)");
}

TEST_CASE("a key may be a choice's text") {
  CHECK(read("**Question 1:** Q\n  A) 4\n  B) 5\n**Correct Answer:** 5\n") ==
        "\nsection 1\n1 Q\n  A 4\n *B 5\n");
  CHECK(read("**Question 1:** Q\n  A) 2\n  B) 1\n**Correct Answer:** 1\n") ==
        "\nsection 1\n1 Q\n  A 2\n *B 1\n");
}

TEST_CASE("a key and an explanation may stand on the line below their mark") {
  CHECK(read("**Question 1:** Q\n  A) x\n  B) y\n**Correct Answer:**\nB\n\n"
             "**Explanation:**\nSo it is.\n\nAnd so.\n") == R"(
section 1
1 Q
  A x
 *B y
  because So it is.\n\nAnd so.
)");
}

TEST_CASE("what stands below a key is its explanation if it has no other") {
  CHECK(read("**Question 1:** Q\n  A) x\n  B) y\n**Correct Answer:** B\n"
             "Because.\n") == R"(
section 1
1 Q
  A x
 *B y
  because Because.
)");
}

TEST_CASE("an explanation may come before the key") {
  CHECK(read("**Question 1:** Q\n  A) x\n  B) y\n**Explanation:** E\n"
             "**Correct Answer:** B\n") == R"(
section 1
1 Q
  A x
 *B y
  because E
)");
}

TEST_CASE("lines that look like choices are text below the key") {
  CHECK(read("**Question 1:** Q\n  A) x\n  B) y\n**Correct Answer:** B\n"
             "**Explanation:** See:\nA) is wrong\nB) is right\n") == R"(
section 1
1 Q
  A x
 *B y
  because See:\nA) is wrong\nB) is right
)");
}

TEST_CASE("roman numerals in a stem are no choices") {
  CHECK(read("**Question 1:** Which?\nI) one\nV) five\n  A) I\n  B) V\n"
             "**Correct Answer:** B\n") == R"(
section 1
1 Which?\nI) one\nV) five
  A I
 *B V
)");
}

}  // namespace
}  // namespace viva
