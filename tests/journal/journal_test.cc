#include "viva/journal/journal.h"

#include <sys/stat.h>

#include "support/catch.h"
#include "support/files.h"
#include "support/small_bank.h"
#include "viva/session/score.h"

namespace viva {
namespace {

constexpr Time kStarted = 1795593600125;  // 2026-11-25T08:00:00.125Z

Plan small_plan() {
  const Course course = sectioned_course(
      {{"One", {"a | w | *x | y | z", "b | *x | y"}},
       {"Two", {"c | x | *y"}},
       {"Kinds",
        {"d | *w | *x | y", "e | = 0.1 ~ 1e-7", "f | = Paris ~ par[a-z]*"}}});
  Plan plan = make_plan(course, all_sections(course), {42, std::nullopt});
  plan.started = kStarted;
  return plan;
}

std::vector<Event> small_events() {
  const auto answer = [](std::size_t question, Response response,
                         bool retry = false) {
    return Event{Event::Kind::kAnswer, question,     std::move(response), retry,
                 kStarted + 10,        kStarted + 20};
  };
  return {answer(0, {{1}, ""}),
          answer(0, {{2}, ""}, true),
          {Event::Kind::kSkip, 1, {}, false, kStarted + 50, kStarted + 60},
          answer(2, {{0}, ""}),
          answer(3, {{1, 0}, ""}),
          answer(4, {{}, "0.10000001"}),
          answer(5, {{}, "\"Paris\\\" \u202e\x01"}),
          answer(5, {{}, "pariser"}, true),
          {Event::Kind::kFinish, 0, {}, false, kStarted + 90, kStarted + 90}};
}

// The first and the last response to every question.
std::vector<std::optional<Response>> standings(const Attempt& attempt) {
  std::vector<std::optional<Response>> responses;
  for (std::size_t i = 0; i < attempt.plan().questions.size(); ++i) {
    responses.push_back(attempt.standing(i).answer);
    responses.push_back(attempt.standing(i).last);
  }
  return responses;
}

std::filesystem::path write_all(const std::filesystem::path& folder) {
  JournalWriter writer;
  REQUIRE_FALSE(writer.create(folder, small_plan()));
  for (const Event& event : small_events()) {
    REQUIRE_FALSE(writer.append(event));
  }
  return writer.path();
}

TEST_CASE("an attempt reads back as it was") {
  const TemporaryFolder folder;
  const JournalContent content = read_journal(write_all(folder.path()));
  REQUIRE(content.stored);
  CHECK_FALSE(content.fault);
  CHECK(content.stored->attempt.plan().started == kStarted);
  CHECK(content.stored->attempt.is_finished());
  CHECK(score(content.stored->attempt) == Score{3, 5, 6});
  Plan plan = content.stored->attempt.plan();
  Plan written = small_plan();
  for (PlannedSection& section : written.sections) section.ref.reset();
  for (PlannedQuestion& question : written.questions) question.ref.reset();
  CHECK(plan == written);
}

TEST_CASE("a journal's lines are as documented") {
  const TemporaryFolder folder;
  const std::string text = read_file(write_all(folder.path()));
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
            R"({"event":"answer","question":4,"text":"0.10000001","retry")") !=
        std::string::npos);
  CHECK(
      text.ends_with("\n"
                     R"({"event":"finish","at":"2026-11-25T08:00:00.215Z"})"
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

TEST_CASE("a journal cut off at any byte reads up to its last whole line") {
  const TemporaryFolder folder;
  const std::string text = read_file(write_all(folder.path()));
  const auto cut = folder.path() / "cut.jsonl";
  for (std::size_t size = 0; size <= text.size(); ++size) {
    folder.write("cut.jsonl", text.substr(0, size));
    const JournalContent content = read_journal(cut);
    const std::size_t lines =
        std::count(text.begin(), text.begin() + static_cast<long>(size), '\n');
    REQUIRE(content.stored.has_value() == (lines > 0));
    REQUIRE(content.fault.has_value() == (lines == 0));
    if (!content.stored) continue;
    Attempt expected(content.stored->attempt.plan());
    const std::vector<Event> events = small_events();
    for (std::size_t i = 0; i + 1 < lines; ++i) expected.apply(events[i]);
    REQUIRE(score(content.stored->attempt) == score(expected));
    REQUIRE(content.stored->attempt.is_finished() == expected.is_finished());
    REQUIRE(standings(content.stored->attempt) == standings(expected));
  }
}

TEST_CASE("a bad line is a fault that names it, and all others hold") {
  const TemporaryFolder folder;
  std::string text = read_file(write_all(folder.path()));
  const std::size_t second = text.find("\n") + 1;
  const std::size_t third = text.find("\n", second) + 1;
  text.replace(third, 1, "#");
  const JournalContent content = read_journal(folder.write("x.jsonl", text));
  REQUIRE(content.stored);
  REQUIRE(content.fault);
  CHECK(content.fault->line == 3);
  CHECK(score(content.stored->attempt) == Score{3, 5, 6});
  CHECK(content.stored->attempt.is_finished());
}

TEST_CASE("a head of another version is a fault") {
  const TemporaryFolder folder;
  std::string text = read_file(write_all(folder.path()));
  text.replace(text.find("1"), 1, "2");
  const JournalContent content = read_journal(folder.write("x.jsonl", text));
  CHECK_FALSE(content.stored);
  CHECK(content.fault->line == 1);
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
