#include <array>
#include <cctype>
#include <random>

#include "support/catch.h"
#include "support/effort.h"
#include "support/picture.h"
#include "view/page.h"
#include "viva/text/width.h"

namespace viva {
namespace {

// Marks of Markdown's, each with letters between them. Formulas and what
// decodes are left out, as letters are replaced in them.
constexpr std::array<std::string_view, 44> kTokens = {
    "*",       "**",      "_",     "`",     "``",    "~~",        "[",
    "]",       "](",      ")",     "![",    "<",     ">",         "\n",
    "\n\n",    "\n> ",    "\n- ",  "\n1. ", "\n2) ", "\n    ",    "\n```\n",
    "\n~~~ ",  "# ",      "\n## ", "|",     "\n| ",  "\n|-|-|\n", "|:-:|",
    "\n---\n", "\n===\n", "\\",    "  \n",  "<b>",   "</b>",      "\n<div>\n",
    "]:",      "&",       "$ ",    "!",     "\"",    "日本",      "e\u0301",
    "\t",      " "};

std::string random_text(std::uint32_t seed) {
  std::mt19937 random(seed);
  std::string text;
  char letter = 'a';
  const std::size_t size = 1 + random() % 40;
  for (std::size_t i = 0; i < size; ++i) {
    text += kTokens.at(random() % kTokens.size());
    if (random() % 2 != 0) continue;
    text += letter;
    letter = letter == 'z' ? 'a' : static_cast<char>(letter + 1);
  }
  return text;
}

std::string letters_of(std::string_view text) {
  std::string letters;
  for (const char c : text) {
    if (std::isalpha(static_cast<unsigned char>(c)) != 0) letters += c;
  }
  return letters;
}

// Whether the letters stand in the text in this order, others perhaps between.
bool holds(std::string_view text, std::string_view letters) {
  for (const char c : text) {
    if (!letters.empty() && c == letters.front()) letters.remove_prefix(1);
  }
  return letters.empty();
}

bool has_control(std::string_view text) {
  for (const char c : text) {
    if (static_cast<unsigned char>(c) < ' ' || c == 0x7F) return true;
  }
  return false;
}

void check_lines(const Lines& lines, Width width) {
  for (const StyledLine& line : lines) {
    CHECK_FALSE(has_control(line.text()));
    if (!width || line.sliding()) continue;
    CAPTURE(line.text());
    CHECK(display_width(line.text()) <= std::max(*width, 2));
  }
}

TEST_CASE("nothing that an author writes is eaten") {
  for (std::uint32_t seed = 0; seed < 3000; ++seed) {
    const std::string text = random_text(seed);
    CAPTURE(seed, text);
    const Lines lines = Page(std::nullopt).field({}, text).take();
    check_lines(lines, std::nullopt);
    REQUIRE(holds(picture(lines), letters_of(text)));
  }
}

TEST_CASE("no line but one that slides is wider than its page") {
  constexpr std::uint32_t kTexts = effort(400);
  for (std::uint32_t seed = 0; seed < kTexts; ++seed) {
    const std::string text = random_text(seed);
    CAPTURE(seed, text);
    for (int width = 2; width <= 100; width += width < 30 ? 1 : 13) {
      CAPTURE(width);
      check_lines(Page(width).field(StyledLine("A) "), text).take(), width);
    }
  }
}

TEST_CASE("any bytes can be shown") {
  for (std::uint32_t seed = 0; seed < 2000; ++seed) {
    std::mt19937 random(seed);
    std::string text;
    for (std::size_t i = 0; i < 60; ++i) {
      text += random() % 3 == 0 ? kTokens.at(random() % kTokens.size())
                                : std::string(1, static_cast<char>(random()));
    }
    CAPTURE(seed);
    check_lines(Page(20).field({}, text).take(), 20);
    check_lines(Page(std::nullopt).field({}, text).take(), std::nullopt);
  }
}

}  // namespace
}  // namespace viva
