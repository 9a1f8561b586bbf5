#include "support/catch.h"
#include "support/exam.h"

namespace viva {
namespace {

TEST_CASE(
    "what was typed after the time is up does not count, and is told so") {
  Exam exam(30 * kMinute);
  exam.jump("z\nYour answer:", 30 * kMinute + 1);
  const std::string text = exam.take("b\na\n");
  CHECK(holds(text,
              "Your answer: a\n"
              "That came too late and does not count.\n"
              "The time is up. Your exam is handed in as it stands.\n"
              "\n"
              "In all: 1 of 3 (2 not answered), 33 %\n"
              "Time: 30 min of 30 min. The time had run out.\n"));
  CHECK(exam.ending.finished);
  const Attempt attempt = stored_attempt(exam);
  CHECK(attempt.timed_out());
  CHECK(attempt.latest() == 30 * kMinute);
  CHECK(score(attempt) == Score{1, 1, 3});
}

TEST_CASE("what is typed in the last moment counts") {
  Exam exam(30 * kMinute);
  exam.jump("z\nYour answer:", 30 * kMinute);
  const std::string text = exam.take("b\na\n");
  CHECK(holds(text, "Your answer: a\nNoted: A.\n"));
  CHECK(stored_score(exam) == Score{2, 2, 3});
}

TEST_CASE("neither leaving nor taking back does anything after the time") {
  for (const std::string_view late : {":quit\n", ":clear\n", ":skip\n"}) {
    Exam exam(30 * kMinute);
    exam.jump("Another answer, or", 31 * kMinute);
    const std::string text = exam.take("b\n:back\n" + std::string(late));
    CHECK(holds(text, "That came too late and does not count."));
    CHECK(exam.ending.finished);
    CHECK(stored_score(exam) == Score{1, 1, 3});
  }
}

TEST_CASE("the time may run out at any prompt") {
  struct Late {
    std::string_view at;
    std::string_view typed;
  };
  for (const Late& late : {Late{"number of a question:", "a\nb\n5\n1\n"},
                           Late{"Hand in, yes or no?", "a\n:submit\nyes\n"},
                           Late{"Hand in, yes or no?", "a\n:submit\nno\n"},
                           Late{"Second?", "a\n"}}) {
    Exam exam(30 * kMinute);
    exam.jump(late.at, 31 * kMinute);
    const std::string text = exam.take(late.typed);
    CHECK(holds(text, "The time is up. Your exam is handed in as it stands."));
    CHECK_FALSE(holds(text, "too late"));
    CHECK(count(text, "In all:") == 1);
    CHECK(stored_attempt(exam).timed_out());
    CHECK(stored_attempt(exam).latest() == 30 * kMinute);
  }
}

TEST_CASE("warnings come while nothing is typed, once each, then the end") {
  Exam exam(30 * kMinute);
  exam.input_waits_for = "The time is up.";
  exam.jump("First?", 20 * kMinute - 1);
  exam.jump("Your answer:", 1);
  exam.jump("10 minutes left.\nYour answer:", 5 * kMinute);
  exam.jump("5 minutes left.\nYour answer:", 4 * kMinute);
  exam.jump("1 minute left.\nYour answer:", kMinute + 1);
  const std::string text = exam.take("");
  CHECK(holds(text,
              "B) x\n"
              "Your answer: \n"
              "10 minutes left.\n"
              "Your answer: \n"
              "5 minutes left.\n"
              "Your answer: \n"
              "1 minute left.\n"
              "Your answer: \n"
              "The time is up. Your exam is handed in as it stands.\n"));
}

TEST_CASE("a warning that was slept through is not caught up on") {
  Exam exam(30 * kMinute);
  exam.jump("Second?", 26 * kMinute);
  const std::string text = exam.take("b\n:time\na\n");
  CHECK(holds(text,
              "B) z\n4 minutes left.\nYour answer: :time\n4 min left.\n"
              "Your answer: a\nNoted: A.\n"));
  CHECK(count(text, "minutes left.") == 1);
}

TEST_CASE("a short exam warns at half of its time") {
  Exam exam(kMinute);
  exam.jump("Second?", kMinute / 2);
  CHECK(holds(exam.take("b\n"), "30 seconds left.\nYour answer: "));
}

TEST_CASE("the time that is left, or that has passed, is said on demand") {
  Exam limited(30 * kMinute);
  CHECK(holds(limited.take(":time\n"), ":time\n30 min left.\n"));
  Exam open;
  open.jump("First?", 2 * kMinute);
  CHECK(holds(open.take(":time\n"),
              ":time\n2 min so far; there is no time limit.\n"));
}

struct SureExam : Exam {
  explicit SureExam(Milliseconds limit = 0) : Exam(limit) {
    request.terms.confidence = true;
  }
};

TEST_CASE("each answer is asked how sure it is, a changed one again") {
  SureExam exam;
  const std::string text = exam.take("a\n3\n:back\nb\n1\n:submit\nyes\n");
  CHECK(count(text, "How sure are you? 1 not sure, 2 fairly sure, 3 sure: ") ==
        2);
  CHECK(stored_attempt(exam).standing(0).answer == Response{{1}, ""});
  CHECK(stored_attempt(exam).standing(0).confidence == 1);
}

TEST_CASE("what is no confidence is asked for again") {
  SureExam exam;
  const std::string text = exam.take("b\n0\n\n4\nsure\n:skip\n2\n");
  CHECK(count(text, "Type 1, 2 or 3.") == 5);
  CHECK(stored_attempt(exam).standing(0).confidence == 2);
}

TEST_CASE("an answer is kept though how sure it is was not said") {
  for (const std::string_view typed : {"b\n", "b\n:quit\n"}) {
    SureExam exam;
    const std::string text = exam.take(typed);
    CHECK(holds(text, "Noted: B.\n"));
    CHECK(holds(text, "1 of 3 questions answered."));
    CHECK(stored_score(exam) == Score{1, 1, 3});
    CHECK_FALSE(stored_attempt(exam).standing(0).confidence);
  }
}

TEST_CASE("an answer in time counts though the time ran out behind it") {
  SureExam exam(30 * kMinute);
  exam.jump("How sure", 31 * kMinute);
  const std::string text = exam.take("b\n3\n");
  CHECK(holds(text,
              "3 sure: 3\n"
              "That came too late and does not count.\n"
              "Noted: B.\n"
              "The time is up. Your exam is handed in as it stands.\n"));
  CHECK(stored_score(exam) == Score{1, 1, 3});
  CHECK_FALSE(stored_attempt(exam).standing(0).confidence);
}

}  // namespace
}  // namespace viva
