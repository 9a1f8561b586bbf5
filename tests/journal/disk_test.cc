#include "viva/journal/disk.h"

#include <sys/stat.h>

#include <cerrno>

#include "support/catch.h"
#include "support/fake_disk.h"
#include "support/files.h"
#include "support/small_script.h"
#include "viva/journal/journal.h"

namespace viva {
namespace {

// A writer whose file is there and holds its head.
struct Started {
  Started() {
    REQUIRE_FALSE(writer.create("/a", small_plan()));
    head = *disk.bytes(writer.path());
  }

  std::string behind_head() const {
    return disk.bytes(writer.path())->substr(head.size());
  }
  void trouble(std::size_t count, DiskError error,
               std::optional<double> share = std::nullopt) {
    disk.plan({disk.operations(), count, error, share});
  }

  FakeDisk disk;
  JournalWriter writer{disk};
  std::string head;
};

TEST_CASE("what a short write left is taken back") {
  Started start;
  start.trouble(2, ENOSPC, 0.5);
  CHECK(start.writer.append(small_events()[0]) ==
        start.writer.path().string() + ": No space left on device");
  CHECK(start.behind_head().empty());
}

TEST_CASE("a line that cannot be taken back is taken back before the next") {
  Started start;
  start.trouble(4, EIO, 0.5);
  CHECK(start.writer.append(small_events()[0]) ==
        start.writer.path().string() +
            ": Input/output error; a torn line is left behind");
  const std::string torn = start.behind_head();
  CHECK_FALSE(torn.empty());
  CHECK(start.writer.append(small_events()[0]) ==
        start.writer.path().string() + ": Input/output error");
  CHECK(start.behind_head() == torn);
  CHECK_FALSE(start.writer.append(small_events()[0]));
  CHECK(start.behind_head().starts_with(torn));
  CHECK_FALSE(read_journal(start.writer.path(), start.disk).fault);
}

TEST_CASE("a line that was written and not synced is not saved") {
  Started start;
  start.disk.plan({start.disk.operations() + 1, 1, EIO});
  CHECK(start.writer.append(small_events()[0]));
  CHECK(start.behind_head().empty());
}

TEST_CASE("a file that could not be made is not left behind") {
  // A folder and its sync, a file, its lock, its head and two syncs.
  for (std::size_t operation = 0; operation < 7; ++operation) {
    FakeDisk disk;
    disk.plan({operation, 1, EIO});
    JournalWriter writer(disk);
    CHECK(writer.create("/a", small_plan()));
    CHECK(disk.operations() > operation);
    CHECK(disk.files().empty());
    CHECK(writer.append(small_events()[0]) == "there is no file to save to");
  }
}

TEST_CASE("a file that could not be removed is removed before the next") {
  FakeDisk disk;
  disk.plan({4, 3, EIO});  // the head, its removal, and that once more
  JournalWriter writer(disk);
  const SaveFault fault = writer.create("/a", small_plan());
  REQUIRE(fault);
  CHECK(fault->ends_with(
      ": Input/output error; an empty attempt is left behind"));
  CHECK(writer.create("/a", small_plan()));
  CHECK_FALSE(writer.create("/a", small_plan()));
  CHECK(disk.files().size() == 1);
  CHECK(list_journals("/a", disk).faults.empty());
}

TEST_CASE("a file system without locks is worked on without them") {
  for (const DiskError error : {ENOLCK, EOPNOTSUPP, ENOSYS}) {
    FakeDisk disk;
    disk.refuse_locks(error);
    JournalWriter writer(disk);
    CHECK_FALSE(writer.create("/a", small_plan()));
    const ReopenedJournal second = reopen_journal(writer.path(), disk);
    CHECK(second.stored);
    CHECK_FALSE(second.in_use);
    CHECK_FALSE(delete_journal(writer.path(), disk));
  }
}

TEST_CASE(
    "a lock that fails for another reason is a fault, but no other viva") {
  Started start;
  start.disk.refuse_locks(EIO);
  const ReopenedJournal reopened =
      reopen_journal(start.writer.path(), start.disk);
  CHECK_FALSE(reopened.in_use);
  CHECK_FALSE(reopened.stored);
  CHECK(reopened.fault->message == "Input/output error");
}

TEST_CASE("a torn line that cannot be cut off is not written behind") {
  Started start;
  start.disk.put("/x.jsonl", start.head + "{\"ev");
  for (const std::size_t operation : {3U, 4U}) {
    start.disk.plan({start.disk.operations() + operation, 1, EIO});
    ReopenedJournal reopened = reopen_journal("/x.jsonl", start.disk);
    CHECK(reopened.fault->message == "Input/output error");
    CHECK_FALSE(reopened.stored);
    CHECK_FALSE(reopened.torn);
    CHECK(reopened.writer.append(small_events()[0]));
    start.disk.put("/x.jsonl", start.head + "{\"ev");
  }
}

TEST_CASE("a file that was removed before it could be locked is not there") {
  const TemporaryFolder folder;
  Disk& disk = real_disk();
  const auto path = folder.write("x", "");
  const OpenFile file(disk, disk.open(path, Disk::Access::kAppend).value);
  CHECK(disk.remove(path) == 0);
  CHECK(disk.lock(file.get()) == ENOENT);
}

TEST_CASE("the real disk says what is wrong with what it is asked for") {
  const TemporaryFolder folder;
  Disk& disk = real_disk();
  const auto path = folder.write("x", "abc");
  CHECK(disk.create(path).error == EEXIST);
  CHECK(disk.make_folder(path).error == EEXIST);
  CHECK_FALSE(disk.make_folder(folder.path()).is_new);
  CHECK(disk.open(folder.path(), Disk::Access::kRead).error == EISDIR);
  CHECK(disk.open(path / "y", Disk::Access::kRead).error == ENOTDIR);
  CHECK(disk.list(folder.path() / "none").error == ENOENT);
  CHECK(disk.list(folder.path()).value ==
        std::vector<std::filesystem::path>{path});
  const auto pipe = folder.path() / "pipe";
  REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
  CHECK(disk.open(pipe, Disk::Access::kRead).error == EINVAL);
  CHECK(disk.list(folder.path()).value.size() == 1);
}

TEST_CASE("the real disk appends, reads from the front and cuts") {
  const TemporaryFolder folder;
  Disk& disk = real_disk();
  const OpenFile file(disk, disk.create(folder.path() / "x").value);
  CHECK(disk.append(file.get(), "abc").value == 3);
  CHECK(disk.append(file.get(), "def").value == 3);
  CHECK(disk.read(file.get()).value == "abcdef");
  CHECK(disk.truncate(file.get(), 2) == 0);
  CHECK(disk.append(file.get(), "x").value == 1);
  CHECK(disk.sync(file.get()) == 0);
  CHECK(disk.read(file.get()).value == "abx");
}

TEST_CASE("an attempt's folders are synced before it is confirmed") {
  FakeDisk disk;
  JournalWriter writer(disk);
  REQUIRE_FALSE(writer.create("/home/x/.local", small_plan()));
  CHECK(disk.after_crash(writer.path()) == std::set{disk.bytes(writer.path())});
}

}  // namespace
}  // namespace viva
