#include "support/exam.h"

#include "support/catch.h"

namespace viva {
namespace {

TEST_CASE("an exam reads as a dialogue that tells nothing before its end") {
  Exam exam(30 * kMinute);
  exam.request.terms.pass_mark = 60;
  CHECK(exam.take("b\nb\n5\n:submit\nyes\n\n\n\n") == R"(

Exam on 2 sections

3 questions.
Time limit: 30 min. The clock runs on while viva is closed.
The pass mark is 60 %.
Nothing is told about your answers before you hand in.
Hand in with :submit; :help tells the other commands.

Question 1 of 3.
First?

A) w
B) x
Your answer: b
Noted: B.

Question 2 of 3.
Second?

A) y
B) z
Your answer: b
Noted: B.

Question 3 of 3.
Third?
Your answer, a number: 5
Noted: 5.

Answered: 1 to 3.
:submit to hand in, or the number of a question: :submit
Every question is answered. What is handed in cannot be
changed.
Hand in, yes or no? yes

In all: 2 of 3, 67 %
Passed: 67 %; the pass mark is 60 %.
Time: 0 s of 30 min.
With so few questions the true share of what you know may
lie between 21 % and 94 %.
Guessing would have scored 1 of 3 points on average, 33 %.

Score by section
- Section 1: Start: 1 of 2, 50 %
- Section 2: End: 1 of 1, 100 %

What to study next
- Section 1: Start (1 wrong)

Questions to go back to, by section
- 1: Second?

This paper's code is 1-K2XJ; --seed 1-K2XJ with the same
sections and options brings it back.
All answers are saved.
Enter to look at the questions and their keys, the number of
one, or :quit: 

Question 1 of 3.
First?

A) w
B) x

You answered B.
Correct.
Explanation: So.
Enter for question 2, or :quit: 

Question 2 of 3.
Second?

A) y
B) z

You answered B.
Wrong. The answer is A: y
Enter for question 3, or :quit: 

Question 3 of 3.
Third?

You answered 5.
Correct.
)");
  CHECK(exam.ending.finished);
  CHECK(stored_score(exam) == Score{2, 3, 3});
}

TEST_CASE("an exam is gone through to and fro") {
  Exam exam;
  CHECK(exam.take(":back\n:3\n5\n1\nb\n:back\n\n:goto 3\n\n2\na\n:quit\n") ==
        R"(

Exam on 2 sections

3 questions.
Nothing is told about your answers before you hand in.
Hand in with :submit; :help tells the other commands.

Question 1 of 3.
First?

A) w
B) x
Your answer: :back
This is the first question.
Your answer: :3

Question 3 of 3.
Third?
Your answer, a number: 5
Noted: 5.

Answered: 3.
Not answered: 1, 2.
:submit to hand in, or the number of a question: 1

Question 1 of 3.
First?

A) w
B) x
Your answer: b
Noted: B.

Question 2 of 3.
Second?

A) y
B) z
Your answer: :back

Question 1 of 3.
First?

A) w
B) x
You answered B.
Another answer, or Enter to go on: 

Question 2 of 3.
Second?

A) y
B) z
Your answer: :goto 3

Question 3 of 3.
Third?
You answered 5.
Another answer, or Enter to go on: 

Answered: 1, 3.
Not answered: 2.
:submit to hand in, or the number of a question: 2

Question 2 of 3.
Second?

A) y
B) z
Your answer: a
Noted: A.

Question 3 of 3.
Third?
You answered 5.
Another answer, or Enter to go on: :quit
Left unfinished. 3 of 3 questions answered.
All answers are saved.
)");
}

TEST_CASE("a changed answer is the one that counts") {
  Exam exam;
  const std::string text = exam.take("a\n:back\nb\n:submit\nyes\n");
  CHECK(holds(text,
              "You answered A.\n"
              "Another answer, or Enter to go on: b\n"
              "Noted: B.\n"));
  CHECK(stored_score(exam) == Score{1, 1, 3});
}

TEST_CASE("an answer can be taken back") {
  Exam exam;
  const std::string text =
      exam.take(":clear\nb\n:back\n:clear\n:overview\n:submit\nyes\n");
  CHECK(holds(text, "Your answer: :clear\nThere is no answer to take back.\n"));
  CHECK(holds(text,
              "Another answer, or Enter to go on: :clear\n"
              "Your answer is taken back.\n"
              "Your answer: :overview\n"
              "Not answered: 1 to 3.\n"
              "Your answer: :submit\n"));
  CHECK(stored_score(exam) == Score{0, 0, 3});
}

TEST_CASE("a flag is set, said, listed and taken off") {
  Exam exam;
  const std::string text = exam.take(
      ":flag\nb\n:back\n:overview\n:submit\nno\n1\n:flag\n:overview\n:quit\n");
  CHECK(holds(text, "Your answer: :flag\nFlagged.\n"));
  CHECK(holds(text, "You answered B.\nYou flagged this question.\n"));
  CHECK(holds(text,
              ":overview\nAnswered: 1.\nNot answered: 2, 3.\n"
              "Flagged: 1.\n"));
  CHECK(holds(text, "2 questions are not answered. 1 question is flagged."));
  CHECK(holds(text,
              ":flag\nNo longer flagged.\n"
              "Another answer, or Enter to go on: :overview\n"
              "Answered: 1.\nNot answered: 2, 3.\nAnother"));
}

TEST_CASE("what was skipped is not answered, and comes again from the end") {
  Exam exam;
  const std::string text = exam.take(":skip\nb\n5\n\na\n:submit\nyes\n");
  CHECK(holds(text,
              "Answered: 2, 3.\nNot answered: 1.\n"
              ":submit to hand in, or the number of a question: \n"
              "\nQuestion 1 of 3.\nFirst?\n\nA) w\nB) x\n"
              "You skipped this question.\n"
              "Your answer: a\n"));
  CHECK(stored_score(exam) == Score{1, 3, 3});
}

TEST_CASE("Enter goes on where there is an answer, and only there") {
  Exam exam;
  const std::string text = exam.take("\nb\n:back\n\n:quit\n");
  CHECK(holds(text, "Your answer: \nType a letter from A to B, or :help.\n"));
  CHECK(holds(text, "Another answer, or Enter to go on: \n\nQuestion 2 of 3."));
  CHECK(count(text, "Noted: B.") == 1);
}

TEST_CASE("what is handed in is asked for twice") {
  Exam exam;
  const std::string text =
      exam.take("b\n:submit\n\n:submit\nmaybe\nno\nsubmit\nY\n");
  CHECK(holds(text,
              "Your answer: :submit\n"
              "2 questions are not answered. What is handed in cannot be\n"
              "changed.\n"
              "Hand in, yes or no? \n"
              "Type yes to hand in, or no to go on.\n"
              "Hand in, yes or no? :submit\n"
              "Type yes to hand in, or no to go on.\n"
              "Hand in, yes or no? maybe\n"
              "Type yes to hand in, or no to go on.\n"
              "Hand in, yes or no? no\n"
              "\n"
              "Answered: 1.\n"
              "Not answered: 2, 3.\n"
              ":submit to hand in, or the number of a question: submit\n"));
  CHECK(exam.ending.finished);
}

TEST_CASE("what the overview does not know it asks for again") {
  Exam exam;
  const std::string text =
      exam.take("b\na\n5\n9\nabc\n\n:x\n:goto\n:hint\n:time\n:overview\n");
  CHECK(text.substr(text.find("Noted: 5.")) == R"(Noted: 5.

Answered: 1 to 3.
:submit to hand in, or the number of a question: 9
There is no question 9 to show; type a number from 1 to 3.
:submit to hand in, or the number of a question: abc
There is no question abc to show; type a number from 1 to 3.
:submit to hand in, or the number of a question: 
Every question is answered; :submit hands in.
:submit to hand in, or the number of a question: :x
There is no command :x here. Type :help for those there are.
:submit to hand in, or the number of a question: :goto
Type the number of a question, from 1 to 3.
:submit to hand in, or the number of a question: :hint
There is no command :hint here. Type :help for those there
are.
:submit to hand in, or the number of a question: :time
0 s so far; there is no time limit.
:submit to hand in, or the number of a question: :overview
Answered: 1 to 3.
:submit to hand in, or the number of a question: 
The input has ended. 3 of 3 questions answered.
All answers are saved.
)");
}

TEST_CASE("a number that no question has leads nowhere") {
  Exam exam;
  const std::string text = exam.take(":goto\n:goto 0\n:4\n:goto x\n");
  CHECK(holds(text,
              "Your answer: :goto\n"
              "Type the number of a question, from 1 to 3.\n"
              "Your answer: :goto 0\n"
              "There is no question 0 to show; type a number from 1 to 3.\n"
              "Your answer: :4\n"
              "There is no question 4 to show; type a number from 1 to 3.\n"
              "Your answer: :goto x\n"
              "There is no question x to show; type a number from 1 to 3.\n"));
}

TEST_CASE("a hint is refused in an exam and not even offered") {
  Exam exam;
  const std::string text = exam.take(":hint\n:help\n:quit\n");
  CHECK(holds(text, "There is no command :hint here."));
  CHECK(count(text, "hint") == 2);
  CHECK_FALSE(stored_attempt(exam).standing(0).hinted);
}

TEST_CASE("the review asks again for what it does not know, and may be left") {
  Exam exam;
  const std::string text = exam.take(":submit\nyes\n:x\n:help\n\n:quit\n");
  CHECK(holds(text,
              "All answers are saved.\n"
              "Enter to look at the questions and their keys, the number of\n"
              "one, or :quit: :x\n"
              "There is no command :x here. Type :help for those "
              "there are.\n"
              "Enter to look at the questions and their keys, the number of\n"
              "one, or :quit: :help\n"
              "  :repeat: the same again.\n"
              "  :back: return to the question before this one.\n"
              "  :goto 5: go to question 5, as :5 does.\n"
              "  :overview: what is answered, not answered and flagged.\n"
              "  :quit: leave.\n"
              "  :help: what there is to be asked for here.\n"
              "Enter to look at the questions and their keys, the number of\n"
              "one, or :quit: \n"
              "\n"
              "Question 1 of 3.\n"
              "First?\n"
              "\n"
              "A) w\n"
              "B) x\n"
              "\n"
              "You did not answer. The answer is B: x\n"
              "Explanation: So.\n"
              "Enter for question 2, or :quit: "
              ":quit\n"));
  CHECK(text.ends_with(":quit\n"));
}

TEST_CASE("an exam that is left stays unfinished and keeps its answers") {
  for (const std::string_view typed : {"b\n:quit\n", "b\n"}) {
    Exam exam;
    const std::string text = exam.take(typed);
    CHECK(holds(text, "1 of 3 questions answered.\nAll answers are saved.\n"));
    CHECK_FALSE(holds(text, "In all"));
    CHECK_FALSE(exam.ending.finished);
    CHECK_FALSE(stored_attempt(exam).is_finished());
    CHECK(stored_score(exam) == Score{1, 1, 3});
  }
}

TEST_CASE("an exam of a section without questions has nothing to hand in") {
  const std::vector<SmallSection> sections = {{"Void", {}}};
  Session session(sections);
  session.request.terms.mode = Mode::kExam;
  CHECK(session.take("\n\n") ==
        "\n\nSection 1: Void\n\nThis section has no questions.\n");
  CHECK(list_journals(session.attempts()).attempts.empty());
}

}  // namespace
}  // namespace viva
