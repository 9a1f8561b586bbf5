#include "viva/text/source.h"

#include "support/catch.h"
#include "viva/text/error.h"
#include "viva/text/source_file.h"
#include "viva/text/utf8.h"

namespace viva {
namespace {

Position position_in(std::string text, std::uint32_t offset) {
  const Source source("test.md", std::move(text));
  return LineIndex(source).position(offset);
}

std::string line_in(std::string text, std::size_t number) {
  const Source source("test.md", std::move(text));
  return std::string(LineIndex(source).line(number));
}

TEST_CASE("a position counts lines and characters from 1") {
  CHECK(position_in("ab\ncd\n", 0) == Position{1, 1});
  CHECK(position_in("ab\ncd\n", 4) == Position{2, 2});
  CHECK(position_in("ab\ncd\n", 6) == Position{3, 1});
}

TEST_CASE("a column counts characters and not bytes") {
  CHECK(position_in("日本x", 6) == Position{1, 3});
  CHECK(position_in("e\u0301x", 3) == Position{1, 3});
}

TEST_CASE("a byte that is not UTF-8 counts as one character") {
  CHECK(position_in("\xFF\xFEx", 2) == Position{1, 3});
}

TEST_CASE("a byte-order mark is in no line and no column") {
  CHECK(position_in("\xEF\xBB\xBFx", 3) == Position{1, 1});
  CHECK(line_in("\xEF\xBB\xBFx\ny", 1) == "x");
}

TEST_CASE("a line ends with LF or CRLF") {
  CHECK(line_in("a\r\nb\n", 1) == "a");
  CHECK(line_in("a\r\nb\n", 2) == "b");
  CHECK(line_in("a\nb", 2) == "b");
  CHECK(line_in("", 1).empty());
}

TEST_CASE("a line end is found wherever it stands") {
  for (std::size_t size = 0; size < 140; ++size) {
    const std::string text = std::string(size, 'x') + "\ny";
    CHECK(line_in(text, 1) == std::string(size, 'x'));
    CHECK(line_in(text, 2) == "y");
  }
}

TEST_CASE("an offset behind the end is at the end") {
  CHECK(position_in("ab", 99) == Position{1, 3});
}

TEST_CASE("views into a source survive its being moved") {
  Source source("a.md", "x");
  const std::string_view before = source.bytes();
  const Source moved = std::move(source);
  CHECK(moved.bytes().data() == before.data());
}

TEST_CASE("a file that cannot be read is an error that names it") {
  CHECK_THROWS_WITH(read_source("/nowhere/x.md"),
                    "/nowhere/x.md: No such file or directory");
  CHECK_THROWS_WITH(read_source("/"), "/: is a folder");
}

TEST_CASE("a source of more than 256 MiB is refused") {
  CHECK_THROWS_AS(Source("big.md", std::string(Source::kMaxBytes + 1, 'x')),
                  Error);
}

TEST_CASE("the first byte that is not UTF-8 is found") {
  CHECK(find_invalid_utf8("plain ascii that is long") == std::string::npos);
  CHECK(find_invalid_utf8("日本語 and more text") == std::string::npos);
  CHECK(find_invalid_utf8("0123456789\x80") == 10);
  CHECK(find_invalid_utf8("\xC3") == 0);
  CHECK(find_invalid_utf8("a\xED\xA0\x80") == 1);
  CHECK(find_invalid_utf8("\xC0\xAF") == 0);
}

TEST_CASE("places may be asked for in any order") {
  const Source source("x", "a\u00e9b\nc");
  const LineIndex lines(source);
  CHECK(lines.position(3) == Position{1, 3});
  CHECK(lines.position(1) == Position{1, 2});
  CHECK(lines.position(5) == Position{2, 1});
  CHECK(lines.position(3) == Position{1, 3});
  CHECK(lines.line_number(5) == 2);
  CHECK(lines.line_number(4) == 1);
  CHECK(lines.line_number(99) == 2);
  CHECK(LineIndex(Source("x", "\xEF\xBB\xBFx\n")).line_number(0) == 1);
}

}  // namespace
}  // namespace viva
