#include <sys/wait.h>

#include <random>

#include "support/catch.h"
#include "support/desk.h"

namespace viva {
namespace {

using namespace std::chrono_literals;

constexpr Size kSize = {80, 24};
constexpr int kSizes = 500;
constexpr int kPause = 25;  // sizes, after which the program may catch up

// None of them confirms anything; behind the last one everything is scrolled
// back. The menu, the overview and help are opened and closed.
const std::vector<std::string> kKeys = {
    "c", "\x1b[B", "\x1b[6~", "?",       "\x1b[6~\r", ">>", "!",
    "*", "\x1b[A", "+",       "words\r", "\x1b[5~",   "\t", "\t",
    "d", "!",      "<<<",     "z",       "?\r",       "b",
};

Size random_size(std::mt19937& random) {
  return {1 + static_cast<int>(random() % 200),
          1 + static_cast<int>(random() % 60)};
}

void storm(PtyRun& run, bool sizes) {
  std::mt19937 random(20);
  for (int i = 0; i < kSizes; ++i) {
    if (sizes) run.resize(random_size(random));
    run.type(kKeys[static_cast<std::size_t>(i) % kKeys.size()]);
    if (i % kPause > 0) continue;
    while (run.read_some(10ms)) {
    }
  }
  run.resize(kSize);
  // A note begins once all keys before it were read, however long that takes.
  page_at(run, "+over", "over");
  run.type("\r");
}

// All that is to be seen of a cell, row by row; without the row of the clock.
std::string cells_of(const Emulator& screen) {
  std::string text;
  for (int row = 1; row < screen.size().rows; ++row) {
    for (int column = 0; column < screen.size().columns; ++column) {
      const Emulator::Cell cell = screen.cell(row, column);
      text += cell.text + (cell.bold ? "+" : "") + (cell.reversed ? "%" : "") +
              cell.color + " ";
    }
    text += "\n";
  }
  return text;
}

void go_to_question_2(PtyRun& run) {
  page_at(run, "", "begin");
  page_at(run, "\r", "Question 1 of 4");
  page_at(run, "c\r\r", "Question 2 of 4");
}

TEST_CASE("after a storm of sizes a session looks as without it") {
  const std::vector<std::string> take = {"take", "--section", "3", "--seed",
                                         "42"};
  const Desk calm_desk;
  PtyRun calm = calm_desk.sit(take, kSize);
  go_to_question_2(calm);
  storm(calm, false);
  const std::string page = page_at(calm, "a", "(•) A)");

  const Desk desk;
  PtyRun run = desk.sit(take, kSize);
  go_to_question_2(run);
  storm(run, true);
  run.type("a");
  run.wait_until(
      [&](const Emulator& screen) { return page_of(screen) == page; });
  CHECK(cells_of(run.screen()) == cells_of(calm.screen()));
  CHECK(run.screen().cursor() == calm.screen().cursor());
  while (run.read_some(100ms)) {
  }
  CHECK(page_of(run.screen()) == page);

  page_at(run, "\r", "You answered A.");
  run.type("\x04");
  CHECK(WEXITSTATUS(run.wait_change()) == 3);
  CHECK(answers_of(desk.attempts().at(0)) == "2 3 - -");
}

}  // namespace
}  // namespace viva
