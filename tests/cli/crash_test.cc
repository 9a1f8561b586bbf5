#include <sys/wait.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <random>
#include <set>
#include <thread>

#include "support/catch.h"
#include "support/files.h"
#include "support/process.h"
#include "support/scripted.h"

namespace viva {
namespace {

using Words = std::vector<std::string>;

// When the program is killed: so long after the begin of writing the line of a
// step (the step behind the last: never), or behind a byte of the output.
struct Moment {
  std::size_t step = 0;
  std::chrono::microseconds delay{};
  std::optional<std::size_t> byte = {};
};

std::ostream& operator<<(std::ostream& out, const Moment& moment) {
  if (moment.byte) return out << "behind byte " << *moment.byte;
  return out << moment.delay.count() << " us after step " << moment.step;
}

// Random moments: the same for the same seed.
class Moments {
 public:
  explicit Moments(unsigned seed) : random_(seed) {}

  // Half of them count time, half of them bytes.
  Moment next(std::size_t steps, std::size_t bytes) {
    if (below(2) == 0) return {steps, {}, below(bytes)};
    return {below(steps), std::chrono::microseconds(below(kLongest))};
  }

 private:
  static constexpr std::size_t kLongest = 1500;

  std::size_t below(std::size_t end) { return random_() % end; }

  std::mt19937 random_;
};

struct Killed {
  std::string output;
  std::size_t typed = 0;  // steps
};

// Types the script line by line, each at its prompt, up to the moment.
Killed kill_at(const Moment& moment, const Words& arguments,
               const TemporaryFolder& state, const Script& script) {
  Process viva(arguments, state.path(), Process::Channel::kPipe);
  std::size_t typed = 0;
  const auto is_due = [&] {
    return moment.byte && viva.output().size() >= *moment.byte;
  };
  while (typed < script.size() && !is_due()) {
    if (!viva.is_at_prompt()) {
      if (!viva.read_some()) break;
      continue;
    }
    viva.type(script[typed++].typed + "\n");
    if (typed != moment.step + 1) continue;
    std::this_thread::sleep_for(moment.delay);
    break;
  }
  viva.kill(SIGKILL);
  viva.wait();
  return {viva.output(), typed};
}

// Writes the banks that the arguments name; gives the arguments with their
// paths.
Words with_banks(Words arguments, const TemporaryFolder& state) {
  const std::string kinds(kKindsBank);
  for (std::string& word : arguments) {
    if (word == "kinds.yaml") word = state.write(word, kinds).string();
    if (word == "pauses.yaml") {
      word = state.write(word, "clock: pauses\n" + kinds).string();
    }
  }
  return arguments;
}

// How many bytes a run to the end of the script writes.
std::size_t bytes_of(const Words& arguments, const Script& script) {
  const TemporaryFolder state;
  const Words words = with_banks(arguments, state);
  std::string typed;
  for (const Step& step : script) typed += step.typed + "\n";
  return run_viva(words, state.path(), typed).output.size();
}

std::vector<std::string> first(const std::vector<std::string>& all,
                               std::size_t count) {
  return {all.begin(), all.begin() + static_cast<std::ptrdiff_t>(
                                         std::min(count, all.size()))};
}

Milliseconds left(const Attempt& attempt, Time at) {
  return attempt.deadline().value_or(at) - at;
}

// One attempt that is killed and gone on with.
class Crash {
 public:
  Crash(const Words& take, Script script)
      : take_(with_banks(take, state_)), script_(std::move(script)) {}

  void kill(const Moment& moment) {
    const std::optional<StoredAttempt> before = stored();
    const std::size_t had = before ? replies_of(*before).size() : 0;
    const Script steps = steps_after(script_, had);
    const Killed killed =
        kill_at(moment, before ? Words{"resume"} : take_, state_, steps);
    see_pages(killed.output);
    INFO(killed.output);
    check_events(had + confirmed_events(steps, killed.output),
                 had + events_of(steps, led_to(steps, killed.typed)).size());
  }

  // The journal must hold the script's events up to one that lies between what
  // was confirmed and what was typed.
  void check_events(std::size_t confirmed, std::size_t typed) {
    const std::optional<StoredAttempt> attempt = stored();
    const auto events =
        attempt ? replies_of(*attempt) : std::vector<std::string>();
    CHECK(events.size() >= confirmed);
    CHECK(events.size() <= typed);
    CHECK(events == first(events_of(script_), events.size()));
  }

  void look_on() {
    const std::optional<StoredAttempt> before = stored();
    const Run run = run_viva({"resume"}, state_.path());
    INFO(run.output);
    if (!before || before->attempt.is_finished()) {
      CHECK(run.output.starts_with("viva: there is no unfinished attempt"));
      CHECK(run.status == 2);
      return;
    }
    CHECK(run.status == 3);
    const auto after = stored();
    CHECK(replies_of(*after) == replies_of(*before));
    CHECK(left(after->attempt, after->attempt.latest()) <=
          left(before->attempt, before->attempt.latest()));
    check_first_page(before->attempt, run.output);
  }

  // Answers what is open and hands in.
  void go_on_to_the_end() {
    const std::optional<StoredAttempt> before = stored();
    if (!before || before->attempt.is_finished()) return;
    const Run run =
        run_viva({"resume"}, state_.path(), rest_of_exam(before->attempt));
    INFO(run.output);
    CHECK(run.status == 0);
    see_pages(run.output);
    const Attempt after = stored()->attempt;
    CHECK(after.is_finished());
    for (std::size_t i = 0; i < after.standings().size(); ++i) {
      CHECK(after.standing(i).answer);
      const auto& kept = before->attempt.standing(i).answer;
      if (kept) CHECK(after.standing(i).answer == kept);
    }
  }

  // Types the rest of the script.
  void finish() {
    const auto before = stored();
    std::string typed;
    const std::size_t had = before ? replies_of(*before).size() : 0;
    for (const Step& step : steps_after(script_, had)) {
      typed += step.typed + "\n";
    }
    const bool finished = before && before->attempt.is_finished();
    const Run run =
        run_viva(before ? Words{"resume"} : take_, state_.path(), typed);
    CHECK(run.status == (finished ? 2 : 0));
    see_pages(run.output);
    CHECK(stored()->attempt.is_finished());
    CHECK(replies_of(*stored()) == events_of(script_));
  }

 private:
  std::optional<StoredAttempt> stored() const {
    JournalList list = list_journals(attempts_in(state_.path()));
    CHECK(list.faults.empty());
    CHECK(list.attempts.size() <= 1);
    if (list.attempts.empty()) return std::nullopt;
    return std::move(list.attempts[0]);
  }

  // Behind the steps that were typed, what comes without a line.
  static std::size_t led_to(const Script& steps, std::size_t typed) {
    while (typed < steps.size() && steps[typed].comes_by_itself()) ++typed;
    return typed;
  }

  static void check_first_page(const Attempt& attempt,
                               const std::string& output) {
    std::size_t open = 0;
    while (open < attempt.standings().size() && attempt.standing(open).answer) {
      ++open;
    }
    if (open == attempt.standings().size()) return;
    CHECK(output.find("\nQuestion " + std::to_string(open + 1) + " of ") !=
          output.npos);
  }

  // Each question must look the same as ever before. The last page of a run
  // that was killed may have been cut.
  void see_pages(const std::string& output) {
    const auto pages = pages_of(output);
    for (std::size_t i = 0; i + 1 < pages.size(); ++i) {
      const std::string heading = pages[i].substr(0, pages[i].find('\n'));
      for (const std::string& seen : pages_) {
        if (seen.starts_with(heading)) CHECK(pages[i] == seen);
      }
      pages_.insert(pages[i]);
    }
  }

  TemporaryFolder state_;
  Words take_;
  Script script_;
  std::set<std::string> pages_;
};

// What of it stands alone must not depend on where the person is: after it is
// gone on with, an exam puts the first open question.
Script exam_in_order() {
  return {{"B", "answer 1: B", "Noted: B.\n"},
          {":flag", "flag 2", "Flagged.\n"},
          {"A", "answer 2: A", "Noted: A.\n"},
          {":flag", "flag 3", "Flagged.\n"},
          {":flag", "unflag 3", "No longer flagged.\n"},
          {"D", "answer 3: D", "Noted: D.\n"},
          {"C", "answer 4: C", "Noted: C.\n"},
          {":submit"},
          {"yes", "finish", "In all: "},
          {":quit"}};
}

Script practice_in_order() {
  return {{"C", "answer 1: C", "Correct.\n"},
          {"A", "answer 2: A", "Wrong."},
          {":skip", "skip 3"},
          {"the sea", "answer 4: the sea", "Correct.\n"},
          {"f", "answer 5: B", "Wrong."},
          {"B", "answer 6: B"},
          {"", "finish", "In all: "}};
}

const Words kTakeThree = {"take", "--section", "3", "--exam", "--keep-order"};
const Words kTakeKinds = {"take", "kinds.yaml", "--exam", "--time-limit",
                          "60",   "--seed",     "5"};
const Words kTakePausing = {"take", "pauses.yaml", "--exam", "--time-limit",
                            "60",   "--seed",      "5"};
const Words kPracticeKinds = {"take",      "kinds.yaml", "--section", "1",
                              "--section", "2",          "--seed",    "5"};

std::size_t times(std::size_t few) { return is_long_run() ? few * 10 : few; }

void crash_often(const Words& take, const Script& script, unsigned seed,
                 std::size_t count) {
  const std::size_t bytes = bytes_of(take, script);
  Moments moments(seed);
  for (std::size_t i = 0; i < count; ++i) {
    const Moment moment = moments.next(script.size(), bytes);
    CAPTURE(i, moment);
    Crash crash(take, script);
    crash.kill(moment);
    crash.look_on();
    crash.go_on_to_the_end();
  }
}

TEST_CASE("the script of every kind makes just the events that it says") {
  Crash crash(kTakeKinds, kinds_script());
  crash.finish();
}

TEST_CASE("an exam killed at any moment keeps all that was confirmed") {
  crash_often(kTakeThree, exam_in_order(), 1, times(8));
}

TEST_CASE("changed answers, flags and skips outlast a kill at any moment") {
  crash_often(kTakeKinds, kinds_script(), 2, times(12));
}

TEST_CASE(
    "where the clock pauses a kill leaves no more than the last event did") {
  crash_often(kTakePausing, kinds_script(), 3, times(3));
}

void crash_in_a_row(const Words& take, const Script& script, unsigned seed,
                    std::size_t kills) {
  Moments moments(seed);
  Crash crash(take, script);
  for (std::size_t i = 0; i < kills; ++i) {
    const Moment moment = moments.next(2, 3000);
    CAPTURE(i, moment);
    crash.kill(moment);
  }
  crash.finish();
}

TEST_CASE("an exam that is killed again and again ends as it was typed") {
  for (unsigned seed = 1; seed <= times(1); ++seed) {
    crash_in_a_row(kTakeThree, exam_in_order(), seed, 6);
  }
}

TEST_CASE("practice that is killed again and again ends as it was typed") {
  for (unsigned seed = 1; seed <= times(1); ++seed) {
    crash_in_a_row(kPracticeKinds, practice_in_order(), seed, 6);
  }
}

}  // namespace
}  // namespace viva
