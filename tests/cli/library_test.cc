#include "cli/library.h"

#include "support/catch.h"
#include "support/files.h"

namespace viva {
namespace {

constexpr std::string_view kBank =
    "# T\n**Question 1:** Q\n  A) x\n  B) y\n**Correct Answer:** A\n";

Library open_in(const std::filesystem::path& here) {
  return open_library(std::span<const std::string>(), here);
}

TEST_CASE("without a bank anywhere the built-in one is used") {
  const TemporaryFolder folder;
  folder.write(".git/config", "");
  folder.write("README.md", "# Not a bank\n");
  const Library library = open_in(folder.path());
  CHECK(library.origin == "The bank built into viva");
  CHECK(library.course.banks[0].sections.size() == 13);
}

TEST_CASE("the bank of the folder is used, also from below it") {
  const TemporaryFolder folder;
  const auto path = folder.write("week-1.md", kBank);
  folder.write("a/b/notes.md", "words\n");
  for (const auto& here : {folder.path(), folder.path() / "a" / "b"}) {
    const Library library = open_in(here);
    CHECK(library.origin == "Using " + path.lexically_relative(here).string());
    CHECK(library.course.title == "T");
  }
}

TEST_CASE("a course file of a folder wins over its banks") {
  const TemporaryFolder folder;
  folder.write("x.md", kBank);
  folder.write("w/week-2.md", kBank);
  folder.write("w/week-10.md", kBank);
  folder.write("course.yaml",
               "title: Data\nbanks: [w/week-10.md, w/week-2.md]");
  const Library library = open_in(folder.path());
  CHECK(library.course.title == "Data");
  REQUIRE(library.course.banks.size() == 2);
  CHECK(bank_name(library.course.banks[0]) == "week-10");
}

TEST_CASE("a bank that a course file lists is read even without a question") {
  const TemporaryFolder folder;
  folder.write("week-1.md", "# Words\n");
  folder.write("course.yaml", "banks: [week-1.md]\n");
  const Library library = open_in(folder.path());
  REQUIRE(library.findings.size() == 1);
  CHECK(library.findings[0].front().rule == "no-questions");
}

TEST_CASE("a bank that a course file lists and that is not there is an error") {
  const TemporaryFolder folder;
  folder.write("course.yaml", "banks: [week-1.md]\n");
  CHECK_THROWS(open_in(folder.path()));
}

TEST_CASE("a folder that is named is read with what is below it") {
  const TemporaryFolder folder;
  folder.write("b/week-10.md", kBank);
  folder.write("b/week-2.md", kBank);
  folder.write("b/README.md", "# Words\n");
  const std::string named = (folder.path() / "b").string();
  const Library library = open_library(std::span(&named, 1), folder.path());
  REQUIRE(library.course.banks.size() == 2);
  CHECK(bank_name(library.course.banks[0]) == "week-2");
}

TEST_CASE("a named file without a question is a bank with a finding") {
  const TemporaryFolder folder;
  const std::string named = folder.write("x.md", "# Words\n").string();
  const Library library = open_library(std::span(&named, 1), folder.path());
  REQUIRE(library.findings.size() == 1);
  CHECK(library.findings[0].back().rule == "no-questions");
}

// What is found in the files named, which stand in the folder.
std::string findings_in(const TemporaryFolder& folder,
                        const std::vector<std::string>& names,
                        const Review& review) {
  std::vector<std::string> paths;
  for (const std::string& name : names) {
    paths.push_back((folder.path() / name).string());
  }
  const Library library = open_library(paths, folder.path(), review);
  std::string text;
  for (std::size_t i = 0; i < library.findings.size(); ++i) {
    text += bank_name(library.course.banks[i]) + ":";
    for (const Diagnostic& found : library.findings[i]) {
      if (found.severity == Severity::kNote) continue;
      text += found.severity == Severity::kWarning ? " warning " : " ";
      text += found.rule;
    }
    text += "\n";
  }
  return text + (library.failures.empty() ? "" : library.failures.front());
}

constexpr std::string_view kKeyless =
    "# T\n**Question 1:** Q\n  A) x\n  B) y\n";

TEST_CASE("what a course says of findings holds for a file of it too") {
  const TemporaryFolder folder;
  folder.write("course.yaml",
               "check:\n  missing-key: warning\nignore: [other]\n");
  folder.write("w/week-1.md", kKeyless);
  folder.write("other/week-2.md", kKeyless);
  const std::vector<std::string> named = {"w/week-1.md", "other/week-2.md"};
  CHECK(findings_in(folder, named, {.in_course = true}) ==
        "week-1: warning missing-key\nweek-2: missing-key\n");
  CHECK(findings_in(folder, {"w/week-1.md"}, {}) == "week-1: missing-key\n");
}

TEST_CASE("a document has the settings of the course of its name") {
  const TemporaryFolder folder;
  folder.write("course.yaml", "check:\n  missing-key: warning\n");
  const auto severity = [](const std::filesystem::path& name) {
    const Library library =
        open_document(Source(name.string(), std::string(kKeyless)),
                      {.notes = false, .in_course = true});
    return library.findings[0].front().severity;
  };
  CHECK(severity(folder.path() / "new.md") == Severity::kWarning);
  CHECK(severity("<stdin>") == Severity::kError);
}

TEST_CASE("of the files named only banks are read if so asked") {
  const TemporaryFolder folder;
  folder.write("course.yaml", "ignore: [FORMAT.md]\n");
  folder.write("FORMAT.md", kKeyless);
  folder.write("README.md", "# Words\n");
  folder.write("broken.yaml", "a: [b\n");
  folder.write("week-1.md", kKeyless);
  const std::vector<std::string> named = {"FORMAT.md", "README.md",
                                          "broken.yaml", "week-1.md"};
  CHECK(findings_in(folder, named, {.in_course = true, .banks_only = true}) ==
        "week-1: missing-key\n");
}

TEST_CASE("a file that is named twice is read once") {
  const TemporaryFolder folder;
  folder.write("course.yaml", "");
  folder.write("a.md", kBank);
  folder.write("b.md", kBank);
  CHECK(findings_in(folder, {"a.md", "./a.md", "course.yaml", "b.md"}, {}) ==
        "a:\nb:\n");
}

TEST_CASE("a folder whose banks were all named is no folder without a bank") {
  const TemporaryFolder folder;
  folder.write("a/a.md", kBank);
  CHECK(findings_in(folder, {"a/a.md", "a"}, {}) == "a:\n");
}

TEST_CASE("a course.yaml that cannot be read fails the files below it") {
  const TemporaryFolder folder;
  folder.write("course.yaml", "titel: x\n");
  folder.write("a.md", kBank);
  CHECK(findings_in(folder, {"a.md"}, {.in_course = true})
            .ends_with("unknown key 'titel', did you mean 'title'?"));
}

TEST_CASE("the search goes no higher than the top of a checkout") {
  const TemporaryFolder folder;
  folder.write("x.md", kBank);
  folder.write("project/.git/config", "");
  CHECK(open_in(folder.path() / "project").origin ==
        "The bank built into viva");
}

}  // namespace
}  // namespace viva
