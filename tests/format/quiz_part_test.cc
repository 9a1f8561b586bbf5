#include "support/catch.h"
#include "support/dump.h"

namespace viva {
namespace {

// A dump is compared as a block: the raw string begins with a line end.
std::string read(std::string_view text) { return "\n" + dump_markdown(text); }

TEST_CASE("a page with quizzes is read within them alone") {
  CHECK(read(R"(# Page

Text with a list:

- [ ] to do

## Quiz

<quiz>
Which is even?
- [ ] one
- [x] two

It can be halved.
</quiz>

1. A step
)") == R"(
title Page
section 1 Quiz
1 Which is even?
  A one
 *B two
  because It can be halved.
)");
}

TEST_CASE("an older mark and fields are read as well") {
  CHECK(read(R"(# Page

<?quiz?>
question: Which is even?
answer-correct: two
answer: one
content:

It can be halved.
<?/quiz?>
)") == R"(
title Page
section 1
1 Which is even?
 *A two
  B one
  because It can be halved.
)");
}

TEST_CASE("a shortcode of a site marks a quiz") {
  CHECK(read(R"(---
title: Page
---

## Article

### Which is it?

{{< quizdown >}}

### Which is even?

- [ ] one
- [x] two

> **Explanation:** It can be halved.

{{< /quizdown >}}
)") == R"(
title Page
section 1 Which is it?
1 Which is even?
  A one
 *B two
  because It can be halved.
)");
}

TEST_CASE("what all lines of a part are indented by counts for nothing") {
  CHECK(read(R"(<div class="quizdown">

        # Which is even?

        1. [ ] one
        1. [x] two

</div>
)") == R"(
section 1
1 Which is even?
  A one
 *B two
)");
}

TEST_CASE("quizzes in code are none") {
  CHECK(read(R"(```
<quiz>
Which?
- [x] a
- [ ] b
</quiz>
```
)") == R"(
)");
}

}  // namespace
}  // namespace viva
