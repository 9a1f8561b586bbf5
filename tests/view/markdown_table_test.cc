#include "support/catch.h"
#include "support/picture.h"
#include "view/page.h"
#include "viva/text/width.h"

namespace viva {
namespace {

Lines field_lines(std::string_view text, Width width) {
  return Page(width).field({}, text).take();
}

std::string drawn(std::string_view text, int width) {
  return picture(field_lines(text, width));
}

std::string linear(std::string_view text) {
  return picture(field_lines(text, std::nullopt));
}

constexpr std::string_view kModels =
    "| Model | Loss |\n"
    "| --- | --- |\n"
    "| GAN | adversarial |\n"
    "| **VAE** | reconstruction and `KL` |\n";

TEST_CASE("a table is drawn with lines") {
  CHECK(drawn(kModels, 80) == R"(
┌───────┬───────────────────────┐
│ Model │ Loss                  │
├───────┼───────────────────────┤
│ GAN   │ adversarial           │
│ VAE   │ reconstruction and KL │
└───────┴───────────────────────┘
)");
}

TEST_CASE("columns that are too wide wrap, with lines between the rows") {
  CHECK(drawn(kModels, 28) == R"(
┌───────┬──────────────────┐
│ Model │ Loss             │
├───────┼──────────────────┤
│ GAN   │ adversarial      │
├───────┼──────────────────┤
│ VAE   │ reconstruction   │
│       │ and KL           │
└───────┴──────────────────┘
)");
}

TEST_CASE("a page that is too narrow has a line for each cell") {
  CHECK(drawn(kModels, 14) == R"(
Model: GAN
Loss:
  adversarial

Model: VAE
Loss:
  reconstructi
  on and KL
)");
}

TEST_CASE("a table is told row by row") {
  CHECK(linear(kModels) == R"(
Table with 2 columns: Model, Loss.
Row 1: Model GAN; Loss adversarial.
Row 2: Model VAE; Loss reconstruction and `KL`.
)");
  CHECK(linear("| a |\n|---|\n|   |\n| b. |") ==
        "\nTable with 1 column: a.\nRow 1: empty.\nRow 2: a b.\n");
}

TEST_CASE("the delimiter row aligns columns") {
  CHECK(drawn("left | mid | right\n:--- | :-: | ---:\na|b|c", 40) == R"(
┌──────┬─────┬───────┐
│ left │ mid │ right │
├──────┼─────┼───────┤
│ a    │  b  │     c │
└──────┴─────┴───────┘
)");
}

TEST_CASE("pipes in cells are kept, in formulas as well") {
  CHECK(drawn("| a | b |\n|---|---|\n| `x\\|y` | $p(x\\|y)$ |", 40) == R"(
┌─────┬────────┐
│ a   │ b      │
├─────┼────────┤
│ x|y │ p(x|y) │
└─────┴────────┘
)");
}

TEST_CASE("cells that have no header are kept") {
  CHECK(linear("| a | b |\n|---|---|\n| 1 | 2 | 3 | *4* |") ==
        "\nTable with 2 columns: a, b.\nRow 1: a 1; b 2 | 3 | *4*.\n");
  CHECK(linear("| a | b |\n|---|---|\n| 1 |") ==
        "\nTable with 2 columns: a, b.\nRow 1: a 1.\n");
}

TEST_CASE("a table may follow a paragraph and hold line breaks") {
  CHECK(drawn("See:\n| a | b |\n|---|---|\n| 1<br>2 | 3 |", 40) == R"(
See:
┌───┬───┐
│ a │ b │
├───┼───┤
│ 1 │ 3 │
│ 2 │   │
└───┴───┘
)");
}

TEST_CASE("a table that would fill up to millions of cells is no table") {
  std::string header, rule, rows;
  for (int i = 0; i < 4000; ++i) {
    header += "|a";
    rule += "|-";
    rows += "\n|b";
  }
  const Lines lines = field_lines(header + "\n" + rule + rows, std::nullopt);
  CHECK(lines.size() == 4002);
  CHECK(lines.back().text() == "|b");
}

// The columns in which stops stand.
std::vector<int> stop_columns(const StyledLine& line) {
  std::vector<int> columns;
  for (const StyledLine::Stop& stop : line.stops()) {
    columns.push_back(stop.column);
  }
  return columns;
}

TEST_CASE("borders stand in the same columns whatever stands in the cells") {
  const std::string table =
      "| 日本語 | é | 👍🏽 |\n|---|---|--:|\n"
      "| ab | e\u0301o\u0308 | שלום עולם |\n"
      "| &#x202e;x | 👩‍👩‍👧 and so on | مرحبا |\n";
  for (const int width : {20, 32, 40, 80}) {
    const Lines lines = field_lines(table, width);
    std::vector<int> expected;
    for (const StyledLine& line : lines) {
      CHECK(display_width(line.text()) <= width);
      if (line.stops().empty()) continue;
      if (expected.empty()) expected = stop_columns(line);
      CHECK(stop_columns(line) == expected);
      CHECK(display_width(line.text()) == display_width(lines.front().text()));
    }
  }
}

TEST_CASE("the frame of code stands in the same columns for all scripts") {
  const Lines lines = field_lines(
      "```שלום\n日本語日本語\nשלום\ne\u0301\n👩‍👩‍👧 "
      "\x1b\nabcdefghijklmnopqrstuvwxyz\n```",
      24);
  for (std::size_t i = 1; i + 1 < lines.size(); ++i) {
    const StyledLine line = slid(lines[i], 24, 1);
    CHECK(display_width(line.text()) == 24);
    CHECK(stop_columns(line).back() == 22);
  }
  CHECK(lines.front().stops().size() == 1);
}

}  // namespace
}  // namespace viva
