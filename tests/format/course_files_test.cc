#include "viva/format/course_files.h"

#include "support/catch.h"
#include "support/files.h"

namespace viva {
namespace {

std::string names(const std::vector<std::filesystem::path>& paths,
                  const TemporaryFolder& folder) {
  std::string list;
  for (const auto& path : paths) {
    list += path.lexically_relative(folder.path()).string() + " ";
  }
  return list;
}

TEST_CASE("numbers in names sort by their value") {
  CHECK(natural_less("week-2", "week-10"));
  CHECK(natural_less("week-02", "week-10"));
  CHECK_FALSE(natural_less("week-10", "week-2"));
  CHECK(natural_less("a", "ab"));
  CHECK_FALSE(natural_less("a", "a"));
  CHECK(natural_less("9", "99999999999999999999999"));
}

TEST_CASE("banks below a folder come in natural order without hidden ones") {
  const TemporaryFolder folder;
  for (const char* name : {"week-10.md", "week-2.md", "a/x.markdown",
                           ".hidden.md", ".git/y.md", "notes.txt"}) {
    folder.write(name, "");
  }
  CHECK(names(find_bank_files(folder.path(), Reach::kBelow), folder) ==
        "a/x.markdown week-2.md week-10.md ");
  CHECK(names(find_bank_files(folder.path(), Reach::kFolder), folder) ==
        "week-2.md week-10.md ");
}

TEST_CASE("a course file gives title and order") {
  const TemporaryFolder folder;
  const auto path =
      folder.write("course.yaml", "title: Data\nbanks: [b.md, a/a.md]\n");
  const CourseFiles files = read_course_file(path);
  CHECK(files.title == "Data");
  CHECK(names(files.banks, folder) == "b.md a/a.md ");
}

TEST_CASE("a course file without banks takes those below its folder") {
  const TemporaryFolder folder;
  folder.write("a/b.md", "");
  const CourseFiles files =
      read_course_file(folder.write("course.yaml", "title: Data\n"));
  CHECK(names(files.banks, folder) == "a/b.md ");
}

TEST_CASE("a file belongs to a course by its name, there or not") {
  const TemporaryFolder folder;
  const CourseFiles course = read_course_settings(
      folder.write("course.yaml", "ignore: [README.md, drafts]\n"));
  const auto belongs = [&](std::string_view name) {
    return belongs_to(course, folder.path() / name);
  };
  CHECK(belongs("week-1.md"));
  CHECK(belongs("a/b/week-2.yaml"));
  CHECK(belongs("a/../week-1.md"));
  for (const char* other : {"README.md", "drafts/week-1.md", "notes.txt",
                            ".git/x.md", "course.yaml", "../week-1.md"}) {
    INFO(other);
    CHECK_FALSE(belongs(other));
  }
}

TEST_CASE("only what a course lists belongs to it") {
  const TemporaryFolder folder;
  const CourseFiles course = read_course_settings(
      folder.write("a/course.yaml", "banks: [week-1.md, ../b/bank.txt]\n"));
  CHECK(belongs_to(course, folder.path() / "a/week-1.md"));
  CHECK(belongs_to(course, folder.path() / "b/bank.txt"));
  CHECK_FALSE(belongs_to(course, folder.path() / "a/week-2.md"));
}

TEST_CASE("a fault in a course file is an error with its place") {
  const TemporaryFolder folder;
  const auto fault = [&](std::string_view text) {
    const auto path = folder.write("course.yaml", text);
    try {
      read_course_file(path);
    } catch (const std::exception& error) {
      return std::string(error.what()).substr(path.string().size() + 1);
    }
    return std::string("none");
  };
  CHECK(fault("titel: x\n") ==
        "1:1: unknown key 'titel', did you mean 'title'?");
  CHECK(fault("title: x\nbanks: y\n") == "2:8: 'banks' is not a list of files");
  CHECK(fault("banks: [[]]\n") == "1:9: not a file's name");
  CHECK(fault("- x\n") ==
        "1:1: a course is written as 'title: ...' and 'banks: [...]'");
  CHECK(fault("title: \"x\n").starts_with("1:8: "));
}

}  // namespace
}  // namespace viva
