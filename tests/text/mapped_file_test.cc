#include <filesystem>
#include <fstream>
#include <string>

#include "support/catch.h"
#include "support/files.h"
#include "viva/text/error.h"
#include "viva/text/source_file.h"

namespace viva {
namespace {

namespace fs = std::filesystem;

const std::string kLarge(std::size_t{3} << 20, 'x');

Source mapped(const fs::path& path) { return read_source(path, Hold::kMap); }

void confirm_fails(const Source& source) {
  CHECK_THROWS_WITH(source.confirm(),
                    source.name() + ": changed while it was read");
}

TEST_CASE("a mapped file is the file, wherever its source goes") {
  const TemporaryFolder folder;
  Source source = mapped(folder.write("x.md", kLarge));
  const char* const begin = source.bytes().data();
  const Source moved = std::move(source);
  CHECK(moved.bytes() == kLarge);
  CHECK(moved.bytes().data() == begin);
  CHECK_NOTHROW(moved.confirm());
}

TEST_CASE("what is let go of a file is there when it is looked at") {
  const TemporaryFolder folder;
  std::string text = kLarge + kLarge;
  for (std::size_t i = 0; i < text.size(); i += 999) text[i] = 'y';
  Source source = mapped(folder.write("x.md", text));
  for (const std::size_t end : {std::size_t{5}, text.size() / 2, text.size()}) {
    source.let_go(end);
    CHECK(source.bytes() == text);
  }
  source.let_go(0);
  CHECK(source.bytes() == text);
  CHECK_NOTHROW(source.confirm());
}

TEST_CASE("a source that is in memory is not let go") {
  Source source("x.md", kLarge);
  source.let_go(kLarge.size());
  CHECK(source.bytes() == kLarge);
}

TEST_CASE("many large files can be held at once") {
  const TemporaryFolder folder;
  std::vector<Source> sources;
  for (int i = 0; i < 80; ++i) {
    const fs::path path = folder.write(std::to_string(i), kLarge);
    fs::resize_file(path, kLarge.size() - static_cast<std::size_t>(i));
    sources.push_back(mapped(path));
  }
  for (std::size_t i = 0; i < sources.size(); ++i) {
    CHECK(sources[i].bytes().size() == kLarge.size() - i);
    CHECK(sources[i].bytes().back() == 'x');
  }
}

TEST_CASE("zeros stand for what is cut off below those who look at it") {
  const TemporaryFolder folder;
  const Source source = mapped(folder.write("x.md", kLarge));
  const std::size_t left = std::size_t{1} << 20;
  fs::resize_file(folder.path() / "x.md", left);
  CHECK(source.bytes()[left - 1] == 'x');
  CHECK(source.bytes()[left] == '\0');
  CHECK(source.bytes().back() == '\0');
  confirm_fails(source);
  // A longer one in its place makes it no better.
  folder.write("x.md", kLarge + kLarge);
  confirm_fails(source);
}

TEST_CASE("a mapped file that is written to is not confirmed") {
  const TemporaryFolder folder;
  const Source source = mapped(folder.write("x.md", kLarge));
  std::ofstream(folder.path() / "x.md", std::ios::app) << "more";
  confirm_fails(source);
}

TEST_CASE("a file that is replaced is still what it was") {
  const TemporaryFolder folder;
  const Source source = mapped(folder.write("x.md", kLarge));
  const fs::path other = folder.write("y.md", "shorter");
  fs::rename(other, folder.path() / "x.md");
  CHECK(source.bytes() == kLarge);
  CHECK_NOTHROW(source.confirm());
}

TEST_CASE("what is read and not mapped changes with no file") {
  const TemporaryFolder folder;
  const Source source = read_source(folder.write("x.md", kLarge));
  fs::resize_file(folder.path() / "x.md", 5);
  CHECK(source.bytes() == kLarge);
  CHECK_NOTHROW(source.confirm());
}

}  // namespace
}  // namespace viva
