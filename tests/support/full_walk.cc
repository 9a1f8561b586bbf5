#include "support/full_walk.h"

namespace viva {
namespace {

constexpr auto kRight = "\x1b[C";
constexpr auto kLeft = "\x1b[D";
constexpr auto kEnter = "\r";

void end(Walk& walk, PtyRun& run, const Desk& desk) {
  walk.status = run.wait_change();
  walk.after = page_at(run, "", "saved");
  const std::vector<Node> attempts = desk.attempts();
  if (attempts.size() != 1) return;
  walk.answers = answers_of(attempts[0]);
  walk.finished = attempts[0].find("finished")->text == "true";
}

}  // namespace

PracticeWalk practise(Size size) {
  const Desk desk;
  PtyRun run = desk.sit({"take", "--section", "3", "--seed", "42"}, size);
  PracticeWalk walk;
  walk.opening = page_at(run, "", "Learning objectives");
  walk.question = page_at(run, kEnter, "Question 1 of 4");
  walk.chosen = page_at(run, "b", "(•) B)");
  walk.feedback = page_at(run, kEnter, "You answered B.");
  page_at(run, kEnter, "Question 2 of 4");
  walk.overview = page_at(run, "\t", "Overview");
  page_at(run, "\t", "Question 2 of 4");
  page_at(run, "b\r", "You answered B.");
  page_at(run, "\rd\r", "You answered D.");
  page_at(run, "\ra\r", "You answered A.");
  walk.activities = page_at(run, kEnter, "Score: 3 of 4");
  walk.result = page_at(run, kEnter, "Result");
  run.type("\x04");
  end(walk, run, desk);
  return walk;
}

ExamWalk sit_exam(Size size) {
  const Desk desk;
  PtyRun run = desk.sit({"take", "--exam", "--time-limit", "45", "--section",
                         "3", "--seed", "42"},
                        size);
  ExamWalk walk;
  walk.terms = page_at(run, "", "begin");
  walk.question = page_at(run, kEnter, "Question 1 of 4");
  walk.noted = page_at(run, "c\r", "Noted: C.");
  page_at(run, "a", "(•) A)");
  page_at(run, kRight, "Question 3 of 4");
  walk.flagged = page_at(run, "!", "flagged");
  walk.returned = page_at(run, kLeft, "Question 2 of 4");
  walk.overview = page_at(run, "\t", "Overview");
  page_at(run, "4\r", "Question 4 of 4");
  page_at(run, "b\r", "Overview");
  walk.hand_in = page_at(run, "=", "Hand in?");
  walk.result = page_at(run, "y", "Result");
  walk.review = page_at(run, "\x1b[B\r", "Question 2 of 4");
  page_at(run, "\x04", "Result");
  run.type("\x04");
  end(walk, run, desk);
  return walk;
}

}  // namespace viva
