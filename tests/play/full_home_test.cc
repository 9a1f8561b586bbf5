#include "support/catch.h"
#include "support/full_session.h"

namespace viva {
namespace {

FullSession two_sections() {
  return FullSession(
      {{"One", {"Q? | a | *b", "R? | *a | b"}}, {"Two", {"S? | *a | b"}}});
}

TEST_CASE("the home page lists sections, and after them what was missed") {
  FullSession session = two_sections();
  CHECK(session.home("") == R"(
 Sections
 Small
────────────────────────────────────────────────────────────
 The bank of the test: 2 sections, 3 questions.

      questions
 > 1          2  One
   2          1  Two






────────────────────────────────────────────────────────────
 Enter begin   Up, Down or a number choose   Esc menu
)");
  CHECK(session.home("<Enter><Enter>a<Enter><Enter>a<Enter><Enter><End>"
                     "<Enter>") == R"(
 Sections
 Small
────────────────────────────────────────────────────────────
 The bank of the test: 2 sections, 3 questions.

      last  best  missed  of
   1  50 %  50 %       1   2  One
 > 2                       1  Two

   What you missed: 1 question




────────────────────────────────────────────────────────────
 Enter begin   Up, Down or a number choose   Esc menu
)");
  CHECK(session.home("<Down><Down>") == R"(
 Sections
 Small
────────────────────────────────────────────────────────────
 The bank of the test: 2 sections, 3 questions.

      last  best  missed  of
   1  50 %  50 %       1   2  One
   2                       1  Two

 > What you missed: 1 question




────────────────────────────────────────────────────────────
 Enter begin   Up, Down or a number choose   Esc menu
)");
  CHECK(session.home("<Down><Down><Enter><Enter>") == R"(
 Question 1 of 1  □                                     0 s
 Section 1: One
────────────────────────────────────────────────────────────
 Q?

   ( ) A) a
   ( ) B) b







────────────────────────────────────────────────────────────
 A-B choose   Enter confirm   Esc menu   ? help   ! flag
)");
}

TEST_CASE("a number leads to its section") {
  FullSession session = two_sections();
  CHECK(session.home("2<Enter>") == R"(
 Section  □                                             0 s
────────────────────────────────────────────────────────────
 Section 2: Two

 1 question.









────────────────────────────────────────────────────────────
 Enter begin   Esc menu   ? help
)");
}

TEST_CASE("leaving a section leads home, and it can be gone on with") {
  FullSession session = two_sections();
  CHECK(session.home("<Enter><Enter>b<Enter><Ctrl-D>") == R"(
 Sections
 Small
────────────────────────────────────────────────────────────
 The bank of the test: 2 sections, 3 questions.

      questions
 > 1          2  One
      unfinished, 1 of 2 answered
   2          1  Two




 Left unfinished. 1 of 2 questions answered.
────────────────────────────────────────────────────────────
 Enter begin   Up, Down or a number choose   Esc menu
)");
  CHECK(session.home("<Enter>") == R"(
 Unfinished
────────────────────────────────────────────────────────────
 You left this section unfinished: 1 of 2 questions
 answered.

 > Go on with it
   Begin anew







────────────────────────────────────────────────────────────
 Enter choose   Esc menu
)");
  CHECK(session.home("<Enter><Enter>") == R"(
 Section  ■□                                            0 s
────────────────────────────────────────────────────────────
 Section 1: One

 2 questions.









────────────────────────────────────────────────────────────
 Enter begin   Esc menu   ? help
)");
  CHECK_FALSE(session.ending.finished);
}

TEST_CASE("the scores of all sections are left behind") {
  FullSession session = two_sections();
  session.home("2<Enter><Enter>a<Enter><Enter><Enter><Ctrl-D>");
  CHECK(session.ending.finished);
  CHECK(session.parting == R"(
Score by section
- Section 2: Two: 1 of 1, 100 %
In all: 1 of 1, 100 %

What to study next
Nothing was missed.
All answers are saved.
)");
}

}  // namespace
}  // namespace viva
