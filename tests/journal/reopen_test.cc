#include <algorithm>

#include "support/catch.h"
#include "support/fake_disk.h"
#include "support/files.h"
#include "support/small_bank.h"
#include "support/small_script.h"
#include "support/unsynced_disk.h"
#include "viva/journal/journal.h"

namespace viva {
namespace {

using std::string_view_literals::operator""sv;

Event finish() {
  return {Event::Kind::kFinish, 0, {}, false, kStarted + 99, kStarted + 99};
}

// A paper of one question, which is marked and skipped.
std::filesystem::path write_short(const std::filesystem::path& folder) {
  const Course course = small_course({"a | w | *x"});
  JournalWriter writer;
  REQUIRE_FALSE(writer.create(
      folder, make_plan(course, all_sections(course), {42, true})));
  REQUIRE_FALSE(
      writer.append({Event::Kind::kFlag, 0, {}, false, kStarted, kStarted}));
  REQUIRE_FALSE(
      writer.append({Event::Kind::kSkip, 0, {}, false, kStarted, kStarted}));
  return writer.path();
}

std::size_t count_lines(std::string_view bytes) {
  return static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\n'));
}

TEST_CASE("a journal cut off at any byte is gone on with or says why not") {
  const TemporaryFolder folder;
  const std::string text = read_file(write_short(folder.path()));
  UnsyncedDisk disk;
  for (std::size_t size = 0; size <= text.size(); ++size) {
    const std::string_view cut = std::string_view(text).substr(0, size);
    // Each in a file of its own: ext4 waits where one is written over.
    const auto path = folder.write(std::to_string(size), cut);
    const std::size_t lines = count_lines(cut);
    ReopenedJournal reopened = reopen_journal(path, disk);
    REQUIRE(reopened.stored.has_value() == (lines > 0));
    REQUIRE(reopened.fault.has_value() == (lines == 0));
    REQUIRE_FALSE(reopened.in_use);
    REQUIRE(reopened.writer.append(finish()).has_value() == (lines == 0));
    if (lines == 0) {
      REQUIRE(reopened.fault->message == "nothing was saved in it");
      REQUIRE(read_file(path) == cut);
      continue;
    }
    REQUIRE(reopened.torn == !cut.ends_with('\n'));
    const JournalContent content = read_journal(path);
    REQUIRE_FALSE(content.fault);
    REQUIRE_FALSE(content.torn);
    REQUIRE(content.stored->attempt.is_finished());
    REQUIRE(content.stored->attempt.standing(0).flagged == (lines >= 2));
    REQUIRE(content.stored->attempt.standing(0).skipped == (lines == 3));
  }
}

TEST_CASE("reading changes no file, whether its last line is torn or not") {
  const TemporaryFolder folder;
  const auto path = write_short(folder.path());
  const std::string torn = read_file(path) + R"({"event":"fini)";
  folder.write(path.filename().string(), torn);
  const JournalContent content = read_journal(path);
  CHECK(content.torn);
  CHECK_FALSE(content.fault);
  CHECK(content.stored->attempt.standing(0).skipped);
  CHECK(list_journals(folder.path()).faults.empty());
  CHECK(read_file(path) == torn);
}

TEST_CASE("an event without a line end was never saved") {
  const TemporaryFolder folder;
  const auto path = write_short(folder.path());
  std::string text = read_file(path);
  text.pop_back();
  folder.write(path.filename().string(), text);
  const ReopenedJournal reopened = reopen_journal(path);
  CHECK(reopened.torn);
  CHECK_FALSE(reopened.stored->attempt.standing(0).skipped);
}

TEST_CASE("a bad line stays where it is and is written behind") {
  for (const std::string_view line : {"#\n"sv, "{}\n"sv, "\n"sv, "\0\n"sv}) {
    const TemporaryFolder folder;
    const auto path = write_short(folder.path());
    const std::string text = read_file(path) + std::string(line);
    folder.write(path.filename().string(), text);
    ReopenedJournal reopened = reopen_journal(path);
    REQUIRE(reopened.stored);
    CHECK(reopened.stored->attempt.standing(0).skipped);
    CHECK_FALSE(reopened.torn);
    REQUIRE(reopened.fault);
    CHECK(reopened.fault->line == 4);
    CHECK(reopened.fault->message == "it is no event that viva knows");
    CHECK_FALSE(reopened.writer.append(finish()));
    CHECK(read_file(path).starts_with(text));
    CHECK(read_journal(path).stored->attempt.is_finished());
  }
}

TEST_CASE("of two that want to write to an attempt the second is refused") {
  const TemporaryFolder folder;
  JournalWriter writer;
  REQUIRE_FALSE(writer.create(folder.path(), small_plan()));
  const ReopenedJournal second = reopen_journal(writer.path());
  CHECK(second.in_use);
  CHECK_FALSE(second.stored);
  CHECK(second.fault->message == "it is open in another viva");
  CHECK_FALSE(writer.append(small_events()[0]));

  const auto path = writer.path();
  writer = JournalWriter();
  ReopenedJournal first = reopen_journal(path);
  CHECK(first.stored);
  CHECK(reopen_journal(path).in_use);
  CHECK_FALSE(first.writer.append(small_events()[1]));
  CHECK(read_journal(path).stored->attempt.standing(0).last ==
        Response{{2}, ""});
}

TEST_CASE("a journal that is open elsewhere is not deleted") {
  const TemporaryFolder folder;
  JournalWriter writer;
  REQUIRE_FALSE(writer.create(folder.path(), small_plan()));
  const auto path = writer.path();
  CHECK(delete_journal(path) == path.string() + ": it is open in another viva");
  writer = JournalWriter();
  CHECK_FALSE(delete_journal(path));
  CHECK_FALSE(std::filesystem::exists(path));
  CHECK(delete_journal(path) == path.string() + ": No such file or directory");
}

TEST_CASE("what is deleted stays deleted after a crash") {
  FakeDisk disk;
  disk.put("/a.jsonl", "x");
  CHECK_FALSE(delete_journal("/a.jsonl", disk));
  CHECK(disk.files().empty());
}

TEST_CASE("another version is not gone on with") {
  const TemporaryFolder folder;
  const auto path = folder.write("x.jsonl", "{\"format\":2}\n{\"ev");
  const ReopenedJournal reopened = reopen_journal(path);
  CHECK_FALSE(reopened.stored);
  CHECK(reopened.fault->message == "it was written by a newer viva (format 2)");
  CHECK(read_file(path) == "{\"format\":2}\n{\"ev");
}

}  // namespace
}  // namespace viva
