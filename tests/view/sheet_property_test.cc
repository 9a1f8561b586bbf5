#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "support/catch.h"
#include "support/effort.h"
#include "support/picture.h"
#include "view/sheet/sheet.h"
#include "viva/text/width.h"

namespace viva {
namespace {

constexpr std::array<std::string_view, 14> kPieces = {
    "a",
    "word",
    " ",
    "  ",
    "日本",
    "語",
    "e\u0301",
    "\u0301",
    "👍🏽",
    "👩‍👩‍👧",
    "\u2764\uFE0F",
    "שלום",
    "مرحبا",
    "Donaudampfschifffahrtsgesellschaft"};

// Sheets of any text at any size; the same for the same seed.
class RandomSheets {
 public:
  explicit RandomSheets(std::uint32_t seed) : random_(seed) {}

  int number(int least, int most) {
    return least + static_cast<int>(random_() % static_cast<std::uint32_t>(
                                                    most - least + 1));
  }

  std::string text(int most) {
    std::string text;
    for (int i = number(0, most); i > 0; --i) {
      text += kPieces[random_() % kPieces.size()];
    }
    return text;
  }

  Lines lines(int most) {
    Lines lines;
    for (int i = number(0, most); i > 0; --i) lines.emplace_back(text(12));
    return lines;
  }

  // Each line of the body begins with its number.
  Sheet sheet() {
    Sheet sheet;
    sheet.head = {text(4),
                  static_cast<std::size_t>(number(0, 9)),
                  static_cast<std::size_t>(number(0, 60)),
                  text(3),
                  {text(2), text(2)},
                  text(20)};
    for (int i = number(0, 40); i > 0; --i) {
      StyledLine line(fmt::format("#{}: ", sheet.body.size()));
      if (number(0, 3) == 0) line.move_to(number(0, 20));
      sheet.body.push_back(line.append(text(30), Style::kCode));
    }
    if (!sheet.body.empty() && number(0, 3) > 0) {
      const int rows = static_cast<int>(sheet.body.size());
      sheet.caret = Caret{number(0, rows - 1), number(0, 3)};
    }
    for (int i = number(0, 9); i > 0; --i) {
      sheet.keys.push_back({text(1), text(3)});
    }
    return sheet;
  }

  Size size() {
    return number(0, 1) == 0 ? Size{number(1, 200), number(1, 60)}
                             : Size{number(1, 45), number(1, 15)};
  }

 private:
  std::mt19937 random_;
};

void require_fitting(const Fitted& fitted, const Sheet& sheet, Size size) {
  const Lines& lines = fitted.frame.lines;
  REQUIRE(static_cast<int>(lines.size()) <= size.rows);
  for (const StyledLine& line : lines) {
    REQUIRE(display_width(line.text()) <= size.columns);
  }
  if (!fitted.frame.caret) return;
  const Caret caret = *fitted.frame.caret;
  REQUIRE((caret.row >= 0 && caret.row < static_cast<int>(lines.size())));
  REQUIRE((caret.column >= 0 && caret.column < size.columns));
  if (size.columns < kLeastSize.columns || size.rows < kLeastSize.rows) return;
  const std::string& line = lines[static_cast<std::size_t>(caret.row)].text();
  const std::string number = fmt::format("#{}: ", sheet.caret->row);
  REQUIRE((fitted.scroll.side > 0 || line.find(number) != line.npos));
}

std::string without_spaces(std::string text) {
  std::erase(text, ' ');
  return text;
}

TEST_CASE("any sheet fits into any screen") {
  RandomSheets random(1);
  for (int i = 0; i < effort(1000); ++i) {
    const Sheet sheet = random.sheet();
    const Size size = random.size();
    const Lines notices = random.lines(3);
    const Scroll scroll = {random.number(-9, 60), random.number(-9, 60)};
    const bool follow = random.number(0, 1) == 0;
    const Fitted fitted = fit(sheet, notices, size, scroll, follow);
    INFO(i << ": " << size.columns << "x" << size.rows);
    require_fitting(fitted, sheet, size);
    const Fitted again = fit(sheet, notices, size, fitted.scroll, follow);
    REQUIRE(picture(again.frame.lines) == picture(fitted.frame.lines));
    if (follow && sheet.caret && fitted.scroll.side == 0) {
      REQUIRE(fitted.frame.caret);
    }
  }
}

TEST_CASE("scrolling shows every line of a body") {
  RandomSheets random(2);
  for (int i = 0; i < effort(60); ++i) {
    const Sheet sheet = random.sheet();
    const Size size = {random.number(30, 120), random.number(8, 40)};
    const Lines notices = random.lines(3);
    std::set<std::string> seen;
    for (int top = 0, below = 1; below > 0; ++top) {
      const Fitted fitted = fit(sheet, notices, size, {top, 0}, false);
      REQUIRE(fitted.scroll.top == top);
      for (const StyledLine& line : fitted.frame.lines) {
        const std::string& text = line.text();
        const std::size_t begin = text.find('#');
        if (begin == text.npos) continue;
        seen.insert(text.substr(begin, text.find(':') - begin));
      }
      below = fitted.below;
    }
    REQUIRE(seen.size() == sheet.body.size());
  }
}

TEST_CASE("a small screen shows every character of a body") {
  RandomSheets random(3);
  for (int i = 0; i < effort(60); ++i) {
    const Sheet sheet = random.sheet();
    const Size size = {random.number(2, 60), random.number(1, 7)};
    std::string seen;
    for (int top = 0, below = 1; below > 0; ++top) {
      const Fitted fitted = fit(sheet, {}, size, {top, 0}, false);
      below = fitted.below;
      for (const StyledLine& line : fitted.frame.lines) {
        seen += line.text();
        if (below > 0) break;  // the others come next
      }
    }
    std::string all;
    for (const StyledLine& line : sheet.body) all += line.text();
    REQUIRE(without_spaces(seen) == without_spaces(all));
  }
}

}  // namespace
}  // namespace viva
