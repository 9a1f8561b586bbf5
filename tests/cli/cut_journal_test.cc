#include <algorithm>

#include "support/catch.h"
#include "support/effort.h"
#include "support/files.h"
#include "support/process.h"
#include "support/scripted.h"

namespace viva {
namespace {

constexpr std::string_view kTorn =
    "The last line of the saved attempt was not "
    "complete";

std::string lines_of(const Script& script) {
  std::string typed;
  for (const Step& step : script) typed += step.typed + "\n";
  return typed;
}

bool is_one_line(const std::string& text) {
  return std::count(text.begin(), text.end(), '\n') == 1;
}

// The journal of a finished exam, which is damaged in ever new ways.
class DamagedJournal {
 public:
  DamagedJournal() {
    const auto bank = state_.write("kinds.yaml", kKindsBank);
    run_viva({"take", bank.string(), "--exam", "--seed", "5"}, state_.path(),
             lines_of(kinds_script()));
    const JournalList list = list_journals(attempts_in(state_.path()));
    path_ = list.attempts.at(0).path;
    whole_ = read_file(path_);
    events_ = events_of(list.attempts[0]);
  }

  const std::string& whole() const { return whole_; }
  const std::filesystem::path& path() const { return path_; }

  void set(const std::string& text) const {
    state_.write(std::filesystem::relative(path_, state_.path()).string(),
                 text);
  }

  StoredAttempt stored() const {
    JournalList list = list_journals(attempts_in(state_.path()));
    return std::move(list.attempts.at(0));
  }

  Run run(const std::vector<std::string>& arguments,
          const std::string& input = "") const {
    return run_viva(arguments, state_.path(), input);
  }

  // Goes on with the first `size` bytes, to the end if that can be: answers
  // what is open behind a whole line, and else hands in at once.
  void check_cut(std::size_t size) const {
    CAPTURE(size);
    const std::string cut = whole_.substr(0, size);
    set(cut);
    const auto lines =
        static_cast<std::size_t>(std::count(cut.begin(), cut.end(), '\n'));
    if (lines == 0 || lines > events_.size()) return check_refused();
    const StoredAttempt before = stored();
    const bool torn = !cut.ends_with('\n');
    const Run resumed =
        run({"resume"}, torn ? ":submit\nyes\n" : rest_of_exam(before.attempt));
    INFO(resumed.output);
    CHECK(resumed.status == 0);
    CHECK((resumed.output.find(kTorn) != std::string::npos) == torn);
    check_goes_on(before, lines - 1, torn ? 0 : open_in(before.attempt));
  }

 private:
  // There is no head, or nothing is missing.
  void check_refused() const {
    const Run refused = run({"resume"});
    INFO(refused.output);
    CHECK(refused.status == 2);
    CHECK(is_one_line(refused.output));
    CHECK(refused.output.starts_with("viva: "));
  }

  // Behind the events that were whole comes nothing but what was typed now.
  void check_goes_on(const StoredAttempt& before, std::size_t events,
                     std::size_t answered) const {
    const StoredAttempt after = stored();
    CHECK(after.attempt.is_finished());
    const auto now = events_of(after);
    REQUIRE(now.size() > events);
    CHECK(std::equal(events_.begin(),
                     events_.begin() + static_cast<std::ptrdiff_t>(events),
                     now.begin()));
    CHECK(now[events] == "resume");
    CHECK(now.back() == "finish");
    for (std::size_t i = 0; i < after.attempt.standings().size(); ++i) {
      const auto& kept = before.attempt.standing(i).answer;
      if (kept) CHECK(after.attempt.standing(i).answer == kept);
    }
    CHECK(now.size() == events + answered + 2);
  }

  static std::size_t open_in(const Attempt& attempt) {
    const auto& all = attempt.standings();
    return static_cast<std::size_t>(std::count_if(
        all.begin(), all.end(),
        [](const Standing& standing) { return !standing.answer; }));
  }

  TemporaryFolder state_;
  std::filesystem::path path_;
  std::string whole_;
  std::vector<std::string> events_;
};

std::size_t step() { return is_long_run() ? 1 : 7 * kStride; }

TEST_CASE("a journal cut off in its head is refused in one line") {
  const DamagedJournal journal;
  const std::size_t head = journal.whole().find('\n');
  for (std::size_t size = 0; size < head; size += step()) {
    journal.check_cut(size);
  }
  journal.check_cut(head);
}

TEST_CASE("a journal cut off behind its head is gone on with") {
  const DamagedJournal journal;
  const std::string& whole = journal.whole();
  const std::size_t head = whole.find('\n') + 1;
  for (std::size_t size = head; size < whole.size(); size += step()) {
    journal.check_cut(size);
  }
  for (std::size_t end = head; end != whole.size() + 1;
       end = whole.find('\n', end) + 1) {
    journal.check_cut(end);
    if (end > head) journal.check_cut(end - 1);
    if (end == whole.size()) break;
  }
}

TEST_CASE("a bad line is named by history, and the rest of the attempt lives") {
  const DamagedJournal journal;
  std::string text = journal.whole();
  const std::size_t second = text.find('\n', text.find('\n') + 1) + 1;
  text.insert(second, "{\"event\":\"ans\n");
  const std::size_t last = text.rfind('\n', text.size() - 2) + 1;
  journal.set(text.substr(0, last));

  const Run history = journal.run({"history"});
  INFO(history.output);
  CHECK(history.status == 2);
  CHECK(history.output.find("exam, ") != std::string::npos);
  CHECK(history.output.find("unfinished, 6 of 6 answered") !=
        std::string::npos);
  CHECK(history.output.ends_with("viva: " + journal.path().string() +
                                 ": line 3: it is no event that viva "
                                 "knows\n"));

  const Run resumed = journal.run({"resume"}, ":submit\nyes\n");
  INFO(resumed.output);
  CHECK(resumed.status == 0);
  CHECK(journal.stored().attempt.is_finished());
}

}  // namespace
}  // namespace viva
