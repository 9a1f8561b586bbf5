#include <cerrno>
#include <limits>

#include "support/catch.h"
#include "support/fake_disk.h"
#include "support/full_session.h"

namespace viva {
namespace {

FullSession session_of(const std::vector<std::string>& questions) {
  return FullSession({{"GANs", questions}});
}

TEST_CASE("three keys answer a question, confirm it and leave its feedback") {
  FullSession session = session_of(
      {"What is a GAN? | one | *two | ! Two nets.", "Next? | *a | b"});
  CHECK(session.take("<Enter>b") == R"(
 Question 1 of 2  □□                                    0 s
 Section 1: GANs
────────────────────────────────────────────────────────────
 What is a GAN?

   ( ) A) one
 > (•) B) two







────────────────────────────────────────────────────────────
 A-B choose   Enter confirm   Esc menu   ? help   ! flag
)");
  CHECK(session.take("<Enter>b<Enter>") == R"(
 Question 1 of 2  ■□                                    0 s
 Section 1: GANs
────────────────────────────────────────────────────────────
 What is a GAN?

   ( ) A) one
 ✓ (•) B) two

 You answered B.
 ✓ Correct.
 Explanation: Two nets.



────────────────────────────────────────────────────────────
 Enter go on   Left back   Esc menu   ? help   ! flag
)");
  CHECK(session.take("<Enter>b<Enter><Enter>") == R"(
 Question 2 of 2  ■□                                    0 s
 Section 1: GANs
────────────────────────────────────────────────────────────
 Next?

   ( ) A) a
   ( ) B) b







────────────────────────────────────────────────────────────
 A-B choose   Enter confirm   Esc menu   ? help   ! flag
)");
}

TEST_CASE("several answers are chosen one by one, and taken back") {
  FullSession session =
      session_of({"Which? | *w | x | *y | @several | @hint Two of them."});
  CHECK(session.take("<Enter>ab<Down> b*") == R"(
 Question 1 of 1  □                                     0 s
 Section 1: GANs
────────────────────────────────────────────────────────────
 Several answers may be right.
 Which?

   [x] A) w
 > [ ] B) x
   [x] C) y

 Hint: Two of them.



────────────────────────────────────────────────────────────
 A-C choose several   Enter confirm   Esc menu   ? help
)");
  CHECK(session.take("<Enter>ac<Enter>") == R"(
 Question 1 of 1  ■                                     0 s
 Section 1: GANs
────────────────────────────────────────────────────────────
 Several answers may be right.
 Which?

 ✓ [x] A) w
   [ ] B) x
 ✓ [x] C) y

 You answered A and C.
 ✓ Correct.


────────────────────────────────────────────────────────────
 Enter go on   Left back   Esc menu   ? help   ! flag
)");
}

TEST_CASE("a number is typed, and marks are text while it is") {
  FullSession session = session_of({"How much? | = 3.14 ~ 0.01"});
  CHECK(session.take("<Enter>3?<Backspace>.14") == R"(
 Question 1 of 1  □                                     0 s
 Section 1: GANs
────────────────────────────────────────────────────────────
 How much?

 Your answer: 3.14
 A number, such as 0.5 or 1e-3.







────────────────────────────────────────────────────────────
 Enter confirm   Esc menu
)");
  CHECK(session.take("<Enter>x<Enter>") == R"(
 Question 1 of 1  □                                     0 s
 Section 1: GANs
────────────────────────────────────────────────────────────
 How much?

 Your answer: x
 A number, such as 0.5 or 1e-3.






 Type a number such as 0.5 or 1e-3; 3,5 is written 3.5.
────────────────────────────────────────────────────────────
 Enter confirm   Esc menu
)");
  CHECK(session.take("<Enter>3.14<Enter>") == R"(
 Question 1 of 1  ■                                     0 s
 Section 1: GANs
────────────────────────────────────────────────────────────
 How much?

 You answered 3.14.
 ✓ Correct.







────────────────────────────────────────────────────────────
 Enter go on   Left back   Esc menu   ? help   ! flag
)");
}

TEST_CASE("a pasted line end does not submit") {
  FullSession session = session_of({"Which city? | = Paris"});
  CHECK(session.take("<Enter><paste:Par\nis>") == R"(
 Question 1 of 1  □                                     0 s
 Section 1: GANs
────────────────────────────────────────────────────────────
 Which city?

 Your answer: Par is
 In words; small or capital letters make no difference.







────────────────────────────────────────────────────────────
 Enter confirm   Esc menu
)");
}

TEST_CASE("with retries a wrong answer may be tried again, or given up") {
  FullSession session = session_of({"Q? | one | *two | three"});
  session.request.terms.retries = true;
  CHECK(session.take("<Enter>a<Enter>") == R"(
 Question 1 of 1  ■                                     0 s
 Section 1: GANs
────────────────────────────────────────────────────────────
 Q?

   ( ) A) one
   ( ) B) two
   ( ) C) three

 You answered A.
 ✗ Wrong. Try again.



────────────────────────────────────────────────────────────
 A-C choose   Enter show the answer   Esc menu   ? help
)");
  CHECK(session.take("<Enter>a<Enter>b<Enter>") == R"(
 Question 1 of 1  ■                                     0 s
 Section 1: GANs
────────────────────────────────────────────────────────────
 Q?

   ( ) A) one
 ✓ (•) B) two
   ( ) C) three

 Your first answer counts: A, which is wrong. This time you
 answered B.
 ✓ Correct.


────────────────────────────────────────────────────────────
 Enter go on   Left back   Esc menu   ? help   ! flag
)");
  CHECK(session.take("<Enter>a<Enter><Enter><Enter>") == R"(
 Question 1 of 1  ■                                     0 s
 Section 1: GANs
────────────────────────────────────────────────────────────
 Q?

 ✗ (•) A) one
 ✓ ( ) B) two
   ( ) C) three

 You answered A.
 ✗ Wrong. The answer is B: two



────────────────────────────────────────────────────────────
 Enter go on   Left back   Esc menu   ? help   ! flag
)");
}

TEST_CASE("a key that names no choice says what to press") {
  FullSession session = session_of({"Q? | one | *two"});
  CHECK(session.take("<Enter>z") == R"(
 Question 1 of 1  □                                     0 s
 Section 1: GANs
────────────────────────────────────────────────────────────
 Q?

   ( ) A) one
   ( ) B) two






 Choose with a letter from A to B, then press Enter.
────────────────────────────────────────────────────────────
 A-B choose   Enter confirm   Esc menu   ? help   ! flag
)");
  CHECK(session.take("<Enter><Enter>") == R"(
 Question 1 of 1  □                                     0 s
 Section 1: GANs
────────────────────────────────────────────────────────────
 Q?

   ( ) A) one
   ( ) B) two






 Choose with a letter from A to B, then press Enter.
────────────────────────────────────────────────────────────
 A-B choose   Enter confirm   Esc menu   ? help   ! flag
)");
}

TEST_CASE("the menu names what can be done, and does it") {
  FullSession session = session_of({"Q? | one | *two"});
  CHECK(session.take("<Enter><Esc><Down>") == R"(
 Menu
────────────────────────────────────────────────────────────
 > *       the author's hint, if there is one
   -       go on without an answer
   Left    return to the question before this one
   !       mark this question, or take the mark off
   +       keep a note of your own with this question
   Tab     what is answered, not answered and flagged
   Ctrl-D  leave; what you answered is kept, and 'viva
           resume' goes on
   ?       what there is to be asked for here



────────────────────────────────────────────────────────────
 Enter choose   Esc back
)");
  CHECK(session.take("<Enter><Esc>!") == R"(
 Question 1 of 1  □  flagged                            0 s
 Section 1: GANs
────────────────────────────────────────────────────────────
 Q?

   ( ) A) one
   ( ) B) two

 You flagged this question.





────────────────────────────────────────────────────────────
 A-B choose   Enter confirm   Esc menu   ? help   ! flag
)");
}

TEST_CASE("while the disk is full a question says that it is not saved") {
  const std::vector<std::string> questions = {"Which? | *one | two",
                                              "Next? | *a | b"};
  FakeDisk calm;
  FullSession before = session_of(questions);
  before.use(calm);
  before.take("<Enter>");
  FakeDisk disk;
  disk.plan(
      {calm.operations(), std::numeric_limits<std::size_t>::max(), ENOSPC});
  FullSession session = session_of(questions);
  session.use(disk);
  const std::string page = session.take("<Enter>a<Enter><Enter>");
  CHECK(page.find("not saved") != std::string::npos);
  CHECK(page.find("Next?") != std::string::npos);
}

}  // namespace
}  // namespace viva
