#include "support/catch.h"
#include "support/desk.h"

namespace viva {
namespace {

// The home page of the built-in bank, with a section chosen by its number.
std::string home(Size size) {
  const Desk desk;
  PtyRun run = desk.sit({"take"}, size);
  page_at(run, "", "Sections");
  return page_at(run, "3", ">  3");
}

TEST_CASE("the home page lists the sections on 80 by 24 cells") {
  CHECK(home({80, 24}) == R"(
  Sections
  Assessment: Slides Generation - Week 10: Generative Models and LLMs
────────────────────────────────────────────────────────────────────────────────
  The bank built into viva: 13 sections, 52 questions.

        questions
     1          4  Introduction to Data Mining
     2          4  What are Generative Models?
  >  3          4  Variational Inference and GANs
     4          4  Recent Advances in Generative Models
     5          4  Introduction to Large Language Models (LLMs)
     6          4  Training LLMs
     7          4  Applications of LLMs
     8          4  Ethical Implications of Generative Models and LLMs
     9          4  Model Evaluation Techniques
    10          4  Integration of Generative Models in Data Mining
    11          4  Practical Implementation
    12          4  Capstone Project Overview
    13          4  Conclusion and Q&A
(3 rows)
────────────────────────────────────────────────────────────────────────────────
  Enter begin   Up, Down or a number choose   Esc menu   ? help
)");
}

TEST_CASE("the home page lists the sections on 120 by 40 cells") {
  CHECK(home({120, 40}) == R"(
  Sections
  Assessment: Slides Generation - Week 10: Generative Models and LLMs
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  The bank built into viva: 13 sections, 52 questions.

        questions
     1          4  Introduction to Data Mining
     2          4  What are Generative Models?
  >  3          4  Variational Inference and GANs
     4          4  Recent Advances in Generative Models
     5          4  Introduction to Large Language Models (LLMs)
     6          4  Training LLMs
     7          4  Applications of LLMs
     8          4  Ethical Implications of Generative Models and LLMs
     9          4  Model Evaluation Techniques
    10          4  Integration of Generative Models in Data Mining
    11          4  Practical Implementation
    12          4  Capstone Project Overview
    13          4  Conclusion and Q&A
(19 rows)
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Enter begin   Up, Down or a number choose   Esc menu   ? help
)");
}

TEST_CASE("the home page lists the sections on 40 by 15 cells") {
  CHECK(home({40, 15}) == R"(
 Sections
 Assessment: Slides Generation - Week …
────────────────────────────────────────
 52 questions.

    1  Introduction to Data Mining
       4 questions
    2  What are Generative Models?
       4 questions
 >  3  Variational Inference and GANs
       4 questions
    4  Recent Advances in Generative
── 1 above, 23 below ───────────────────
 Enter begin
 Up, Down or a number choose   Esc menu
)");
}

}  // namespace
}  // namespace viva
