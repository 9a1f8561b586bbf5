#include "support/catch.h"
#include "support/full_session.h"

namespace viva {
namespace {

FullSession session_of(const std::vector<std::string>& questions) {
  return FullSession({{"GANs", questions}});
}

TEST_CASE("how sure an answer is comes behind it, and can be gone back from") {
  FullSession session = session_of({"Q? | one | *two"});
  session.request.terms.confidence = true;
  CHECK(session.take("<Enter><Enter>a<Enter>") == R"(
 Question 1 of 1  □                                     0 s
 Section 1: GANs
────────────────────────────────────────────────────────────
 Q?

   (•) A) one
   ( ) B) two

 How sure are you?
   1 not sure
   2 fairly sure
   3 sure


────────────────────────────────────────────────────────────
 1-3 how sure   Backspace another answer
)");
  CHECK(session.take("<Enter><Enter>a<Enter><Backspace>b<Enter>3") == R"(
 Question 1 of 1  ■                                     0 s
 Section 1: GANs
────────────────────────────────────────────────────────────
 Q?

   ( ) A) one
 ✓ (•) B) two

 You answered B; you were sure.
 ✓ Correct.




────────────────────────────────────────────────────────────
 Enter go on   Left back   Esc menu   ? help   ! flag
)");
}

TEST_CASE("a note is kept with its question") {
  FullSession session = session_of({"Q? | one | *two"});
  CHECK(session.take("<Enter>+read chapter 3") == R"(
 Your note  □                                           0 s
 Section 1: GANs
────────────────────────────────────────────────────────────
 Q?

 Your note: read chapter 3








────────────────────────────────────────────────────────────
 Enter, Esc keep
)");
  FullSession kept = session_of({"Q? | one | *two"});
  kept.take("<Enter>+read chapter 3<Enter>!");
  CHECK(stored_attempt(kept).notes().at(0).text == "read chapter 3");
}

TEST_CASE("a note lasts through a warning of the time, and through a signal") {
  FullSession session = session_of({"Q? | one | *two"});
  session.request.terms.mode = Mode::kExam;
  session.request.terms.time_limit = 600'000;
  session.take("<Enter>+abc<+300>def<Ctrl-C>");
  CHECK(stored_attempt(session).notes().at(0).text == "abcdef");
}

TEST_CASE("an answer that waits for how sure is kept as the person leaves") {
  FullSession session = session_of({"Q? | one | *two"});
  session.request.terms.confidence = true;
  session.take("<Enter><Enter>a<Enter><Ctrl-D>");
  CHECK(stored_attempt(session).standing(0).answer.has_value());
}

TEST_CASE("what was typed is still there after another page") {
  FullSession session = session_of({"How much? | = 3", "R? | *a | b"});
  CHECK(session.take("<Enter>12<Tab><Tab>3").find("Your answer: 123") !=
        std::string::npos);
}

}  // namespace
}  // namespace viva
