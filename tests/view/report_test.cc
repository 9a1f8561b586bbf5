#include "view/report.h"

#include "support/catch.h"
#include "support/picture.h"

namespace viva {
namespace {

std::string report(const std::string& text, Span span,
                   Width width = std::nullopt) {
  const Source source("x.md", text);
  const Diagnostic found{"some-rule", Severity::kError, span, "it is wrong",
                         "make it right"};
  return picture(
      findings_report(source, LineIndex(source), std::span(&found, 1), width));
}

TEST_CASE("a finding names its place, shows it and says what to do") {
  CHECK(report("one\n  two three\n", {10, 15}) == R"(
x.md:2:7: error: it is wrong [some-rule]
    two three
        ^^^^^
  help: make it right
)");
}

std::string report_also(std::vector<Span> related) {
  const Source source("x.md", "one\ntwo\nthree\nfour\nfive\n");
  const Diagnostic found{"some-rule",   Severity::kNote,
                         {0, 3},        "it is said again",
                         "say it once", std::move(related)};
  return picture(findings_report(source, LineIndex(source),
                                 std::span(&found, 1), std::nullopt));
}

TEST_CASE("other places that a finding is about are named below it") {
  CHECK(report_also({{4, 7}}) == R"(
x.md:1:1: note: it is said again [some-rule]
  one
  ^^^
  also: line 2
  help: say it once
)");
  const auto also = [](std::vector<Span> related) {
    const std::string text = report_also(std::move(related));
    const std::size_t begin = text.find("  also: ");
    return text.substr(begin, text.find('\n', begin) - begin);
  };
  CHECK(also({{4, 7}, {8, 9}}) == "  also: lines 2 and 3");
  CHECK(also({{4, 7}, {8, 9}, {14, 15}}) == "  also: lines 2, 3 and 4");
  CHECK(also({{4, 7}, {8, 9}, {14, 15}, {19, 20}, {0, 1}}) ==
        "  also: lines 2, 3, 4 and 2 more");
}

TEST_CASE("the caret stands below wide and combining characters") {
  CHECK(report("日本 x", {7, 8}) == R"(
x.md:1:4: error: it is wrong [some-rule]
  日本 x
       ^
  help: make it right
)");
  CHECK(report("e\u0301e\u0301x", {6, 7}) ==
        "\nx.md:1:5: error: it is wrong [some-rule]\n"
        "  e\u0301e\u0301x\n"
        "    ^\n"
        "  help: make it right\n");
}

TEST_CASE("a place of several lines is marked in its first") {
  CHECK(report("ab\ncd\n", {1, 5}) == R"(
x.md:1:2: error: it is wrong [some-rule]
  ab
   ^
  help: make it right
)");
}

TEST_CASE("an empty place has one caret") {
  CHECK(report("", {0, 0}) ==
        "\nx.md:1:1: error: it is wrong [some-rule]\n"
        "  \n  ^\n  help: make it right\n");
}

TEST_CASE("a long line is cut on both sides of the place") {
  std::string line(300, 'a');
  line += "HERE";
  line.append(300, 'b');
  const std::string shown = report(line, {300, 304});
  CHECK(shown.find("..." + std::string(100, 'a') + "HERE" +
                   std::string(56, 'b') + "...\n" + std::string(105, ' ') +
                   "^^^^\n") != std::string::npos);
}

TEST_CASE("a line that fits a page is shown whole") {
  CHECK(report("the rain in Spain stays on the plain", {4, 8}, 40) == R"(
x.md:1:5: error: it is wrong [some-rule]
  the rain in Spain stays on the plain
      ^^^^
  help: make it right
)");
}

TEST_CASE("on a page of some width nothing is wider") {
  std::string line(50, 'a');
  line += "HERE";
  line.append(50, 'b');
  CHECK(report(line, {50, 54}, 40) == R"(
x.md:1:51: error: it is wrong
    [some-rule]
  ...aaaaaaaaaaaaaaaaaaaaHEREbbbbbbbb...
                         ^^^^
  help: make it right
)");
}

TEST_CASE("controls in a source line move the caret along") {
  CHECK(report("\x1bx\t!", {3, 4}) == R"(
x.md:1:4: error: it is wrong [some-rule]
  ^[x    !
         ^
  help: make it right
)");
}

}  // namespace
}  // namespace viva
