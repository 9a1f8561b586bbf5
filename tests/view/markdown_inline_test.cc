#include "support/catch.h"
#include "support/picture.h"
#include "view/page.h"

namespace viva {
namespace {

Lines field_lines(std::string_view text, Width width,
                  Style style = Style::kPlain) {
  return Page(width).field({}, text, style).take();
}

std::string drawn(std::string_view text) {
  return picture(field_lines(text, 60));
}

std::string linear(std::string_view text) {
  return picture(field_lines(text, std::nullopt));
}

// The text in runs: "[1:a ][2:b]", the numbers being those of styles.
std::string runs(std::string_view text, Style style = Style::kPlain) {
  std::string shown;
  for (const StyledLine& line : field_lines(text, 60, style)) {
    std::size_t begin = 0;
    for (const StyledLine::Run& run : line.runs()) {
      const char* name = run.style == Style::kPlain      ? ""
                         : run.style == Style::kStrong   ? "strong:"
                         : run.style == Style::kEmphasis ? "em:"
                         : run.style == Style::kCode     ? "code:"
                         : run.style == Style::kLink     ? "link:"
                         : run.style == Style::kFaint    ? "faint:"
                         : run.style == Style::kRight    ? "right:"
                                                         : "?:";
      shown += "[" + std::string(name) +
               line.text().substr(begin, run.end - begin) + "]";
      begin = run.end;
    }
  }
  return shown;
}

TEST_CASE("emphasis, strong text and code have styles and no marks") {
  CHECK(runs("a *b* __c__ `d*e*` f") ==
        "[a ][em:b][ ][strong:c][ ][code:d*e*][ f]");
  CHECK(runs("_x_ y") == "[em:x][ y]");
  CHECK(runs("**x**") == "[strong:x]");
  CHECK(runs("x *y*", Style::kRight) == "[right:x ][em:y]");
}

TEST_CASE("code keeps its back quotes where nothing else shows it") {
  CHECK(linear("a *b* `c`") == "\na b `c`\n");
}

TEST_CASE("what is struck out keeps its marks, or is told") {
  CHECK(runs("a ~~b~~") == "[a ][faint:~~b~~]");
  CHECK(linear("a ~~b~~.") == "\na (struck out: b).\n");
  CHECK(drawn("~5 to ~10") == "\n~5 to ~10\n");
}

TEST_CASE("a link is its text and its address") {
  CHECK(runs("[a *b*](https://c.d/e_f_g)!") ==
        "[a ][em:b][ (][link:https://c.d/e_f_g][)!]");
  CHECK(drawn("<https://a.b>") == "\nhttps://a.b\n");
  CHECK(drawn("[https://a.b](https://a.b)") == "\nhttps://a.b\n");
  CHECK(drawn("<me@a.b>") == "\nme@a.b\n");
  CHECK(drawn("[a](b \"c\")") == "\na (b, c)\n");
  CHECK(drawn("[a]()[b]") == "\na[b]\n");
  CHECK(drawn("[](https://a.b)") == "\n(https://a.b)\n");
}

TEST_CASE("an image is told") {
  CHECK(drawn("![a cat](cat.png)") == "\nImage: a cat (cat.png)\n");
  CHECK(linear("[![a](b)](c)") == "\nImage: a (b) (c)\n");
}

TEST_CASE("hard breaks end lines") {
  CHECK(drawn("a  \nb\\\nc<br>d<br/>e<BR />f") == "\na\nb\nc\nd\ne\nf\n");
}

TEST_CASE("raw HTML is shown as it is written") {
  CHECK(drawn("a vector<int> and a map<K, V>") ==
        "\na vector<int> and a map<K, V>\n");
  CHECK(drawn("<b>x</b> <i class=\"a\">y</i> <?p?>") ==
        "\n<b>x</b> <i class=\"a\">y</i> <?p?>\n");
}

TEST_CASE("comments are not shown") {
  CHECK(drawn("a <!-- b --> c<!-- $d --> e$") == "\na c e$\n");
  CHECK(drawn("a <!-- b") == "\na <!-- b\n");
  CHECK(drawn("`<!-- b -->`") == "\n<!-- b -->\n");
}

TEST_CASE("small characters are shown where Unicode has them") {
  CHECK(drawn("H<sub>2</sub>O, x<sup>n+1</sup>") == "\nH₂O, xⁿ⁺¹\n");
  CHECK(drawn("x<sup>Q</sup>") == "\nx<sup>Q</sup>\n");
  CHECK(drawn("x<sup>*a*</sup>") == "\nx<sup>a</sup>\n");
}

TEST_CASE("what entities decode to is made safe") {
  CHECK(drawn("a&#27;[1m b&#x202e;c &lt;d&gt; &amp;&copy;") ==
        "\na^[[1m b\\u{202e}c <d> &©\n");
  CHECK(drawn("a&#10;b&Tab;c&NewLine;d") == "\na b    c d\n");
  CHECK(drawn("[a](<b&#27;c>)") == "\na (b^[c)\n");
}

TEST_CASE("controls are shown and not dropped") {
  CHECK(drawn(std::string("*a*\0b\rc\x07 &amp;", 14)) == "\na^@b^Mc^G &\n");
  CHECK(drawn("\x1b[1m*a*") == "\n^[[1ma\n");
}

TEST_CASE("an author's private characters are no marks of the program's") {
  CHECK(drawn("*a* \uE000\x30\uE001 $x$") == "\na \uE000\x30\uE001 x\n");
}

TEST_CASE("backslashes escape") {
  CHECK(drawn("\\*a\\* \\\\ \\x \\$5") == "\n*a* \\ \\x $5\n");
}

TEST_CASE("thousands of nested marks are no trouble") {
  std::string text;
  for (int i = 0; i < 3000; ++i) text += "![";
  text += "x";
  for (int i = 0; i < 3000; ++i) text += "](y)";
  CHECK(linear(text).find("x (y) (y)") != std::string::npos);
  CHECK(linear(std::string(8000, '*') + "a").find('a') != std::string::npos);
}

}  // namespace
}  // namespace viva
