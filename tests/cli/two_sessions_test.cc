#include <sys/wait.h>

#include <csignal>

#include "support/catch.h"
#include "support/files.h"
#include "support/process.h"
#include "support/scripted.h"

namespace viva {
namespace {

const std::vector<std::string> kTakeThree = {"take", "--section", "3",
                                             "--keep-order"};

// A session that is open and has one answer.
class OpenSession {
 public:
  OpenSession() : viva_(kTakeThree, state_.path(), Process::Channel::kPipe) {
    viva_.wait_for("Your answer: ");
    viva_.type("B\n");
    viva_.wait_for("Question 2 of 4.");
    viva_.wait_for("Your answer: ");
  }

  Run run(const std::vector<std::string>& arguments,
          const std::string& input = "") const {
    return run_viva(arguments, state_.path(), input);
  }

  std::string journal() const { return read_file(list().attempts.at(0).path); }

  JournalList list() const { return list_journals(attempts_in(state_.path())); }

  // Answers the rest; the exit status.
  int finish() {
    viva_.type("B\nB\nB\n");
    return WEXITSTATUS(viva_.wait());
  }

 private:
  TemporaryFolder state_;
  Process viva_;
};

TEST_CASE("an attempt that is open cannot be gone on with beside it") {
  OpenSession session;
  const std::string before = session.journal();
  const Run run = session.run({"resume"}, "A\nA\nA\n");
  CHECK(run.output ==
        "viva: This attempt is open in another viva; close it there first.\n");
  CHECK(run.status == 2);
  CHECK(session.journal() == before);
  CHECK(session.finish() == 0);
  CHECK(session.list().attempts.at(0).attempt.is_finished());
}

TEST_CASE("an attempt that is open is not deleted") {
  OpenSession session;
  const std::string before = session.journal();
  const Run run = session.run({"history", "--delete", "1", "--yes"});
  CHECK(run.output.find("Not deleted: ") != std::string::npos);
  CHECK(run.output.find("open in another viva") != std::string::npos);
  CHECK(run.output.find("Deleted: 0 attempts.\n") != std::string::npos);
  CHECK(run.status == 2);
  CHECK(session.journal() == before);
  CHECK(session.finish() == 0);
}

TEST_CASE("a new attempt can be taken beside an open one") {
  OpenSession session;
  CHECK(session.run(kTakeThree, "A\nA\nA\nA\n").status == 0);
  CHECK(session.finish() == 0);
  const JournalList list = session.list();
  REQUIRE(list.attempts.size() == 2);
  CHECK(list.faults.empty());
  for (const StoredAttempt& stored : list.attempts) {
    CHECK(stored.attempt.is_finished());
    CHECK(events_of(stored).size() == 5);
  }
}

TEST_CASE("what a killed session had open can be gone on with at once") {
  const TemporaryFolder state;
  Process viva(kTakeThree, state.path(), Process::Channel::kPipe);
  viva.wait_for("Your answer: ");
  viva.type("B\n");
  viva.wait_for("Question 2 of 4.");
  viva.kill(SIGKILL);
  viva.wait();
  CHECK(run_viva({"resume"}, state.path(), "B\nB\nB\n").status == 0);
}

}  // namespace
}  // namespace viva
