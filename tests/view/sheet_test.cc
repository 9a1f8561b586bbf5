#include "view/sheet/sheet.h"

#include <fmt/core.h>

#include <utility>

#include "support/catch.h"
#include "support/picture.h"
#include "view/sheet/bar.h"

namespace viva {
namespace {

Lines numbered(int count) {
  Lines lines;
  for (int i = 1; i <= count; ++i) {
    lines.emplace_back(fmt::format("line {}", i));
  }
  return lines;
}

Sheet sheet_of(Lines body, std::optional<Caret> caret = std::nullopt) {
  Sheet sheet;
  sheet.head = {"Question 2 of 4", 2,           4,
                "12 min 5 s left", {"flagged"}, "GANs"};
  sheet.body = std::move(body);
  sheet.caret = caret;
  sheet.keys = {{"Enter", "confirm"}, {"!", "flag"}, {"?", "help"}};
  return sheet;
}

// The frame, with a line that tells where the caret stands.
std::string shown(const Fitted& fitted) {
  std::string text = picture(fitted.frame.lines);
  if (fitted.frame.caret) {
    text += fmt::format("caret {}, {}\n", fitted.frame.caret->row,
                        fitted.frame.caret->column);
  }
  return text;
}

std::string shown(const Sheet& sheet, Size size, Scroll scroll = {}) {
  return shown(fit(sheet, {}, size, scroll, false));
}

TEST_CASE("a sheet has its head above and its keys below") {
  CHECK(shown(sheet_of(numbered(2), Caret{1, 0}), {80, 9}) == R"(
  Question 2 of 4  ■■□□  flagged                               12 min 5 s left
  GANs
────────────────────────────────────────────────────────────────────────────────
  line 1
  line 2


────────────────────────────────────────────────────────────────────────────────
  Enter confirm   ! flag   ? help
caret 4, 2
)");
}

TEST_CASE("what is not in sight is told, and how to see it") {
  CHECK(shown(sheet_of(numbered(12)), {50, 8}, {3, 0}) == R"(
 Question 2 of 4  ■■□□  flagged   12 min 5 s left
 GANs
──────────────────────────────────────────────────
 line 4
 line 5
 line 6
── 3 lines above (PgUp), 6 more below (PgDn) ─────
 Enter confirm   ! flag   ? help
)");
  CHECK(shown(sheet_of(numbered(5)), {50, 8}, {3, 0}) == R"(
 Question 2 of 4  ■■□□  flagged   12 min 5 s left
 GANs
──────────────────────────────────────────────────
 line 3
 line 4
 line 5
── 2 lines above (PgUp) ──────────────────────────
 Enter confirm   ! flag   ? help
)");
  CHECK(shown(sheet_of(numbered(1200)), {30, 9}, {500, 0}) == R"(
Question 2 of 4  ■■□□  flagged
12 min 5 s left
GANs
──────────────────────────────
line 501
line 502
line 503
── 500 above, 697 below ──────
Enter confirm   ! flag
)");
}

TEST_CASE("the clock stands below the place where there is no room beside it") {
  Sheet sheet = sheet_of(numbered(1));
  sheet.head.clock = "1 h 12 min 5 s left";
  CHECK(shown(sheet, {30, 8}) == R"(
Question 2 of 4  ■■□□  flagged
1 h 12 min 5 s left
GANs
──────────────────────────────
line 1

──────────────────────────────
Enter confirm   ! flag
)");
}

TEST_CASE("the head of a narrow page goes without steps, then without marks") {
  const auto first_line = [](Head head, int columns) {
    Sheet sheet;
    sheet.head = std::move(head);
    return fit(sheet, {}, {columns, 8}, {}, false).frame.lines[0].text();
  };
  const Head head = {
      "Question 2", 1, 4, "5 s left", {"flagged", "not saved"}, ""};
  CHECK(first_line(head, 48) ==
        " Question 2  ■□□□  flagged  not saved  5 s left");
  CHECK(first_line(head, 46) ==
        " Question 2  flagged  not saved      5 s left");
  CHECK(first_line(head, 38) == "Question 2                    5 s left");
}

TEST_CASE("a long title is cut, as nothing else of the page's is") {
  Sheet sheet = sheet_of(numbered(1));
  sheet.head.title = "日本語日本語日本語日本語日本語x";
  CHECK(fit(sheet, {}, {30, 8}, {}, false).frame.lines[2].text() ==
        "日本語日本語日本語日本語日本…");
}

TEST_CASE("hints that have no room are left out whole, the last ones first") {
  Sheet sheet;
  sheet.keys = {{"Enter", "confirm"}, {"Space", "choose"}, {"Tab", "overview"},
                {"!", "flag"},        {"*", "hint"},       {"Esc", "menu"}};
  CHECK(shown(sheet, {40, 8}) == R"(






────────────────────────────────────────
 Enter confirm   Space choose
)");
  CHECK(shown(sheet, {40, 12}) == R"(









────────────────────────────────────────
 Enter confirm   Space choose
 Tab overview   ! flag   * hint
)");
}

TEST_CASE("notices stand between body and foot") {
  const Lines notices = {StyledLine("5 minutes left.", Style::kWarning)};
  CHECK(shown(fit(sheet_of(numbered(9)), notices, {40, 9}, {}, false)) == R"(
 Question 2 of 4        12 min 5 s left
 GANs
────────────────────────────────────────
 line 1
 line 2
 line 3
 5 minutes left.
── 6 more lines below (PgDn) ───────────
 Enter confirm   ! flag   ? help
)");
}

TEST_CASE("a long notice leaves a line of the body") {
  const Lines notices(9, StyledLine("The disk is full: this is not saved."));
  CHECK(shown(fit(sheet_of(numbered(9)), notices, {40, 9}, {}, false)) == R"(
 Question 2 of 4        12 min 5 s left
 GANs
────────────────────────────────────────
 line 1
 The disk is full: this is not saved.
 The disk is full: this is not saved.
 The disk is full: this is not saved. …
── 8 more lines below (PgDn) ───────────
 Enter confirm   ! flag   ? help
)");
}

TEST_CASE("the line of the caret is followed, with lines around it") {
  const auto top = [](int row, int scrolled) {
    return fit(sheet_of(numbered(40), Caret{row, 0}), {}, {80, 15},
               {scrolled, 0}, true)
        .scroll.top;
  };
  CHECK(top(0, 0) == 0);
  CHECK(top(6, 0) == 0);
  CHECK(top(8, 0) == 1);
  CHECK(top(8, 30) == 6);
  CHECK(top(39, 0) == 30);
  CHECK(top(1, 9) == 0);
}

TEST_CASE("a caret out of sight is not shown") {
  const Sheet sheet = sheet_of(numbered(40), Caret{0, 0});
  CHECK(fit(sheet, {}, {80, 15}, {0, 0}, false).frame.caret);
  CHECK_FALSE(fit(sheet, {}, {80, 15}, {1, 0}, false).frame.caret);
}

TEST_CASE("a wide line moves to the side, the others stay") {
  Sheet sheet;
  sheet.body = {StyledLine("short"),
                StyledLine("0123456789012345678901234567890123456789")};
  CHECK(shown(sheet, {30, 8}) == R"(
short
012345678901234567890123456789





── wide lines (< >) ──────────
)");
  CHECK(shown(sheet, {30, 8}, {0, 5}) == R"(
short
567890123456789012345678901234





── wide lines (< >) ──────────
)");
  CHECK(fit(sheet, {}, {30, 8}, {0, 99}, false).scroll.side == 10);
  CHECK_FALSE(fit(sheet, {}, {60, 8}, {0, 0}, false).wide);
}

TEST_CASE("a wide character that is parted leaves a space") {
  Sheet sheet;
  sheet.body = {StyledLine("日本語日本語日本語日本語日本語x")};
  CHECK(fit(sheet, {}, {30, 8}, {0, 1}, false).frame.lines[0].text() ==
        " 本語日本語日本語日本語日本語x");
}

TEST_CASE("a small screen shows the body alone, wrapped") {
  const Sheet sheet = sheet_of(
      {StyledLine("What is a GAN made of?"), {}, StyledLine("> A) Two nets")},
      Caret{2, 5});
  CHECK(shown(sheet, {12, 6}) == R"(
What is a
GAN made of?

> A) Two
nets
caret 3, 5
)");
  CHECK(shown(fit(sheet, {StyledLine("5 s left.")}, {12, 4}, {}, true)) == R"(
5 s left.

> A) Two
nets
caret 2, 5
)");
}

TEST_CASE("the rows in sight are counted as they stand on the screen") {
  const Sheet wrapped = sheet_of({StyledLine("one two three four five")});
  const Fitted small = fit(wrapped, {}, {5, 3}, {1, 0}, false);
  CHECK(small.above == 1);
  CHECK(small.rows == 3);
  CHECK(small.below == 1);
  CHECK(fit(sheet_of(numbered(12)), {}, {50, 8}, {}, false).rows == 3);
  CHECK(fit(sheet_of(numbered(2)), {}, {80, 9}, {}, false).rows == 2);
}

TEST_CASE("the caret goes along with the words of a small screen") {
  const auto caret = [](int column, int columns) {
    const Sheet sheet =
        sheet_of({StyledLine("one two  three")}, Caret{0, column});
    return *fit(sheet, {}, {columns, 4}, {}, true).frame.caret;
  };
  CHECK(caret(5, 5) == Caret{1, 1});
  CHECK(caret(9, 5) == Caret{2, 0});
  CHECK(caret(14, 5) == Caret{2, 4});
  CHECK(caret(13, 20) == Caret{0, 13});
}

TEST_CASE("lines of prose do not grow with the screen") {
  CHECK(body_columns({20, 5}) == 20);
  CHECK(body_columns({30, 8}) == 30);
  CHECK(body_columns({40, 15}) == 38);
  CHECK(body_columns({80, 24}) == 76);
  CHECK(body_columns({120, 40}) == 90);
}

TEST_CASE("a bar is filled in eighths, and full at all only") {
  CHECK(bar_text(0, 4).empty());
  CHECK(bar_text(-20, 4).empty());
  CHECK(bar_text(0.1, 4) == "▏");
  CHECK(bar_text(50, 4) == "██");
  CHECK(bar_text(55, 4) == "██▎");
  CHECK(bar_text(99.9, 4) == "███▉");
  CHECK(bar_text(100, 4) == "████");
  CHECK(bar_text(50, 0).empty());
}

TEST_CASE("steps are told one by one, or in proportion where they are many") {
  CHECK(steps_text(2, 4, 20) == "■■□□");
  CHECK(steps_text(1, 40, 4) == "■□□□");
  CHECK(steps_text(39, 40, 4) == "■■■□");
  CHECK(steps_text(40, 40, 4) == "■■■■");
  CHECK(steps_text(0, 0, 4).empty());
}

TEST_CASE("code that is too wide slides while its frame stays") {
  StyledLine code("| ");
  code.append_sliding("abcdefghijklmnopqrstuvwxyz0123456789", 26, Style::kCode);
  code.append(" |");
  const Lines body = {code, StyledLine("a line of text")};
  const Fitted fitted = fit(sheet_of(body), {}, {30, 9}, {0, 8}, false);
  CHECK(fitted.wide);
  CHECK(fitted.frame.lines[4].text() == "| ‹jklmnopqrstuvwxyz0123456› |");
  CHECK(fitted.frame.lines[5].text() == "a line of text");
}

}  // namespace
}  // namespace viva
