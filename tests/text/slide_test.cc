#include "support/catch.h"
#include "viva/text/styled.h"
#include "viva/text/width.h"

namespace viva {
namespace {

StyledLine boxed(std::string_view code, int room) {
  StyledLine line("| ", Style::kFrame);
  line.append_sliding(code, room, Style::kCode);
  return line.append(" |", Style::kFrame);
}

std::string slid_text(std::string_view code, int offset, int room = 6) {
  return slid(boxed(code, room), 80, offset).text();
}

TEST_CASE("a line with nothing that slides stays as it is") {
  const StyledLine line("much too long", Style::kStrong);
  CHECK(slid(line, 4, 3) == line);
}

TEST_CASE("code that fits into its window stays as it is") {
  const StyledLine line = boxed("x = 1", 6);
  CHECK(line.text() == "| x = 1  |");
  CHECK(line.stops() == std::vector<StyledLine::Stop>{{8, 8}});
  CHECK(slid(line, 10, 0) == StyledLine(line.part(0, 2))
                                 .append("x = 1", Style::kCode)
                                 .move_to(8)
                                 .append(" |", Style::kFrame));
}

TEST_CASE("the whole line is kept until it is slid") {
  CHECK(boxed("abcdefghij", 6).text() == "| abcdefghij |");
  CHECK(boxed("abcdefghij", 6).stops().empty());
}

TEST_CASE("marks at the ends of the window say that there is more") {
  CHECK(slid_text("abcdefghij", 0) == "| abcde› |");
  CHECK(slid_text("abcdefghij", 2) == "| ‹defg› |");
  CHECK(slid_text("abcdefghij", 4) == "| ‹fghij |");
  CHECK(slid_text("abcdefghij", 7) == "| ‹ij    |");
  CHECK(slid_text("abcdefghij", 20) == "| ‹      |");
}

TEST_CASE("spaces at either end of a line are nothing that is hidden") {
  CHECK(slid_text("    abc", 4) == "| abc    |");
  CHECK(slid_text("abc         ", 0) == "| abc    |");
  CHECK(slid_text("", 3) == "|        |");
}

TEST_CASE("a wide character is never cut in half") {
  CHECK(slid_text("日本語日本", 0) == "| 日本 › |");
  CHECK(slid_text("日本語日本", 1) == "| ‹本語› |");
  CHECK(slid_text("日本語日本", 2) == "| ‹ 語 › |");
}

TEST_CASE("what stands behind the window keeps its column") {
  for (const char* code : {"abcdefghij", "日本語日本", "x", "e\u0301e\u0301"}) {
    for (int offset = 0; offset < 14; ++offset) {
      const StyledLine line = slid(boxed(code, 6), 10, offset);
      CHECK(display_width(line.text()) == 10);
      REQUIRE(line.stops().size() >= 1);
      CHECK(line.stops().back().column == 8);
    }
  }
}

TEST_CASE("the window shrinks with the screen") {
  CHECK(slid(boxed("abcdefghij", 6), 8, 0).text() == "| abc› |");
  CHECK(slid(boxed("abcdefghij", 6), 1, 0).text() == "| a› |");
}

TEST_CASE("a line with a part that slides is not wrapped") {
  const StyledLine line = boxed("a b c d e f g", 6);
  CHECK(wrap(line, 5) == Lines{line});
}

TEST_CASE("what slides does so behind a margin as well") {
  StyledLine line("   ");
  line.append(boxed("abcdefghij", 6));
  CHECK(slid(line, 80, 4).text() == "   | ‹fghij |");
}

TEST_CASE("controls in what slides are shown and not sent") {
  CHECK(slid_text("\x1b[1m", 0) == "| ^[[1m  |");
}

}  // namespace
}  // namespace viva
