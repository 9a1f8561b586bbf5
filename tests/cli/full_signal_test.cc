#include <sys/wait.h>

#include <csignal>

#include "support/catch.h"
#include "support/desk.h"

namespace viva {
namespace {

PtyRun begin(const Desk& desk, bool exam) {
  std::vector<std::string> words = {"take", "--section", "3", "--seed", "42"};
  if (exam) words.emplace_back("--exam");
  return desk.sit(std::move(words));
}

// To the second question, with one answer behind it and one that is not
// confirmed.
void go_to_the_middle(PtyRun& run, bool exam) {
  page_at(run, "", "begin");
  page_at(run, "\r", "Question 1 of 4");
  page_at(run, exam ? "c\r" : "c\r\r", "Question 2 of 4");
  page_at(run, "a", "(•) A)");
}

bool is_restored(const PtyRun& run) {
  return !run.screen().is_alternate() && run.screen().is_cursor_visible() &&
         is_same(run.modes(), run.modes_before());
}

std::string saved(const Desk& desk) {
  const std::vector<Node> attempts = desk.attempts();
  REQUIRE(attempts.size() == 1);
  return answers_of(attempts[0]);
}

TEST_CASE("a signal in a question ends viva by itself and leaves no traces") {
  const int signal =
      GENERATE(SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGSEGV, SIGABRT);
  CAPTURE(signal);
  const Desk desk;
  PtyRun run = begin(desk, false);
  go_to_the_middle(run, false);
  run.send(signal);
  const int status = run.wait_change();
  REQUIRE(WIFSIGNALED(status));
  CHECK(WTERMSIG(status) == signal);
  CHECK(is_restored(run));
  CHECK(saved(desk) == "2 - - -");
}

// What stands on the page of an exam is kept where there is time for it.
TEST_CASE("a signal in an exam keeps what is chosen unless it is a fault") {
  const int signal = GENERATE(SIGHUP, SIGABRT);
  CAPTURE(signal);
  const Desk desk;
  PtyRun run = begin(desk, true);
  go_to_the_middle(run, true);
  run.send(signal);
  const int status = run.wait_change();
  REQUIRE(WIFSIGNALED(status));
  CHECK(WTERMSIG(status) == signal);
  CHECK(is_restored(run));
  CHECK(saved(desk) == (signal == SIGHUP ? "2 3 - -" : "2 - - -"));
}

TEST_CASE("a session that is stopped and goes on looks as before") {
  const bool by_key = GENERATE(true, false);
  const Desk desk;
  PtyRun run = begin(desk, false);
  go_to_the_middle(run, false);
  const std::string before = page_of(run.screen());
  by_key ? run.type("\x1a") : run.send(SIGTSTP);
  const int status = run.wait_change();
  REQUIRE(WIFSTOPPED(status));
  CHECK(WSTOPSIG(status) == SIGTSTP);
  CHECK(is_restored(run));
  CHECK(saved(desk) == "2 - - -");
  run.send(SIGCONT);
  CHECK(page_at(run, "", "Question 2 of 4") == before);
  CHECK(run.screen().is_alternate());
  CHECK(run.screen().is_cursor_visible());
  page_at(run, "\r", "You answered A.");
  run.type("\x04");
  const int end = run.wait_change();
  REQUIRE(WIFEXITED(end));
  CHECK(WEXITSTATUS(end) == 3);
  CHECK(is_restored(run));
  CHECK(saved(desk) == "2 3 - -");
}

TEST_CASE("a terminal that goes away costs nothing that was confirmed") {
  const Desk desk;
  PtyRun run = begin(desk, false);
  go_to_the_middle(run, false);
  run.hang_up();
  run.wait_change();
  CHECK(saved(desk) == "2 - - -");
}

}  // namespace
}  // namespace viva
