#include "support/catch.h"
#include "support/dump.h"

// What authors write who follow no form to the letter.

namespace viva {
namespace {

// A dump is compared as a block: the raw string begins with a line end.
std::string read(std::string_view text) { return "\n" + dump_markdown(text); }

TEST_CASE("what is bold may end within the line of a key") {
  const std::string key = GENERATE(
      "**Answer: B.** It can be halved.", "**Answer: B** - It can be halved.",
      "**Answer: B) two** \u2014 It can be halved.",
      "**Answer: B)** It can be halved.", "> **Answer: B.** It can be halved.",
      "<details><summary>Key</summary>\n\n**B**. It can be "
      "halved.\n</details>");
  CAPTURE(key);
  CHECK(read("1. Which is even?\n   A) one\n   B) two\n\n" + key + "\n") == R"(
section 1
1 Which is even?
  A one
 *B two
  because It can be halved.
)");
}

TEST_CASE("such a key may stand right below the last choice and in a list") {
  CHECK(read(R"(1. Which is even?
A. one
B. two
**Answer: B.** *(It can be halved.)*

2. Which is odd?
A. one
B. two

## Answers

2. **Answer: A.** It cannot.
)") == R"(
section 1
1 Which is even?
  A one
 *B two
  because *(It can be halved.)*
2 Which is odd?
 *A one
  B two
  because It cannot.
)");
}

TEST_CASE("a bold number may have a title beside it") {
  CHECK(read(R"(**1. Halves.** Which is even?

- A) one
- B) two

Answer: B

**2. Rest.** Which is odd?

- A) one
- B) two

Answer: A
)") == R"(
section 1
1 **1. Halves.** Which is even?
  A one
 *B two
2 **2. Rest.** Which is odd?
 *A one
  B two
)");
}

TEST_CASE("questions may count below a number") {
  CHECK(read(R"(**Question 2.1:**
Which is even?

A. one
B. two

**Answer: B**
)") == R"(
section 1
1 Which is even?
  A one
 *B two
)");
}

TEST_CASE("a heading above several questions is no question") {
  CHECK(read(R"(# Quiz

## Numbers

**Which is even?**

- [ ] one
- [x] two

**Which is odd?**

- [x] one
- [ ] two
)") == R"(
title Quiz
section 1 Numbers
1 **Which is even?**
  A one
 *B two
2 **Which is odd?**
 *A one
  B two
)");
}

TEST_CASE("a stem of paragraphs may end with code or a picture") {
  const std::string end = GENERATE("```c\nputs(x);\n```", "![x](x.png)");
  CHECK(read(R"(Which is even?

- [ ] one
- [x] two

What is this?

)" + end + "\n\n- [x] c\n- [ ] d\n") ==
        "\nsection 1\n1 Which is even?\n  A one\n *B two\n2 What is this?"
        "\\n\\n" +
            (end[0] == '!' ? end : "```c\\nputs(x);\\n```") +
            "\n *A c\n  B d\n");
}

TEST_CASE("a rule parts a stem from the question above") {
  CHECK(read(R"(Which is even?

- [ ] one
- [x] two

---

Look at this.

What is it?

- [x] c
- [ ] d
)") == R"(
section 1
1 Which is even?
  A one
 *B two
2 Look at this.\n\nWhat is it?
 *A c
  B d
)");
}

TEST_CASE("items may be questions with boxes further in") {
  CHECK(read(R"(- Which is even?
  - [ ] one
  - [x] two
- Which is odd?
  - [x] one
  - [ ] two
)") == R"(
section 1
1 Which is even?
  A one
 *B two
2 Which is odd?
 *A one
  B two
)");
}

TEST_CASE("a heading without choices is no part of those above") {
  CHECK(read(R"(## Quiz

### Which is even?
- [ ] one
- [x] two

### Practice

Text to read.
)") == R"(
section 1 Quiz
1 Which is even?
  A one
 *B two
)");
}

TEST_CASE("a key beside ticks may give the text as well") {
  CHECK(read(R"(**Q1.** Which is even?

- [ ] a) one
- [x] b) two

**Answer:** b) two

**Explanation:** It can be halved.
)") == R"(
section 1
1 Which is even?
  A a) one
 *B b) two
  because It can be halved.
)");
}

TEST_CASE("a key may be folded away as some sites do it") {
  CHECK(read(R"(## Question 1

Which is even?

- **A.** one
- **B.** two

??? success "Answer"
    **Correct Answer: B**

    It can be halved.

## Question 2

Which is odd?

- **A.** one
- **B.** two

<details>
<summary>Ver resposta</summary>**Answer: A) one**</details>
)") == R"(
section 1
1 Which is even?
  A one
 *B two
  because It can be halved.
2 Which is odd?
 *A one
  B two
)");
}

TEST_CASE("steps in an explanation are no questions") {
  CHECK(read(R"(1. Which is even?
A. one
B. two

Answer: B

1. Halve it.
2. Look.

2. Which is odd?
A. one
B. two

Answer: A
)") == R"(
section 1
1 Which is even?
  A one
 *B two
  because 1. Halve it.\n2. Look.
2 Which is odd?
 *A one
  B two
)");
}

}  // namespace
}  // namespace viva
