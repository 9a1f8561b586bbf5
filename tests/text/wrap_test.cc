#include "support/catch.h"
#include "viva/text/styled.h"
#include "viva/text/width.h"

namespace viva {
namespace {

std::string wrapped(std::string_view text, Width width, int hang = 0) {
  std::string result;
  for (const StyledLine& line : wrap(StyledLine(text), width, hang)) {
    result += line.text() + "|";
  }
  return result;
}

TEST_CASE("without a width nothing is wrapped") {
  CHECK(wrapped("one two three", std::nullopt) == "one two three|");
}

TEST_CASE("a line breaks at the last space that fits") {
  CHECK(wrapped("one two three", 8) == "one two|three|");
  CHECK(wrapped("one two three", 7) == "one two|three|");
  CHECK(wrapped("one two three", 6) == "one|two|three|");
}

TEST_CASE("the spaces at a break are dropped") {
  CHECK(wrapped("one   two", 4) == "one|two|");
}

TEST_CASE("a word that is wider than the page is broken") {
  CHECK(wrapped("abcdefgh", 3) == "abc|def|gh|");
  CHECK(wrapped("a bcdefgh", 3) == "a|bcd|efg|h|");
}

TEST_CASE("all lines but the first hang") {
  CHECK(wrapped("A) one two", 6, 3) == "A) one|   two|");
}

TEST_CASE("a hang leaves half of the page") {
  CHECK(wrapped("abcd efgh", 4, 9) == "abcd|  ef|  gh|");
}

TEST_CASE("leading spaces are kept") {
  CHECK(wrapped("    x = 1", 9) == "    x = 1|");
}

TEST_CASE("spaces at the ends that do not fit are dropped") {
  CHECK(wrapped("abc   ", 4) == "abc|");
  CHECK(wrapped("    abc", 3) == "   |abc|");
  CHECK(wrapped("     ", 3) == "   |");
  CHECK(wrapped("日   ", 3) == "日|");
}

TEST_CASE("wide characters take two columns and may be parted") {
  CHECK(wrapped("日本語", 4) == "日本|語|");
  CHECK(display_width("日本語x") == 7);
}

TEST_CASE("a combining mark takes no column and stays with its letter") {
  CHECK(display_width("e\u0301") == 1);
  CHECK(wrapped("e\u0301e\u0301e\u0301", 2) == "e\u0301e\u0301|e\u0301|");
}

TEST_CASE("an emoji with its modifiers is one character") {
  CHECK(first_grapheme("👍🏽x") == std::string_view("👍🏽").size());
  CHECK(display_width("👍🏽") == 2);
}

TEST_CASE("a mark stays with the line of a box in front of it") {
  CHECK(first_grapheme("─") == 3);
  CHECK(first_grapheme("──") == 3);
  CHECK(first_grapheme("─a") == 3);
  CHECK(first_grapheme("a─") == 1);
  CHECK(first_grapheme("─\u0301─") == 5);
  CHECK(first_grapheme("a\u0301─") == 3);
  CHECK(display_width("╭─\u0301a╿") == 4);
}

TEST_CASE("of boxes and their kin, each one takes the columns of its kind") {
  CHECK(display_width("─╿▀▟■▩") == 6);
  CHECK(display_width("▪\uFE0F") == 2);
  CHECK(display_width("■\uFE0F") == 2);
  CHECK(display_width("◽◾") == 4);
}

TEST_CASE("an empty line stays one line") { CHECK(wrapped("", 10) == "|"); }

TEST_CASE("no line is wider than the page") {
  const std::string text = "Ein  langer Text, 日本語 mit e\u0301 und    Lücken";
  for (int width = 2; width < 50; ++width) {
    for (const StyledLine& line : wrap(StyledLine(text), width, 3)) {
      REQUIRE(display_width(line.text()) <= width);
    }
  }
}

TEST_CASE("wrapping keeps the style of every part") {
  StyledLine line("one ", Style::kStrong);
  line.append("two", Style::kRight);
  const Lines lines = wrap(line, 3);
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].runs() == std::vector<StyledLine::Run>{{3, Style::kStrong}});
  CHECK(lines[1].runs() == std::vector<StyledLine::Run>{{3, Style::kRight}});
}

}  // namespace
}  // namespace viva
