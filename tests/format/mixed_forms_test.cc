#include "support/catch.h"
#include "support/dump.h"

namespace viva {
namespace {

// A dump is compared as a block: the raw string begins with a line end.
std::string read(std::string_view text) { return "\n" + dump_markdown(text); }

TEST_CASE("a label of another kind is no key") {
  CHECK(read(R"(**Question 1:** A?
A) x
B) y
**Wrong Answer:** A
)") == R"(
section 1
1 A?
  A x
  B y\n**Wrong Answer:** A
)");
}

TEST_CASE("a paragraph above letters is a question if a key follows") {
  CHECK(read(R"(What is A?
A) x
B) y

What is B?
A) p
B) q
Answer: A
)") == R"(
section 1
1 What is A?
  A x
  B y
2 What is B?
 *A p
  B q
)");
}

TEST_CASE("it is one below any other question as well") {
  CHECK(read(R"(**Question 1:** A?
A) x
B) y
**Answer:** B

What is B?
A) p
B) q
**Answer:** A
)") == R"(
section 1
1 A?
  A x
 *B y
2 What is B?
 *A p
  B q
)");
}

TEST_CASE("a number may be left out") {
  CHECK(read(R"(1. A?
A) x
B) y
Answer: B

3. C?
A) z
B) w
Answer: A
)") == R"(
section 1
1 A?
  A x
 *B y
3 C?
 *A z
  B w
)");
}

TEST_CASE("paragraphs above boxes are questions") {
  CHECK(read(R"(# Quiz

What is E?

- [ ] a
- [x] b

What is F?

- [ ] c
- [x] d
)") == R"(
title Quiz
section 1
1 What is E?
  A a
 *B b
2 What is F?
  A c
 *B d
)");
}

TEST_CASE("boxes in an explanation are no choices") {
  CHECK(read(R"(#### Q1. A?

- [x] x
- [ ] y

#### Explanation

Because:

- [ ] no
- [x] yes
)") == R"(
section 1
1 A?
 *A x
  B y
  because Because:\n\n- [ ] no\n- [x] yes
)");
}

TEST_CASE("boxes within an item, or in code, are no choices") {
  CHECK(read(R"(#### Q1. A?

    - [x] code

- [ ] outer
  - [x] done
- [x] other
)") == R"(
section 1
1 A?\n\n - [x] code
  A outer\n- [x] done
 *B other
)");
}

TEST_CASE("each list of keys is about the questions above it") {
  CHECK(read(R"(## Part 1

1. First?
   a) one
   b) two
2. Second?
   a) three
   b) four

### Answers
1. b

## Part 2

1. Third?
   a) five
   b) six

### Answers
1. a
)") == R"(
section 1 Part 1
1 First?
  A one
 *B two
2 Second?
  A three
  B four
section 2 Part 2
1 Third?
 *A five
  B six
)");
}

TEST_CASE("keys without numbers are nobody's") {
  CHECK(read(R"(1. One?
A) x
B) y

2. Two?
A) x
B) y

## Answer Key

A, B
)") == R"(
section 1
1 One?
  A x
  B y
2 Two?
  A x
  B y
)");
}

TEST_CASE("a number that nothing answers does not hide the next one") {
  CHECK(read(R"(1. A?
A) x
B) y
Answer: B

2. B?

Explain in words.

3. C?
A) p
B) q
Answer: A
)") == R"(
section 1
1 A?
  A x
 *B y
3 C?
 *A p
  B q
)");
}

TEST_CASE("marks of Chinese count as others do") {
  CHECK(read(R"(1. 首都？
A. 上海
B. 北京

答案：B
解析：北京。

2、水果？
A、苹果
B、桌子

答案：A
)") == R"(
section 1
1 首都？
  A 上海
 *B 北京
  because 北京。
2 水果？
 *A 苹果
  B 桌子
)");
}

TEST_CASE("what is folded away may stand in one line") {
  CHECK(read(R"(1. A?
A) a
B) b

<details><summary>Answer</summary>b</details>
)") == R"(
section 1
1 A?
  A a
 *B b
)");
}

TEST_CASE("a key may stand below a hint") {
  CHECK(read(R"(**Question 1:** A?
A) x
B) y

**Hint:** think
**Answer:** B
)") == R"(
section 1
1 A?
  A x
 *B y
)");
}

TEST_CASE("ticks and a key that differ are told of") {
  CHECK(read(R"(#### Q1. A?
- [ ] a
- [x] b

Answer: A
)") == R"(
section 1
1 A?
  A a
  B b
)");
}

}  // namespace
}  // namespace viva
