#include "cli/library.h"
#include "support/catch.h"
#include "support/files.h"
#include "support/process.h"
#include "viva/format/course_files.h"
#include "viva/text/error.h"

namespace viva {
namespace {

constexpr std::string_view kBank =
    "**Question 1:** Q\n  A) x\n  B) y\n**Correct Answer:** B\n";

Library open_folder(const TemporaryFolder& folder) {
  const std::vector<std::string> names = {folder.path().string()};
  return open_library(names, folder.path());
}

std::string with_front_matter(std::string_view yaml) {
  return "---\n" + std::string(yaml) + "---\n" + std::string(kBank);
}

TEST_CASE("a course gives its banks what they do not say themselves") {
  const TemporaryFolder folder;
  folder.write("course.yaml",
               "author: Ada\npass_mark: 60\nshuffle: none\n"
               "clock: pauses\ngrading: judged\n");
  folder.write("week-1.md", with_front_matter("pass_mark: 75\nclock: runs\n"));
  folder.write("week-2.md", kBank);
  const Library library = open_folder(folder);
  REQUIRE(library.course.banks.size() == 2);
  const Settings& first = library.course.banks[0].settings;
  CHECK(first.author.view == "Ada");
  CHECK(first.pass_mark == 75);
  CHECK(first.shuffle == Shuffle::kNone);
  CHECK(first.clock == Clock::kRuns);
  const Settings& second = library.course.banks[1].settings;
  CHECK(second.pass_mark == 60);
  CHECK(second.clock == Clock::kPauses);
  CHECK(second.grading == Grading::kJudged);
}

TEST_CASE("a rule that a bank or its course puts off finds nothing") {
  const TemporaryFolder folder;
  const std::string gap =
      "**Question 7:** Q\n  A) x\n  B) x\n**Explanation:** E\n";
  folder.write("course.yaml",
               "check: {missing-key: warning, numbering: off}\n");
  folder.write("week-1.md", "---\ncheck:\n  equal-choices: note\n---\n" + gap);
  const Diagnostics found = open_folder(folder).findings.at(0);
  REQUIRE(found.size() == 2);
  CHECK(found[0].rule == "missing-key");
  CHECK(found[0].severity == Severity::kWarning);
  CHECK(found[1].rule == "equal-choices");
  CHECK(found[1].severity == Severity::kNote);
}

TEST_CASE("a rule that is not there is an error where a course names it") {
  const TemporaryFolder folder;
  folder.write("course.yaml", "title: T\ncheck:\n  numbring: off\n");
  folder.write("week-1.md", kBank);
  const Library library = open_folder(folder);
  REQUIRE(library.failures.size() == 1);
  CHECK(library.failures[0] ==
        (folder.path() / "course.yaml").string() +
            ":3:3: there is no rule 'numbring', did you mean 'numbering'?");
}

TEST_CASE("an option out of its range is an error where a course sets it") {
  const TemporaryFolder folder;
  folder.write("course.yaml", "check:\n  key-position: {share: 200}\n");
  folder.write("week-1.md", kBank);
  const Library library = open_folder(folder);
  REQUIRE(library.failures.size() == 1);
  CHECK(library.failures[0] ==
        (folder.path() / "course.yaml").string() +
            ":2:25: the option 'share' of 'key-position' is a number from 1 to "
            "100, not '200'");
}

TEST_CASE("a file without a question is named and is no bank") {
  const TemporaryFolder folder;
  folder.write("README.md", "# Notes\n");
  folder.write("data.json", "{\"a\": 1}\n");
  folder.write("week-1.md", kBank);
  const Library library = open_folder(folder);
  CHECK(library.course.banks.size() == 1);
  CHECK(library.not_banks.size() == 2);
}

TEST_CASE("a file that the course ignores is not even named") {
  const TemporaryFolder folder;
  folder.write("course.yaml", "ignore: [README.md, 'old/*']\n");
  folder.write("README.md", "# Notes\n");
  folder.write("old/week-1.md", kBank);
  folder.write("week-1.md", kBank);
  const Library library = open_folder(folder);
  CHECK(library.course.banks.size() == 1);
  CHECK(library.not_banks.empty());
}

TEST_CASE("a bank whose only question is refused is a bank with a finding") {
  const TemporaryFolder folder;
  folder.write("week-1.md", "**Question 1:**\n  A) x\n");
  folder.write("week-2.yaml", "questions:\n  - choices: [a, b]\n");
  const Library library = open_folder(folder);
  CHECK(library.course.banks.size() == 2);
  CHECK(library.findings[0].at(0).rule == "empty-stem");
  CHECK(library.findings[1].at(0).rule == "empty-stem");
}

// A course of the first samples.
void write_weeks(const TemporaryFolder& folder,
                 const std::filesystem::path& samples) {
  std::size_t week = 0;
  for (const auto& path : find_bank_files(samples, Reach::kFolder)) {
    folder.write("week-" + std::to_string(++week) + ".md", read_file(path));
    if (week == 15) break;
  }
  folder.write("course.yaml", "title: Fifteen weeks\n");
}

TEST_CASE("fifteen weeks in a folder are one course in the order of weeks") {
  const auto samples = shared_folder() / "samples" / "sister";
  if (!std::filesystem::exists(samples)) VIVA_SKIP("../shared is absent");
  const TemporaryFolder folder;
  write_weeks(folder, samples);
  const Library library = open_folder(folder);
  REQUIRE(library.course.banks.size() == 15);
  CHECK(library.course.title == "Fifteen weeks");
  for (std::size_t i = 0; i < 15; ++i) {
    CHECK(bank_name(library.course.banks[i]) ==
          "week-" + std::to_string(i + 1));
  }
  const SectionRef ref = find_section(library.course, "week-10:3");
  CHECK(ref == SectionRef{9, 2});
}

// What the program prints.
std::string run(std::vector<std::string> arguments, const std::string& typed) {
  const TemporaryFolder state;
  Process viva(arguments, state.path(), Process::Channel::kPipe);
  viva.type(typed);
  viva.wait();
  return viva.output();
}

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != text.npos;
}

TEST_CASE("fifteen weeks are listed, previewed, checked and taken") {
  const auto samples = shared_folder() / "samples" / "sister";
  if (!std::filesystem::exists(samples)) VIVA_SKIP("../shared is absent");
  const TemporaryFolder folder;
  write_weeks(folder, samples);
  const std::string course = folder.path().string();
  CHECK(holds(run({"list", course}, ""), "In all 15 files"));
  CHECK(holds(run({"check", course}, ""), "In all 15 files"));
  CHECK(holds(run({"preview", course, "--section", "week-10:3", "--key"}, ""),
              "Section week-10:3: "));
  const std::string taken =
      run({"take", course, "--section", "week-2:1", "--section", "week-10:1"},
          "A\n:skip\nB\nC\nD\nA\nA\nA\nA\nA\nA\nA\n");
  CHECK(holds(taken, "Score by section\n- Section week-2:1: "));
  CHECK(holds(taken, "All answers are saved."));
}

}  // namespace
}  // namespace viva
