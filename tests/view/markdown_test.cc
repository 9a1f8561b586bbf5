#include "support/catch.h"
#include "support/picture.h"
#include "view/page.h"

namespace viva {
namespace {

Lines field_lines(std::string_view text, Width width,
                  std::string_view mark = "") {
  return Page(width).field(StyledLine(mark), text).take();
}

std::string drawn(std::string_view text, int width = 40,
                  std::string_view mark = "") {
  return picture(field_lines(text, width, mark));
}

std::string linear(std::string_view text, std::string_view mark = "") {
  return picture(field_lines(text, std::nullopt, mark));
}

TEST_CASE("line ends in a paragraph are spaces, empty lines part paragraphs") {
  CHECK(drawn("One\ntwo.\n\nThree.") == "\nOne two.\n\nThree.\n");
  CHECK(linear("One\ntwo.\n\nThree.") == "\nOne two.\n\nThree.\n");
}

TEST_CASE("a text of one line begins no structure") {
  for (const char* text :
       {"- 5", "+ 3", "* x", "1. x", "4) z", "# define X", "> y", "---", "***",
        "| a |", "```", "~~~", "[a]: b", "- [ ] x", "=", "<div>"}) {
    CHECK(drawn(text, 40, "A) ") == "\nA) " + std::string(text) + "\n");
    CHECK(linear(text, "A) ") == "\nA) " + std::string(text) + "\n");
  }
  CHECK(drawn("  - *5*  ") == "\n- 5\n");
}

TEST_CASE("an empty field leaves the mark without its space") {
  CHECK(drawn("", 40, "A) ") == "\nA)\n");
  CHECK(drawn("<!-- x -->", 40, "A) ") == "\nA)\n");
  CHECK(linear("", "A) ") == "\nA)\n");
}

TEST_CASE("lists are drawn with bullets and read with hyphens") {
  const char* text = "Look:\n- one\n  more\n- two\n  1. three\n  2. four";
  CHECK(drawn(text, 13, "A) ") == R"(
A) Look:
   • one more
   • two
     1. three
     2. four
)");
  CHECK(drawn(text) == R"(
Look:
• one more
• two
  1. three
  2. four
)");
  CHECK(linear(text) == R"(
Look:
- one more
- two
  1. three
  2. four
)");
}

TEST_CASE("a list keeps its first number, its bracket and its empty lines") {
  CHECK(drawn("9) a\n\n10) b\n\n    more\n11) c") == R"(
 9) a

10) b

    more
11) c
)");
}

TEST_CASE("boxes of a task list are text") {
  CHECK(drawn("- [x] a\n- [ ] b") == "\n• [x] a\n• [ ] b\n");
}

TEST_CASE("a list in a choice begins behind its letter") {
  CHECK(drawn("- a\n- b", 40, "A) ") == "\nA) • a\n   • b\n");
  CHECK(drawn("- a\n- b", 40, "Explanation: ") == "\nExplanation:\n• a\n• b\n");
  CHECK(linear("- a\n- b", "A) ") == "\nA)\n   - a\n   - b\n");
}

TEST_CASE("a heading is strong and keeps its marks") {
  CHECK(drawn("Which is one?\n# Planets\nA) Planets") ==
        "\nWhich is one?\n# Planets\nA) Planets\n");
  const Lines lines = field_lines("## *The* end ##\nx", 40);
  CHECK(lines.at(0).text() == "## The end");
  CHECK(lines.at(0).runs() ==
        std::vector<StyledLine::Run>{
            {3, Style::kStrong}, {6, Style::kEmphasis}, {10, Style::kStrong}});
  CHECK(drawn("Title\n=====\nx") == "\nTitle\nx\n");
}

TEST_CASE("a thematic break is a line") {
  CHECK(drawn("a\n\n***\nb", 5) == "\na\n\n─────\nb\n");
  CHECK(linear("a\n\n***\nb") == "\na\n\n---\nb\n");
}

TEST_CASE("a quote stands behind a bar, or between words") {
  CHECK(drawn("He said:\n> one two\n> three", 11) == R"(
He said:
│ one two
│ three
)");
  CHECK(linear("He said:\n> one\n> two") == "\nHe said:\nQuote: one two\n");
  CHECK(linear("> one\n>\n> two") == "\nQuote:\none\n\ntwo\nEnd of quote.\n");
}

TEST_CASE("code stands in a frame, or between words") {
  const char* text = "What?\n```python\nif x:\n    y = 1\n```";
  CHECK(drawn(text) == R"(
What?
┌─ python ──┐
│ if x:     │
│     y = 1 │
└───────────┘
)");
  CHECK(linear(text) == R"(
What?
Code (python):
if x:
    y = 1
End of code.
)");
  CHECK(linear("```\nx = 1\n```", "A) ") == "\nA) Code: x = 1\n");
}

TEST_CASE("code in a choice stands below its letter") {
  CHECK(drawn("```\nx\n```", 40, "A) ") == R"(
A)
   ┌───┐
   │ x │
   └───┘
)");
}

TEST_CASE("indented code is code, and what looks like marks in it is text") {
  CHECK(drawn("a\n\n    *x* <!-- c --> &amp; $y$ \\(z\\)\n") == R"(
a

┌────────────────────────────────┐
│ *x* <!-- c --> &amp; $y$ \(z\) │
└────────────────────────────────┘
)");
}

TEST_CASE("code that is too wide slides in its frame") {
  const Lines lines = field_lines("```\nabcdefghijklmnop\nx\n```", 14);
  REQUIRE(lines.size() == 4);
  CHECK(lines[1].text() == "│ abcdefghijklmnop │");
  CHECK(slid(lines[1], 14, 0).text() == "│ abcdefghi› │");
  CHECK(slid(lines[2], 14, 0).text() == "│ x          │");
  CHECK(slid(lines[1], 14, 6).text() == "│ ‹hijklmnop │");
}

TEST_CASE("code on a page too small for a frame has none") {
  CHECK(drawn("```\nx = 1\n```", 9) == "\nx = 1    \n");
}

TEST_CASE("lines of HTML are shown as they are written, but no comments") {
  CHECK(drawn("<div>\n*a* <!-- x\ny --> b\n</div>") ==
        "\n<div>\n*a*  b\n</div>\n");
  CHECK(drawn("a\n\n<!-- x\n\ny -->\n\nb") == "\na\n\nb\n");
}

TEST_CASE("what nests too deep is shown as it is written") {
  const std::string deep = std::string(5000, '>') + " end\nmore";
  CHECK(linear(deep).find("> end\n") != std::string::npos);
  CHECK(linear(deep).find("more\n") != std::string::npos);
  CHECK(drawn(deep, 20).find("nd") != std::string::npos);
  std::string items;
  for (int i = 0; i < 60; ++i) items += "- ";
  CHECK(linear(items + "end\n\nmore").find("end") != std::string::npos);
}

TEST_CASE("a long field is shown line by line") {
  const std::string text = "*a*\n" + std::string(33000, 'm') + "\n# b";
  const std::string shown = linear(text);
  CHECK(shown.starts_with("\n*a*\nmmm"));
  CHECK(shown.ends_with("m\n# b\n"));
}

TEST_CASE("link definitions are shown") {
  CHECK(drawn("See [a].\n\n[a]: https://b.c") ==
        "\nSee [a].\n\n[a]: https://b.c\n");
}

TEST_CASE("windows line ends are line ends") {
  CHECK(drawn("a\r\nb\r\n\r\nc") == "\na b\n\nc\n");
}

}  // namespace
}  // namespace viva
