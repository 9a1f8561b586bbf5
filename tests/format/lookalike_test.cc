#include "format/markdown/lookalike.h"

#include "support/catch.h"
#include "support/dump.h"

namespace viva::markdown {
namespace {

TEST_CASE("a line may look like a question in many ways") {
  for (const std::string_view text :
       {"Question 2: Next?", "**Question 2.** Next?", "**Q2:** x", "Q2. x",
        "**Qestion 2:** x", "**Question:** x", "**Question two:** x",
        "*Question 2:* x", "** Question 2:** x", "- **Question 2:** x",
        "> **Question 2:** x", "**Question\u00a02:** x",
        "**Question 2 (5 points):** x", "### Question 2"}) {
    INFO(text);
    CHECK(is_like_question(text));
  }
  for (const std::string_view text :
       {"Question 2 of them asks", "questions abound: one", "Quality 2: x",
        "Q: x", "What is question 2?", "2. Next?"}) {
    INFO(text);
    CHECK_FALSE(is_like_question(text));
  }
}

TEST_CASE("a line may look like a choice in many ways") {
  for (const std::string_view text :
       {"c) x", "C. x", "(C) x", "C: x", "- C) x", "* c) x", "**C)** x",
        "**C) x**", "\u2022 C) x", "C ) x", "C\uff09 x"}) {
    INFO(text);
    CHECK(letter_of_likeness(text) == 'C');
  }
  for (const std::string_view text :
       {"C x", "C++ is", "(see) x", "Cats. x", "C.x", "1) x", ""}) {
    INFO(text);
    CHECK(letter_of_likeness(text) == 0);
  }
}

TEST_CASE("a line may look like a label in many ways") {
  for (const std::string_view text :
       {"Correct Answer: B", "**Correct Answer: B**", "*Correct Answer:* B",
        "- **Correct Answer:** B", "> **Correct Answer:** B",
        "__Correct Answer:__ B", "**Corect Answer:** B"}) {
    INFO(text);
    CHECK(label_of_likeness(text, Likeness::kClearLabel) == "Correct Answer");
  }
  CHECK(label_of_likeness("Explanation: x", Likeness::kClearLabel) ==
        "Explanation");
  CHECK(label_of_likeness("Points: 2", Likeness::kAnyLabel) == "Points");
  CHECK(label_of_likeness("Answer: B", Likeness::kAnswer) == "Correct Answer");
  for (const std::string_view text :
       {"Answer: B", "**Note:** x", "Id: x", "Points: the", "**bold** x",
        "no label"}) {
    INFO(text);
    CHECK(label_of_likeness(text, Likeness::kClearLabel).empty());
  }
}

TEST_CASE("a line that is nearly structure is told of where it is lost") {
  CHECK(findings_of("**Question 1:** Q\n  A) x\n  B) y\n  C. z\n"
                    "**Correct Answer:** A\n") == "4:3 warning choice-like\n");
  CHECK(findings_of("**Question 1:** Q\n  A) x\n  B) y\n"
                    "**Correct Answer:** A\n\nQuestion 2: R\n") ==
        "6:1 error question-like\n");
  CHECK(findings_of("**Question 1:** Q\n  A) x\n  B) y\n"
                    "**Corect Answer:** y\n") ==
        "1:1 error missing-key\n4:1 warning unknown-label\n");
}

TEST_CASE("what is escaped or in a list of discussion questions is not") {
  CHECK(findings_of("**Question 1:** Q\n  A) x\n  B) y\n     C\\) z\n"
                    "**Correct Answer:** A\n") == "");
  CHECK(findings_of("### Discussion Questions\n- Question 1: why?\n") == "");
}

}  // namespace
}  // namespace viva::markdown
