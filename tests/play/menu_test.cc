#include "support/catch.h"
#include "support/fake_disk.h"
#include "support/session.h"

namespace viva {
namespace {

const std::vector<SmallSection> kTwo = {
    {"Start", {"First? | w | *x", "Second? | *y | z"}},
    {"End", {"Third? | = 5"}}};

struct Menu : Session {
  Menu() : Session(kTwo) { tick = 1; }
};

std::size_t attempts_in(const Session& session) {
  return list_journals(session.attempts(), session.disk()).attempts.size();
}

TEST_CASE("a section that was left unfinished is gone on with by Enter") {
  Menu session;
  session.menu("1\nb\n:quit\n");
  CHECK(session.menu("1\n\na\n:quit\n") == R"(

 1. Start (2 questions; unfinished, 1 of 2 answered)
 2. End (1 question)
Section, or :quit: 1
You left this section unfinished: 1 of 2 questions answered.
Enter to go on with it, or new to begin anew: 

Section 1: Start

2 questions.

Question 2 of 2.
Second?

A) y
B) z
Your answer: a
Correct.

Score: 2 of 2

In all: 2 of 2, 100 %
Time: 0 s.
With so few questions the true share of what you know may
lie between 34 % and 100 %.
Guessing would have scored 1 of 2 points on average, 50 %.

What to study next
Nothing was missed.

This paper's code is 1-8NCQ; --seed 1-8NCQ with the same
sections and options brings it back.
Enter for section 2, another section, :menu or :quit: :quit

Score by section
- Section 1: Start: 2 of 2, 100 %
In all: 2 of 2, 100 %

What to study next
Nothing was missed.

All answers are saved.
)");
  CHECK(session.ending.finished);
  CHECK(stored_score(session) == Score{2, 2, 2});
}

TEST_CASE("new begins the section anew and leaves the other as it was") {
  Menu session;
  session.menu("1\nb\n:quit\n");
  const std::string text = session.menu("1\nNew\na\n:quit\n");
  CHECK(holds(text, "begin anew: New\n\nSection 1: Start\n"));
  CHECK(holds(text, "Question 1 of 2."));
  CHECK(attempts_in(session) == 2);
}

TEST_CASE("what is neither Enter nor new is asked for again") {
  Menu session;
  session.menu("1\nb\n:quit\n");
  CHECK(session.menu("1\nyes\n:help\n:x\n:quit\n") == R"(

 1. Start (2 questions; unfinished, 1 of 2 answered)
 2. End (1 question)
Section, or :quit: 1
You left this section unfinished: 1 of 2 questions answered.
Enter to go on with it, or new to begin anew: yes
Press Enter, or type new; :quit leaves.
Enter to go on with it, or new to begin anew: :help
Press Enter, or type new; :quit leaves.
Enter to go on with it, or new to begin anew: :x
Press Enter, or type new; :quit leaves.
Enter to go on with it, or new to begin anew: :quit
)");
  CHECK(attempts_in(session) == 1);
}

TEST_CASE("leaving where a section may be gone on with begins nothing") {
  for (const std::string_view typed : {"1\n", "1\n:quit\n"}) {
    Menu session;
    session.menu("1\nb\n:quit\n");
    const std::string text = session.menu(typed);
    CHECK_FALSE(holds(text, "Question 1 of 2."));
    CHECK_FALSE(holds(text, "Question 2 of 2."));
    CHECK(session.ending.finished);
    CHECK(attempts_in(session) == 1);
  }
}

TEST_CASE("an exam that was left unfinished is not gone on with in the menu") {
  Menu session;
  session.request.terms.mode = Mode::kExam;
  session.take("b\n:quit\n", {{0, 0}});
  session.request.terms.mode = Mode::kPractice;
  CHECK_FALSE(holds(session.menu("1\n:quit\n"), "You left this section"));
}

TEST_CASE("neither is an attempt at several sections, nor a finished one") {
  Menu session;
  session.take("b\n:quit\n");
  CHECK_FALSE(holds(session.menu("1\n:quit\n"), "You left this section"));
  session.take("b\na\n", {{0, 0}});
  CHECK_FALSE(holds(session.menu("1\n:quit\n"), "You left this section"));
}

TEST_CASE("whoever gives a name is offered her own attempts alone") {
  Menu session;
  session.request.student = "Ada";
  session.menu("1\nb\n:quit\n");
  session.request.student = "Ben";
  const std::string other = session.menu("1\n:quit\n");
  CHECK(holds(other, " 1. Start (2 questions)\n"));
  CHECK_FALSE(holds(other, "You left this section"));
  session.request.student = "Ada";
  CHECK(holds(session.menu("1\n\n:quit\n"), "Question 2 of 2."));
  session.request.student = "";
  CHECK(holds(session.menu(""), "unfinished, 1 of 2 answered"));
}

TEST_CASE("an attempt that is open elsewhere stays, and no other begins") {
  Menu session;
  session.menu("1\nb\n:quit\n");
  const auto path = list_journals(session.attempts()).attempts[0].path;
  const ReopenedJournal elsewhere = reopen_journal(path);
  const std::string text = session.menu("1\n\na\n:quit\n");
  CHECK(holds(text,
              "This attempt is open in another viva; close it there first.\n"
              "Section, or :quit: "));
  CHECK(attempts_in(session) == 1);
}

TEST_CASE("what is not to be saved makes no file, and is said not to") {
  Menu session;
  session.keeps = false;
  CHECK(session.menu("1\nb\na\n:quit\n")
            .ends_with("\nNothing was saved, as you asked.\n"));
  CHECK(holds(session.take("b\na\n5\n"), "Nothing was saved, as you asked.\n"));
  session.request.terms.mode = Mode::kExam;
  CHECK(holds(session.take("b\n:quit\n"),
              "1 of 3 questions answered.\nNothing was saved, as you asked."));
  CHECK_FALSE(std::filesystem::exists(session.attempts()));
}

TEST_CASE("what is not to be saved does not go on with what was") {
  Menu session;
  session.menu("1\nb\n:quit\n");
  session.keeps = false;
  CHECK_FALSE(holds(session.menu("1\n\na\n:quit\n"), "You left this section"));
  CHECK(stored_score(session) == Score{1, 1, 2});
}

TEST_CASE("the last score follows a question whose typo was mended") {
  const auto bank = [](const std::string& stem) {
    return std::vector<SmallSection>{{"Start", {stem + " | *Paris | Rome"}}};
  };
  Session session(bank("What is the captial of France?"));
  session.menu("1\na\n:quit\n");
  session.change(bank("What is the capital of France?"));
  CHECK(holds(session.menu(""),
              " 1. Start (1 question; last score 1 of 1, 100 %)\n"));
}

TEST_CASE("a section of which nothing can be asked leads on to the next") {
  const std::vector<SmallSection> sections = {{"Void", {}}, kTwo[1]};
  Session session(sections);
  const std::string text = session.menu("1\n\n5\n:quit\n");
  CHECK(holds(text,
              "This section has no questions.\n"
              "Enter for section 2, another section, :menu or :quit: \n"
              "\nSection 2: End\n"));
  CHECK(attempts_in(session) == 1);
}

}  // namespace
}  // namespace viva
