#include <iostream>

#include "support/catch.h"
#include "support/effort.h"
#include "support/monkey.h"
#include "support/scripted.h"

namespace viva {
namespace {

constexpr std::string_view kKinds = R"(# Every kind

## Section 1: Choices

### Learning Objectives
- Tell what is what.

### Assessment Questions

**Question 1:** Which is red?

  A) sky
  B) grass
  C) blood

**Correct Answer:** C
**Hint:** It is in you.
**Explanation:** | what | colour |
| --- | --- |
| blood | red |

**Question 2:** Which are even?

  A) one
  B) two
  C) three
  D) four

**Correct Answer:** B, D
**Points:** 2

**Question 3:** Snow is white.

**Kind:** true-false
**Correct Answer:** True

### Activities
- Look at the snow.

### Discussion Questions
- What is red?

## Section 2: Words

### Assessment Questions

**Question 1:** What is pi?

**Kind:** numeric
**Correct Answer:** 3.14
**Tolerance:** 0.01
**Hint:** More than 3.

**Question 2:** What is blue?

**Kind:** text
**Correct Answer:**
- the sea

### Activities
- Measure a circle.
)";

using Sessions = std::vector<std::vector<std::string>>;

// As many as take some seconds, or all.
void press(const std::string& what, unsigned seed, const Sessions& sessions) {
  Monkey monkey(seed, sessions, {{"kinds.md", std::string(kKinds)}});
  monkey.press(is_long_run() ? 50'000 : 2'000 + effort(8'000),
               is_long_run() ? 60 : 12);
  std::cout << what << ": " << monkey.pressed() << " random keys in "
            << monkey.begun() << " sessions; killed " << monkey.killed()
            << " times with " << monkey.answers_found()
            << " answers on the screen, all of them saved\n";
  CHECK(monkey.answers_found() > 0);
}

TEST_CASE("random keys neither crash practice nor lose an answer") {
  press("practice", 1,
        {{"take", "kinds.md", "--section", "1", "--section", "2"},
         {"take", "kinds.md", "--section", "1", "--retry", "--confidence"},
         {"take", "kinds.md", "--section", "2", "--formula-scoring"},
         {"take", "kinds.md"}});
}

TEST_CASE("random keys neither crash an exam nor lose an answer") {
  press("exam", 2,
        {{"take", "kinds.md", "--exam", "--time-limit", "45"},
         {"take", "kinds.md", "--exam", "--confidence", "--questions", "3"},
         {"take", "--exam", "--section", "3", "--section", "4"}});
}

}  // namespace
}  // namespace viva
