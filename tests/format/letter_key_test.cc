#include "support/catch.h"
#include "support/dump.h"

namespace viva {
namespace {

// A dump is compared as a block: the raw string begins with a line end.
std::string read(std::string_view text) { return "\n" + dump_markdown(text); }

TEST_CASE("choices may have any mark behind their letters") {
  CHECK(read(R"(1. Which is even?
A) one
B) two

Answer: B

2. And odd?
   - A. one
   - B. two

   Answer: A

3. And prime?

(A) one
(B) two

**Answer:** B

4. And negative?

a) one
b) minus one

Correct answer: b

###### 5. And half?

- A: 0.5
- B: 5

#### Answer: A
)") == R"(
section 1
1 Which is even?
  A one
 *B two
2 And odd?
 *A one
  B two
3 And prime?
  A one
 *B two
4 And negative?
  A one
 *B minus one
5 And half?
 *A 0.5
  B 5
)");
}

TEST_CASE("letters may be bold, alone or with their texts") {
  CHECK(read(R"(**Q1.** Which is even?

**A)** one
**B)** two

**Correct Answer: B**

**Q2. Which is odd?**

- **A. one**
- **B. two**

*Answer:* A
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

TEST_CASE("a stem may stand below its number") {
  CHECK(read(R"(**Question 1**
Which is even?

A. one
B. two

**Answer:** B

**Question 2:**

Which is odd?

A. one
B. two

Answer: A
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

TEST_CASE("one letter is no list") {
  CHECK(read(R"(### Who wrote it?

A. Smith says that nobody knows.

- [x] Jones
- [ ] Smith
)") == R"(
section 1
1 Who wrote it?\n\nA. Smith says that nobody knows.
 *A Jones
  B Smith
)");
}

TEST_CASE("choices go on over lines, and code stands in them") {
  CHECK(read(R"(1. Which is even?
   A. one
      and no more
   B. two

   ```
   B. not this
   ```

   Answer: B
)") == R"(
section 1
1 Which is even?
  A one\nand no more
 *B two\n\n```\nB. not this\n```
)");
}

TEST_CASE("a key may name several letters in many ways") {
  CHECK(read(R"(1. Which are even?
A. two
B. four
C. five

Answer: A, B

2. Which are even?
A. two
B. four
C. five

Answers: AB

3. Which are even?
A. two
B. four
C. five

Correct Answer(s): A and B
)") == R"(
section 1
1 Which are even?
 *A two
 *B four
  C five
2 Which are even?
 *A two
 *B four
  C five
3 Which are even?
 *A two
 *B four
  C five
)");
}

TEST_CASE("a reason behind a key is the explanation") {
  CHECK(read(R"(1. Which is even?
A. one
B. two

Answer: B — it can be halved

2. Which is odd?
A. one
B. two

Answer: A) one

One half is no whole number.
)") == R"(
section 1
1 Which is even?
  A one
 *B two
  because it can be halved
2 Which is odd?
 *A one
  B two
  because One half is no whole number.
)");
}

TEST_CASE("a key and its explanation may be folded away") {
  CHECK(read(R"(1. Which is even?
    - A. one
    - B. two

    <details markdown=1><summary markdown="span">Show it</summary>

    Correct Answer: B

    Explanation:
    - It can be halved.
    - Twice.

    Reference: <https://example.org>

    </details>

2. Which is odd?
    - A. one
    - B. two

    <details>
    <summary>Answer: A</summary>
    One cannot be halved.
    </details>
)") == R"(
section 1
1 Which is even?
  A one
 *B two
  because - It can be halved.\n- Twice.\n\nReference: <https://example.org>
2 Which is odd?
 *A one
  B two
  because One cannot be halved.
)");
}

TEST_CASE("a key stands behind a word of any language") {
  CHECK(read(R"(#### 1. Was ist gerade?
- A: eins
- B: zwei

#### Antwort: B

Zwei.

#### 2. ?
- A: 1
- B: 2

#### 答案：A

#### 3. ?
- A: 1
- B: 2

<details><summary><b>Xyz</b></summary>
<p>

#### Xyz: B

Zyx.

</p>
</details>
)") == R"(
section 1
1 Was ist gerade?
  A eins
 *B zwei
  because Zwei.
2 ?
 *A 1
  B 2
3 ?
  A 1
 *B 2
  because Zyx.
)");
}

TEST_CASE("the key may be said in a sentence") {
  CHECK(read(R"(#### Q1. Which is even?

a) one
b) two

**Explanation:**
The correct answer is b) two

It can be halved.
)") == R"(
section 1
1 Which is even?
  A one
 *B two
  because It can be halved.
)");
}

TEST_CASE("a lost first letter is found") {
  CHECK(read(R"(###### 1. Which is even?

-   two
- B: one

#### Answer: A
)") == R"(
section 1
1 Which is even?
 *A two
  B one
)");
}

TEST_CASE("letters in an explanation are no choices") {
  CHECK(read(R"(1. Which is even?
A. one
B. two

Answer: B

The others are wrong:
A. One is odd.
B. Two is even.
)") == R"(
section 1
1 Which is even?
  A one
 *B two
  because The others are wrong:\nA. One is odd.\nB. Two is even.
)");
}

TEST_CASE("a heading between questions begins a section") {
  CHECK(read(R"(## Part 1

1. Which is even?
A. one
B. two

Answer: B

## Part 2

1. Which is odd?
A. one
B. two

Answer: A
)") == R"(
section 1 Part 1
1 Which is even?
  A one
 *B two
section 2 Part 2
1 Which is odd?
 *A one
  B two
)");
}

}  // namespace
}  // namespace viva
