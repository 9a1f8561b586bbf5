#include "support/catch.h"
#include "support/desk.h"

namespace viva {
namespace {

constexpr auto kDown = "\x1b[B";

// The row in which the text stands, or -1.
int row_of(const Emulator& screen, std::string_view text) {
  int row = screen.size().rows - 1;
  while (row >= 0 && screen.row(row).find(text) == std::string::npos) --row;
  return row;
}

// Behind the answer B, which is wrong, or before it is confirmed.
void answer(PtyRun& run, bool confirm) {
  page_at(run, "", "Learning objectives");
  page_at(run, "\r", "Question 1 of 4");
  page_at(run, "b", "(•) B)");
  if (confirm) page_at(run, "\r", "You answered B.");
}

const std::vector<std::string> kTake = {"take", "--section", "3", "--seed",
                                        "42"};

TEST_CASE("the chosen row has a mark in reverse and the cursor") {
  const Desk desk;
  PtyRun run = desk.sit(kTake);
  answer(run, false);
  const Emulator& screen = run.screen();
  const int row = row_of(screen, "(•) B)");
  CHECK(screen.cell(row, 2).text == ">");
  CHECK(screen.cell(row, 2).reversed);
  CHECK_FALSE(screen.cell(row - 1, 2).reversed);
  CHECK_FALSE(screen.cell(row, 8).reversed);
  CHECK(screen.cursor() == Caret{row, 2});
  CHECK(screen.is_cursor_visible());
}

TEST_CASE("the cursor goes with the arrow keys") {
  const Desk desk;
  PtyRun run = desk.sit(kTake);
  answer(run, false);
  page_at(run, kDown, "(•) C)");
  CHECK(run.screen().cursor() == Caret{row_of(run.screen(), "(•) C)"), 2});
}

TEST_CASE("a verdict has its colour beside its mark and its word") {
  const Desk desk;
  PtyRun run = desk.sit(kTake);
  answer(run, true);
  const Emulator& screen = run.screen();
  const Emulator::Cell wrong = screen.cell(row_of(screen, "✗ Wrong."), 2);
  CHECK(wrong.text == "✗");
  CHECK(wrong.bold);
  CHECK(wrong.color == "131");
  CHECK(screen.cell(row_of(screen, "(•) B)"), 2).color == "131");
  CHECK(screen.cell(row_of(screen, "( ) C)"), 2).color == "28");
  CHECK(screen.cursor() == Caret{row_of(screen, "✗ Wrong."), 2});
  CHECK(screen.is_cursor_visible());
}

TEST_CASE("without colours a verdict is bold") {
  const Desk desk;
  PtyRun run = desk.sit(kTake, {80, 24}, {{"NO_COLOR", "1"}});
  answer(run, true);
  const Emulator& screen = run.screen();
  for (int row = 0; row < 24; ++row) {
    for (int column = 0; column < 80; ++column) {
      CAPTURE(row, column);
      REQUIRE(screen.cell(row, column).color.empty());
    }
  }
  CHECK(screen.cell(row_of(screen, "✗ Wrong."), 2).bold);
}

TEST_CASE("a terminal of sixteen colours and one of true ones have their own") {
  struct Colored {
    const char* term;
    const char* colorterm;
    const char* color;
  };
  const auto [term, colorterm, color] = GENERATE(
      Colored{"xterm", "", "1"}, Colored{"xterm", "truecolor", "#d83434"},
      Colored{"vt100", "", ""});
  const Desk desk;
  PtyRun run =
      desk.sit(kTake, {80, 24}, {{"TERM", term}, {"COLORTERM", colorterm}});
  run.wait_for("Learning objectives");
  run.type("\rb\r");
  run.wait_for("✗ Wrong.");
  const Emulator& screen = run.screen();
  CHECK(screen.cell(row_of(screen, "✗ Wrong."), 2).color == color);
}

}  // namespace
}  // namespace viva
