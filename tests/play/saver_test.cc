#include "play/saver.h"

#include <algorithm>
#include <cerrno>
#include <limits>

#include "support/catch.h"
#include "support/fake_disk.h"
#include "support/files.h"
#include "support/small_script.h"
#include "viva/session/score.h"

namespace viva {
namespace {

constexpr std::size_t kForEver = std::numeric_limits<std::size_t>::max();

// A session on a disk that has some trouble.
struct Troubled {
  FakeDisk disk;
  std::size_t confirmed = 0;  // events of which it was said that all are saved
  bool is_saved = false;
};

void run(Troubled& session, const DiskTrouble& trouble) {
  session.disk.plan(trouble);
  Saver saver("/home/attempts", session.disk);
  static const Plan plan = small_plan();
  const std::vector<Event> events = small_events();
  for (std::size_t i = 0; i < events.size(); ++i) {
    if (!saver.save(plan, events[i])) session.confirmed = i + 1;
  }
  session.is_saved = saver.is_saved();
}

// What a disk without trouble holds in the end, and where.
struct Whole {
  Whole() {
    Troubled session;
    run(session, {});
    operations = session.disk.operations();
    path = *session.disk.files().begin();
    bytes = *session.disk.bytes(path);
  }

  std::size_t operations = 0;
  std::filesystem::path path;
  std::string bytes;
};

std::size_t count_lines(std::string_view bytes) {
  return static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\n'));
}

// Whether the bytes are the begin of the whole file and hold these events: none
// stands there twice, out of order or made up.
bool holds(const std::optional<std::string>& bytes, std::size_t events,
           const Whole& whole) {
  if (!bytes) return events == 0;
  return whole.bytes.starts_with(*bytes) &&
         (events == 0 || count_lines(*bytes) >= 1 + events);
}

// Every kind of failure that the operation may have.
std::vector<DiskTrouble> troubles(std::size_t operation) {
  return {{operation, 1, ENOSPC},        {operation, 1, EIO},
          {operation, 2, EIO},           {operation, 3, EIO},
          {operation, 4, EIO},           {operation, kForEver, ENOSPC},
          {operation, 1, EIO, 0.5},      {operation, 2, ENOSPC, 0.5},
          {operation, 3, ENOSPC, 0.999}, {operation, kForEver, ENOSPC, 0.5}};
}

TEST_CASE("whatever fails, the file holds each event once and in order") {
  const Whole whole;
  for (std::size_t operation = 0; operation < whole.operations; ++operation) {
    for (const DiskTrouble& trouble : troubles(operation)) {
      INFO(operation << " fails " << trouble.count << " times: "
                     << trouble.error << ", short: " << bool(trouble.share));
      Troubled session;
      run(session, trouble);
      for (const auto& path : session.disk.files()) {
        REQUIRE(path == whole.path);
      }
      REQUIRE(holds(session.disk.bytes(whole.path), session.confirmed, whole));
      for (const auto& bytes : session.disk.after_crash(whole.path)) {
        REQUIRE(holds(bytes, session.confirmed, whole));
      }
      REQUIRE(session.is_saved == (session.confirmed == small_events().size()));
      if (session.is_saved) {
        REQUIRE(session.disk.bytes(whole.path) == whole.bytes);
      }
    }
  }
}

TEST_CASE("a fault that passes costs no event but the last one's") {
  const Whole whole;
  for (std::size_t operation = 0; operation + 4 < whole.operations;
       ++operation) {
    Troubled session;
    run(session, {operation, 1, EIO});
    REQUIRE(session.disk.bytes(whole.path) == whole.bytes);
  }
}

// Goes on with what a crash has left, and writes the next event again.
void go_on(const std::string& left, const Whole& whole) {
  FakeDisk disk;
  disk.put(whole.path, left);
  ReopenedJournal reopened = reopen_journal(whole.path, disk);
  const std::size_t lines = count_lines(left);
  REQUIRE(reopened.stored.has_value() == (lines > 0));
  REQUIRE(reopened.fault.has_value() == (lines == 0));
  if (lines == 0) return;
  REQUIRE(reopened.torn == !left.ends_with('\n'));
  Saver saver(std::move(reopened.writer));
  const std::size_t saved = lines - 1;
  if (saved < small_events().size()) {
    const Event next = small_events()[saved];
    REQUIRE_FALSE(saver.save(reopened.stored->attempt.plan(), next));
  }
  const std::string bytes = *disk.bytes(whole.path);
  REQUIRE(whole.bytes.starts_with(bytes));
  REQUIRE(count_lines(bytes) == 1 + std::min(lines, small_events().size()));
  REQUIRE(bytes.ends_with('\n'));
  REQUIRE(disk.after_crash(whole.path).size() == 1);
}

TEST_CASE("a crash at any moment costs nothing that was confirmed") {
  const Whole whole;
  FakeDisk disk;
  disk.put(whole.path, whole.bytes);
  REQUIRE_FALSE(read_journal(whole.path, disk).fault);
  std::set<std::optional<std::string>> left;
  for (std::size_t operation = 0; operation <= whole.operations; ++operation) {
    Troubled session;
    run(session, {operation, kForEver, EIO});
    for (const auto& bytes : session.disk.after_crash(whole.path)) {
      REQUIRE(holds(bytes, session.confirmed, whole));
      left.insert(bytes);
    }
  }
  CHECK(left.size() == 2 + whole.bytes.size());  // no file, and every prefix
  for (const auto& bytes : left) {
    if (bytes) go_on(*bytes, whole);
  }
}

TEST_CASE("what could not be saved is saved with the next event") {
  const TemporaryFolder folder;
  const auto attempts = folder.write("attempts", "in the way");
  Saver saver(attempts);
  CHECK(saver.save(small_plan(), small_events()[0]));
  CHECK_FALSE(saver.is_saved());
  CHECK(saver.unsaved_answers() == 1);

  std::filesystem::remove(attempts);
  CHECK_FALSE(saver.save(small_plan(), small_events()[1]));
  CHECK(saver.is_saved());
  const JournalList list = list_journals(attempts);
  REQUIRE(list.attempts.size() == 1);
  CHECK(list.faults.empty());
  CHECK(list.attempts[0].attempt.standing(0).answer == Response{{1}, ""});
  CHECK(list.attempts[0].attempt.standing(0).last == Response{{2}, ""});
}

TEST_CASE("questions whose answer or skip is not saved are counted") {
  Saver saver(std::nullopt);
  for (const Event& event : small_events()) saver.save(small_plan(), event);
  CHECK(saver.unsaved_answers() == 4);
}

TEST_CASE("without an event there is no file") {
  const TemporaryFolder folder;
  { const Saver saver(folder.path() / "attempts"); }
  CHECK_FALSE(std::filesystem::exists(folder.path() / "attempts"));
}

TEST_CASE("an exam that begins has a file before the first event") {
  FakeDisk disk;
  Saver saver("/attempts", disk);
  CHECK_FALSE(saver.begin(small_plan()));
  CHECK(saver.is_saved());
  CHECK_FALSE(saver.has_events());
  REQUIRE(list_journals("/attempts", disk).attempts.size() == 1);
  CHECK_FALSE(saver.save(small_plan(), small_events()[0]));
  CHECK(list_journals("/attempts", disk).attempts.size() == 1);
}

TEST_CASE("a beginning that fails is made up for with the first event") {
  FakeDisk disk;
  disk.plan({0, 1, ENOSPC});
  Saver saver("/attempts", disk);
  CHECK(saver.begin(small_plan()) == "/attempts: No space left on device");
  CHECK_FALSE(saver.is_saved());
  CHECK_FALSE(saver.save(small_plan(), small_events()[0]));
  CHECK(saver.is_saved());
}

TEST_CASE("where nothing is to be saved, nothing fails and nothing is there") {
  Saver saver = Saver::without_file();
  CHECK_FALSE(saver.is_kept());
  CHECK_FALSE(saver.begin(small_plan()));
  CHECK_FALSE(saver.save(small_plan(), small_events()[0]));
  CHECK(saver.has_events());
  CHECK(saver.is_saved());
  CHECK(saver.unsaved_answers() == 0);
  CHECK(Saver(std::nullopt).is_kept());
}

TEST_CASE("where there is no folder to save to, saving says so") {
  Saver saver(std::nullopt);
  CHECK(saver.save(small_plan(), small_events()[0]) ==
        "neither XDG_STATE_HOME nor HOME names a folder");
}

}  // namespace
}  // namespace viva
