#include "support/catch.h"
#include "support/dump.h"

namespace viva {
namespace {

// A dump is compared as a block: the raw string begins with a line end.
std::string read(std::string_view text) { return "\n" + dump_markdown(text); }

TEST_CASE("keys may stand in a list at the end") {
  CHECK(read(R"(1. Which is even?
A. one
B. two

2. Which are odd?
A. one
B. two
C. three

3. Which is half?
A. 0.5
B. 5

## Answer Key

1. B
2. **Correct Answers:** A, C
   Both are.
3. A - since it is
)") == R"(
section 1
1 Which is even?
  A one
 *B two
2 Which are odd?
 *A one
  B two
 *C three
  because Both are.
3 Which is half?
 *A 0.5
  B 5
  because since it is
)");
}

TEST_CASE("they may stand in a table or in one line") {
  CHECK(read(R"(1. Which is even?
A. one
B. two

2. Which is odd?
A. one
B. two

### Answers

| Question | Key |
| --- | --- |
| 1 | B |
| 2 | A |
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

TEST_CASE("a line of text may begin a list of letters") {
  const std::string begin = GENERATE(
      "**Answer Key**", "Answers:", "**Answers:**", "_Key_", "Solutions");
  CAPTURE(begin);
  CHECK(read(R"(1. Which is even?
a) one
b) two

2. Which is odd?
a) one
b) two

)" + begin + R"(

1. b) it can be halved
2. **A**

3. Which is prime?
a) two
b) four

Answer: a
)") == R"(
section 1
1 Which is even?
  A one
 *B two
  because it can be halved
2 Which is odd?
 *A one
  B two
3 Which is prime?
 *A two
  B four
)");
}

TEST_CASE("the keys may stand in that line") {
  const std::string keys = GENERATE(
      "**Answers:** 1-B, 2-A", "Answers: 1. b 2. a", "Answer key: 1b 2a",
      "Answers: 1-(b), 2-(a)", "**Key**: 1) B; 2) A");
  CAPTURE(keys);
  CHECK(read(R"(1. Which is even?
A. one
B. two

2. Which is odd?
A. one
B. two

)" + keys + "\n") == R"(
section 1
1 Which is even?
  A one
 *B two
2 Which is odd?
 *A one
  B two
)");
}

TEST_CASE("the list may be folded away") {
  CHECK(read(R"(1. Which is even?
A. one
B. two

2. Which is odd?
A. one
B. two

<details><summary>Show answers</summary>

1. B
2. A

</details>

## More

1. Which is prime?
A. two
B. four

Ans. A
)") == R"(
section 1
1 Which is even?
  A one
 *B two
2 Which is odd?
 *A one
  B two
section 2 More
1 Which is prime?
 *A two
  B four
)");
}

TEST_CASE("where no list follows, the label is that of one question") {
  CHECK(read(R"(1. Which is even?
A. one
B. two

Answers: B

2. Which are odd?
A. one
B. two
C. three

**Answers:**
A, C
)") == R"(
section 1
1 Which is even?
  A one
 *B two
2 Which are odd?
 *A one
  B two
 *C three
)");
}

TEST_CASE("several may stand in a line") {
  CHECK(read(R"(1. Which is even?
A. one
B. two

2. Which is odd?
A. one
B. two

### Answers

1-B, 2-A
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

TEST_CASE("numbers that begin anew go by their order") {
  CHECK(read(R"(## One

1. Which is even?
A. one
B. two

## Two

1. Which is odd?
A. one
B. two

## Answer Key

1. B
1. A
)") == R"(
section 1 One
1 Which is even?
  A one
 *B two
section 2 Two
1 Which is odd?
 *A one
  B two
)");
}

TEST_CASE("headings in the list name sections") {
  CHECK(read(R"(## One

1. Which is even?
A. one
B. two

## Two

1. Which is odd?
A. one
B. two

## Answer Key

### Two
1. A

### One
1. B
)") == R"(
section 1 One
1 Which is even?
  A one
 *B two
section 2 Two
1 Which is odd?
 *A one
  B two
)");
}

TEST_CASE("a question with a key of its own takes no other") {
  CHECK(read(R"(**Question 1:** Which is even?
  A) one
  B) two

**Correct Answer:** B

**Question 2:** Which is odd?
  A) one
  B) two

## Answer Key
2. A
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

}  // namespace
}  // namespace viva
