#include "support/catch.h"
#include "support/dump.h"

namespace viva {
namespace {

// A dump is compared as a block: the raw string begins with a line end.
std::string read(std::string_view text) { return "\n" + dump_markdown(text); }

TEST_CASE("a heading above boxes is a question") {
  CHECK(read(R"(# Numbers

#### Q1. Which is even?

- [ ] one
- [x] two

### Which is odd?

- [X] three
* [ ] four
)") == R"(
title Numbers
section 1
1 Which is even?
  A one
 *B two
2 Which is odd?
 *A three
  B four
)");
}

TEST_CASE("the heading above such headings is a section") {
  CHECK(read(R"(## Odd

### Q1. Which?
- [x] one
- [ ] two

## Even

### Q1. Which?
- [ ] one
- [x] two
)") == R"(
section 1 Odd
1 Which?
 *A one
  B two
section 2 Even
1 Which?
  A one
 *B two
)");
}

TEST_CASE("a number above boxes is a question, a heading above it a section") {
  CHECK(read(R"(## Quiz

1. Which is even?
   - [ ] one
   - [x] two

2. Which is odd?
   1. [x] one
   2. [ ] two
)") == R"(
section 1 Quiz
1 Which is even?
  A one
 *B two
2 Which is odd?
 *A one
  B two
)");
}

TEST_CASE("several ticks make several answers") {
  CHECK(read(R"(#### Which are even?
- [x] two
- [ ] three
- [x] four
)") == R"(
section 1
1 Which are even?
 *A two
  B three
 *C four
)");
}

TEST_CASE("a list in a stem is no question of its own") {
  CHECK(read(R"(#### Q4. Which is true?

1. Two is even.
2. Three is even.

- [x] 1 alone
- [ ] both
)") == R"(
section 1
4 Which is true?\n\n1. Two is even.\n2. Three is even.
 *A 1 alone
  B both
)");
}

TEST_CASE("lettered lines above boxes belong to the stem") {
  CHECK(read(R"(#### Q1. Which two are even?

A. two
B. three
C. four

- [ ] A and B
- [x] A and C
)") == R"(
section 1
1 Which two are even?\n\nA. two\nB. three\nC. four
  A A and B
 *B A and C
)");
}

TEST_CASE("a quote or paragraphs below boxes explain") {
  CHECK(read(R"(#### Q1. Which is even?
- [x] two
- [ ] three

> **Explanation:** It can
> be halved.

#### Q2. And odd?
- [ ] two
- [x] three

It cannot.

Not in whole numbers.
)") == R"(
section 1
1 Which is even?
 *A two
  B three
  because It can\nbe halved.
2 And odd?
  A two
 *B three
  because It cannot.\n\nNot in whole numbers.
)");
}

TEST_CASE("text that more boxes follow belongs to the choice above") {
  CHECK(read(R"(#### Q1. What prints 2?

- [x] A

```
# one
print(2)
```

- [ ] B

```
print(3)
```

It says so.
)") == R"(
section 1
1 What prints 2?
 *A A\n\n```\n# one\nprint(2)\n```
  B B\n\n```\nprint(3)\n```
  because It says so.
)");
}

TEST_CASE("a quote below one box is feedback on no other") {
  CHECK(read(R"(#### Q1. Which is even?
- [ ] one
  - a detail
- [x] two

  more of it
)") == R"(
section 1
1 Which is even?
  A one\n- a detail
 *B two\n\nmore of it
)");
}

TEST_CASE("a named question needs no mark of a heading") {
  CHECK(read(R"(#### Q1. Which is even?
- [ ] one
- [x] two

Q2. Which is odd?
- [x] one
- [ ] two

###Q3. And which is neither?
- [x] half
- [ ] one
)") == R"(
section 1
1 Which is even?
  A one
 *B two
2 Which is odd?
 *A one
  B two
3 And which is neither?
 *A half
  B one
)");
}

TEST_CASE("a paragraph above boxes is a question") {
  CHECK(read(R"(Which is even?
- [ ] one
- [x] two
)") == R"(
section 1
1 Which is even?
  A one
 *B two
)");
}

TEST_CASE("no tick wins over a key that is folded away") {
  CHECK(read(R"(#### Q1. Which is even?
- [ ] one
- [ ] two

<details><summary>Answer</summary>

two

It can be halved.
</details>
)") == R"(
section 1
1 Which is even?
  A one
 *B two
  because It can be halved.
)");
}

TEST_CASE("numbers of questions are read in many scripts") {
  CHECK(read(R"(#### Q7。 One?
- [x] a
- [ ] b

#### प्रश्न 8. Two?
- [x] a
- [ ] b

#### S9. Three?
- [x] a
- [ ] b

#### 10. Four?
- [x] a
- [ ] b

#### Q11.Five?
- [x] a
- [ ] b
)") == R"(
section 1
7 One?
 *A a
  B b
8 Two?
 *A a
  B b
9 Three?
 *A a
  B b
10 Four?
 *A a
  B b
11 Five?
 *A a
  B b
)");
}

}  // namespace
}  // namespace viva
