#include <sys/wait.h>

#include <csignal>

#include "support/catch.h"
#include "support/files.h"
#include "support/process.h"
#include "viva/journal/journal.h"
#include "viva/session/score.h"
#include "viva/text/width.h"

namespace viva {
namespace {

const std::vector<std::string> kTakeThree = {"take", "--section", "3",
                                             "--keep-order", "--plain"};

int widest_line(std::string_view output) {
  int widest = 0;
  while (!output.empty()) {
    const std::size_t end = std::min(output.find("\r\n"), output.size());
    widest = std::max(widest, display_width(output.substr(0, end)));
    output.remove_prefix(std::min(end + 2, output.size()));
  }
  return widest;
}

JournalList stored(const TemporaryFolder& state) {
  return list_journals(state.path() / "viva" / "attempts");
}

TEST_CASE("kill -9 in the middle of a section loses no confirmed answer") {
  const TemporaryFolder state;
  Process viva(kTakeThree, state.path(), Process::Channel::kPipe);
  viva.wait_for("Question 1 of 4.");
  viva.type("B\n");
  viva.wait_for("Question 2 of 4.");
  viva.type("A\n");
  viva.wait_for("Wrong.");
  viva.kill(SIGKILL);
  CHECK(WTERMSIG(viva.wait()) == SIGKILL);
  const JournalList list = stored(state);
  REQUIRE(list.attempts.size() == 1);
  CHECK(list.faults.empty());
  CHECK(score(list.attempts[0].attempt) == Score{1, 2, 4});
  CHECK_FALSE(list.attempts[0].attempt.is_finished());
}

TEST_CASE("Ctrl-C keeps what was answered, says so, and is an interrupt") {
  const TemporaryFolder state;
  Process viva(kTakeThree, state.path(), Process::Channel::kTerminal);
  viva.wait_for("Your answer: ");
  viva.type("b\n");
  viva.wait_for("b\r\nCorrect.");
  viva.wait_for("Your answer: ");
  viva.type("\x03");
  const int status = viva.wait();
  CHECK(WIFSIGNALED(status));
  CHECK(WTERMSIG(status) == SIGINT);
  CHECK(viva.output().find("Interrupted. 1 of 4 questions answered.\r\n"
                           "All answers are saved.\r\n") != std::string::npos);
  CHECK(score(stored(state).attempts.at(0).attempt) == Score{1, 1, 4});
}

TEST_CASE("Ctrl-C in the menu is an interrupt too") {
  const TemporaryFolder state;
  Process viva({"--plain"}, state.path(), Process::Channel::kTerminal);
  viva.wait_for("Section, or :quit: ");
  viva.type("\x03");
  CHECK(WTERMSIG(viva.wait()) == SIGINT);
}

TEST_CASE("TERM and HUP are answered like Ctrl-C") {
  for (const int signal : {SIGTERM, SIGHUP}) {
    const TemporaryFolder state;
    Process viva(kTakeThree, state.path(), Process::Channel::kPipe);
    viva.wait_for("Your answer: ");
    viva.kill(signal);
    CHECK(WTERMSIG(viva.wait()) == signal);
    CHECK(viva.output().find("Interrupted.") != std::string::npos);
  }
}

TEST_CASE("Ctrl-D before the end leaves the attempt unfinished") {
  const TemporaryFolder state;
  Process viva(kTakeThree, state.path(), Process::Channel::kTerminal);
  viva.wait_for("Your answer: ");
  viva.type("\x04");
  const int status = viva.wait();
  CHECK(WEXITSTATUS(status) == 3);
}

TEST_CASE("plain prompts are not broken into lines, on a terminal either") {
  const TemporaryFolder state;
  Process viva(kTakeThree, state.path(), Process::Channel::kTerminal, 40, 15);
  for (int i = 1; i <= 4; ++i) {
    viva.wait_for("Your answer: ");
    viva.type("a\n");
  }
  viva.wait_for("or Enter to go on: ");
  viva.type("2 Ask Ada.\n");
  viva.wait_for("Your note is kept.");
  viva.type("\n");
  viva.wait_for("Enter to look at what you missed, or :quit: ");
  viva.type("\n");
  viva.wait_for("Enter for question 2, or :quit: ");
  viva.type(":quit\n");
  CHECK(WEXITSTATUS(viva.wait()) == 0);
  CHECK(widest_line(viva.output()) > 100);
  CHECK(stored(state).attempts.at(0).attempt.notes().size() == 1);
}

TEST_CASE("on a terminal findings keep to its width") {
  const TemporaryFolder state;
  const auto path = state.write(
      "a.md", "# A title\n**Question 1:** A stem that goes on and on and on\n");
  Process viva({"check", path.string()}, state.path(),
               Process::Channel::kTerminal, 40, 15);
  CHECK(WEXITSTATUS(viva.wait()) == 1);
  CHECK(widest_line(viva.output()) <= 40);
}

TEST_CASE("in a pipe no line is broken") {
  const TemporaryFolder state;
  Process viva({"list"}, state.path(), Process::Channel::kPipe);
  CHECK(WEXITSTATUS(viva.wait()) == 0);
  CHECK(
      viva.output().find("10. Integration of Generative Models in Data Mining "
                         "(4 questions)\n") != std::string::npos);
}

}  // namespace
}  // namespace viva
