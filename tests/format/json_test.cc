#include "support/catch.h"
#include "viva/format/format.h"

namespace viva {
namespace {

TEST_CASE("a bank is written as JSON of version 1") {
  const auto read = read_bank(
      Source("x.md",
             "# T\n## Section 3: S\n### Learning Objectives\n- o\n\n"
             "**Question 1:** Q\n  A) x\n  B) y\n**Correct Answer:** B\n"
             "**Explanation:** E\n### Activities\n- a\n"
             "### Discussion Questions\n- d\n"));
  CHECK("\n" + find_format_named("json")->write(read.bank) == R"(
{
  "format": 1,
  "title": "T",
  "sections": [
    {
      "number": 3,
      "title": "S",
      "objectives": [
        "o"
      ],
      "questions": [
        {
          "id": "338a1173fa210a0f",
          "number": 1,
          "kind": "single",
          "stem": "Q",
          "choices": [
            {
              "text": "x",
              "correct": false
            },
            {
              "text": "y",
              "correct": true
            }
          ],
          "explanation": "E",
          "line": 6
        }
      ],
      "activities": [
        "a"
      ],
      "discussion": [
        "d"
      ]
    }
  ]
}
)");
}

}  // namespace
}  // namespace viva
