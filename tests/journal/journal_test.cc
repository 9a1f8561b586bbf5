#include "viva/journal/journal.h"

#include <sys/stat.h>

#include "support/catch.h"
#include "support/fake_disk.h"
#include "support/files.h"
#include "support/small_script.h"
#include "viva/session/score.h"

namespace viva {
namespace {

std::filesystem::path write_all(const std::filesystem::path& folder) {
  JournalWriter writer;
  REQUIRE_FALSE(writer.create(folder, small_plan()));
  for (const Event& event : small_events()) {
    REQUIRE_FALSE(writer.append(event));
  }
  return writer.path();
}

// The file's bytes, without waiting for a disk.
std::string whole_text() {
  FakeDisk disk;
  JournalWriter writer(disk);
  REQUIRE_FALSE(writer.create("/a", small_plan()));
  for (const Event& event : small_events()) {
    REQUIRE_FALSE(writer.append(event));
  }
  return *disk.bytes(writer.path());
}

TEST_CASE("an attempt reads back as it was") {
  const TemporaryFolder folder;
  const JournalContent content = read_journal(write_all(folder.path()));
  REQUIRE(content.stored);
  CHECK_FALSE(content.fault);
  CHECK(content.stored->attempt.plan().started == kStarted);
  CHECK(content.stored->attempt.is_finished());
  CHECK(score(content.stored->attempt) == Score{3, 4, 4});
  CHECK(
      content.stored->attempt.notes() ==
      std::vector<Note>{
          {{NoteTarget::Kind::kActivity, 1, 3},
           "what it is about",
           "Try\x01 it."},
          {{NoteTarget::Kind::kDiscussion, 0, 1}, "what it is about", "Yes."}});
  Plan plan = content.stored->attempt.plan();
  Plan written = small_plan();
  for (PlannedSection& section : written.sections) section.ref.reset();
  for (PlannedQuestion& question : written.questions) question.ref.reset();
  CHECK(plan == written);
}

TEST_CASE("a journal's lines are as documented") {
  const std::string text = whole_text();
  CHECK(
      text.find(
          R"({"format":1,"started":"2026-11-25T08:00:00.125Z","mode":"practice","code":")") ==
      0);
  CHECK(
      text.find(
          "\n"
          R"({"event":"answer","question":0,"chosen":[1],"retry":false,)"
          R"("shown":"2026-11-25T08:00:00.135Z","at":"2026-11-25T08:00:00.145Z"})"
          "\n") != std::string::npos);
  CHECK(text.find(
            R"({"event":"answer","question":2,"text":"0.10000001","retry")") !=
        std::string::npos);
  CHECK(
      text.ends_with("\n"
                     R"({"event":"finish","at":"2026-11-25T08:00:00.365Z"})"
                     "\n"));
}

TEST_CASE("files and folders of attempts are private") {
  const TemporaryFolder folder;
  const auto inner = folder.path() / "a" / "b";
  const auto path = write_all(inner);
  struct stat status {};
  REQUIRE(::stat(path.c_str(), &status) == 0);
  CHECK((status.st_mode & 0777U) == 0600U);
  REQUIRE(::stat(inner.c_str(), &status) == 0);
  CHECK((status.st_mode & 0777U) == 0700U);
}

// What is wrong with a file of these bytes, and on which line.
std::string fault_of(const std::string& text) {
  const TemporaryFolder folder;
  const auto path = folder.write("x.jsonl", text);
  const JournalContent content = read_journal(path);
  CHECK(read_file(path) == text);
  REQUIRE(content.fault);
  CHECK(content.fault->path == path);
  return std::to_string(content.fault->line) + ": " + content.fault->message;
}

TEST_CASE("a bad line is a fault that names it, and all others hold") {
  const TemporaryFolder folder;
  std::string text = whole_text();
  const std::size_t second = text.find("\n") + 1;
  const std::size_t third = text.find("\n", second) + 1;
  text.replace(third, 1, "#");
  CHECK(fault_of(text) == "3: it is no event that viva knows");
  const JournalContent content = read_journal(folder.write("x.jsonl", text));
  REQUIRE(content.stored);
  CHECK_FALSE(content.torn);
  CHECK(score(content.stored->attempt) == Score{3, 4, 4});
  CHECK(content.stored->attempt.is_finished());
}

TEST_CASE("a line that does not fit is a fault that names it") {
  const std::string text = whole_text();
  const std::size_t first = text.find("\n") + 1;
  const std::string answer = text.substr(first, text.find("\n", first) - first);
  CHECK(fault_of(text.substr(0, first) + answer + "\n" + answer + "\n") ==
        "3: the event does not fit what is before it");
}

TEST_CASE("an event of a name that is not known is a bad line") {
  const std::string text = whole_text();
  CHECK(fault_of(text + R"({"event":"sing","at":"2026-11-25T08:00:01.000Z"})"
                        "\n") == "19: it is no event that viva knows");
}

TEST_CASE("a member that is not known is passed over without a word") {
  const TemporaryFolder folder;
  std::string text = whole_text();
  for (std::size_t at = 0; at < text.size(); at = text.find('\n', at) + 1) {
    text.insert(at + 1, R"("mood":{"x":[1]},)");
  }
  const JournalContent content = read_journal(folder.write("x.jsonl", text));
  CHECK_FALSE(content.fault);
  CHECK(content.stored->attempt.is_finished());
}

TEST_CASE("a head of a newer version is told from what is no attempt") {
  std::string text = whole_text();
  text.replace(text.find("1"), 1, "2");
  CHECK(fault_of(text) == "1: it was written by a newer viva (format 2)");
  CHECK(fault_of("{\"format\":12}\n") ==
        "1: it was written by a newer viva (format 12)");
  CHECK(fault_of("{\"format\":1}\n") == "1: it is no attempt of viva's");
  CHECK(fault_of("{\"format\":0}\n") == "1: it is no attempt of viva's");
  CHECK(fault_of("[2]\nx\n") == "1: it is no attempt of viva's");
  CHECK(fault_of("") == "1: nothing was saved in it");
  CHECK(fault_of("{\"format\":2") == "1: nothing was saved in it");
}

TEST_CASE("what is no file is a fault") {
  const TemporaryFolder folder;
  CHECK(read_journal(folder.path()).fault->message == "Is a directory");
  CHECK(read_journal(folder.path() / "x").fault->message ==
        "No such file or directory");
}

TEST_CASE("attempts are listed in the order in which they started") {
  const TemporaryFolder folder;
  for (const Time started : {kStarted + 1000, kStarted, kStarted}) {
    JournalWriter writer;
    Plan plan = small_plan();
    plan.started = started;
    REQUIRE_FALSE(writer.create(folder.path(), plan));
  }
  folder.write("note.txt", "");
  folder.write("bad.jsonl", "x\n");
  const JournalList list = list_journals(folder.path());
  REQUIRE(list.attempts.size() == 3);
  CHECK(list.attempts[0].attempt.plan().started == kStarted);
  CHECK(list.attempts[2].attempt.plan().started == kStarted + 1000);
  CHECK(list.faults.size() == 1);
  CHECK(list_journals(folder.path() / "none").attempts.empty());
}

TEST_CASE("what a crash left of a head is no attempt and no fault") {
  const TemporaryFolder folder;
  folder.write("a.jsonl", "");
  folder.write("b.jsonl", "{\"format\":1,\"sta");
  const JournalList list = list_journals(folder.path());
  CHECK(list.attempts.empty());
  CHECK(list.faults.empty());
}

TEST_CASE("where no file can be made, saving says why") {
  const TemporaryFolder folder;
  folder.write("file", "");
  JournalWriter writer;
  const SaveFault fault =
      writer.create(folder.path() / "file" / "x", small_plan());
  REQUIRE(fault);
  CHECK(fault->find("Not a directory") != std::string::npos);
  CHECK(writer.append(small_events()[0]));
}

TEST_CASE("attempts are kept where the XDG rules say") {
  CHECK(attempts_folder("/state", "/home/x") == "/state/viva/attempts");
  CHECK(attempts_folder("", "/home/x") == "/home/x/.local/state/viva/attempts");
  CHECK(attempts_folder("relative", "/home/x") ==
        "/home/x/.local/state/viva/attempts");
  CHECK_FALSE(attempts_folder("", ""));
}

}  // namespace
}  // namespace viva
