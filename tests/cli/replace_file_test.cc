#include "cli/replace_file.h"

#include "support/catch.h"
#include "support/files.h"

namespace viva {
namespace {

namespace fs = std::filesystem;

std::size_t count_files(const fs::path& folder) {
  return static_cast<std::size_t>(
      std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

TEST_CASE("a file is replaced, keeps its permissions and leaves none behind") {
  const TemporaryFolder folder;
  const fs::path path = folder.write("a.json", "old, and longer than new");
  fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write |
                            fs::perms::group_read);
  CHECK_FALSE(replace_file(path, {}, "new"));
  CHECK(read_file(path) == "new");
  CHECK(
      fs::status(path).permissions() ==
      (fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read));
  CHECK(count_files(folder.path()) == 1);
}

TEST_CASE("a file that is not there is made") {
  const TemporaryFolder folder;
  CHECK_FALSE(replace_file(folder.path() / "a.json", {}, "new"));
  CHECK(read_file(folder.path() / "a.json") == "new");
  CHECK(count_files(folder.path()) == 1);
}

TEST_CASE("what must still be there and was changed is left as it is") {
  const TemporaryFolder folder;
  const fs::path path = folder.write("a.json", "changed");
  CHECK(replace_file(path, "as it was read", "new"));
  CHECK(read_file(path) == "changed");
}

TEST_CASE("a file that is not there has no bytes to be replaced") {
  const TemporaryFolder folder;
  CHECK(replace_file(folder.path() / "a.json", "old", "new"));
  CHECK(count_files(folder.path()) == 0);
}

TEST_CASE("a link to a file stays one") {
  const TemporaryFolder folder;
  folder.write("there/a.json", "old");
  fs::create_symlink("there/a.json", folder.path() / "link");
  CHECK_FALSE(replace_file(folder.path() / "link", {}, "new"));
  CHECK(fs::is_symlink(folder.path() / "link"));
  CHECK(read_file(folder.path() / "there/a.json") == "new");
}

TEST_CASE("a folder that is not there takes no file") {
  const TemporaryFolder folder;
  CHECK(replace_file(folder.path() / "no/a.json", {}, "new"));
}

TEST_CASE("what cannot take its place goes away again") {
  const TemporaryFolder folder;
  folder.write("a/b", "");
  CHECK(replace_file(folder.path() / "a", {}, "new"));
  CHECK(count_files(folder.path()) == 1);
}

}  // namespace
}  // namespace viva
