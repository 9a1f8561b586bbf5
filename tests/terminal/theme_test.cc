#include "terminal/theme.h"

#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <string>
#include <vector>

#include "support/catch.h"

namespace viva {
namespace {

constexpr auto kStyles = std::to_array<Style>(
    {Style::kPlain, Style::kTitle, Style::kStrong, Style::kEmphasis,
     Style::kCode, Style::kLink, Style::kFaint, Style::kFrame, Style::kSelected,
     Style::kKey, Style::kRight, Style::kWrong, Style::kWarning});

// The parameters of an escape sequence.
std::vector<int> numbers(const std::string& escape) {
  std::vector<int> result;
  for (std::size_t at = 2; at < escape.size(); ++at) {
    int number = 0;
    const char* end = std::from_chars(escape.data() + at,
                                      escape.data() + escape.size(), number)
                          .ptr;
    result.push_back(number);
    at = static_cast<std::size_t>(end - escape.data());
  }
  return result;
}

using Rgb = std::array<int, 3>;

// xterm's palette from 16 on: a cube and greys.
Rgb of_index(int index) {
  constexpr std::array<int, 6> kLevels = {0, 95, 135, 175, 215, 255};
  if (index >= 232) {
    const int grey = 8 + (index - 232) * 10;
    return {grey, grey, grey};
  }
  const auto place = static_cast<std::size_t>(index - 16);
  return {kLevels.at(place / 36), kLevels.at(place / 6 % 6),
          kLevels.at(place % 6)};
}

std::optional<Rgb> color_of(const std::string& escape) {
  const std::vector<int> all = numbers(escape);
  for (std::size_t i = 0; i + 2 < all.size(); ++i) {
    if (all[i] != 38) continue;
    if (all[i + 1] == 5) return of_index(all[i + 2]);
    return Rgb{all[i + 2], all[i + 3], all[i + 4]};
  }
  return std::nullopt;
}

// Relative luminance, WCAG 2.1.
double luminance(const Rgb& color) {
  constexpr std::array<double, 3> kWeights = {0.2126, 0.7152, 0.0722};
  double sum = 0;
  for (std::size_t i = 0; i < color.size(); ++i) {
    const double part = color.at(i) / 255.0;
    sum += kWeights.at(i) * (part <= 0.03928
                                 ? part / 12.92
                                 : std::pow((part + 0.055) / 1.055, 2.4));
  }
  return sum;
}

TEST_CASE("every colour can be read on black and on white") {
  for (const ColorDepth depth : {ColorDepth::k256, ColorDepth::kTrue}) {
    int colors = 0;
    for (const Style style : kStyles) {
      const std::optional<Rgb> color = color_of(escape_of(style, depth));
      if (!color) continue;
      ++colors;
      CAPTURE(static_cast<int>(style), static_cast<int>(depth));
      CHECK((luminance(*color) + 0.05) / 0.05 >= 4.4);
      CHECK(1.05 / (luminance(*color) + 0.05) >= 4.4);
    }
    CHECK(colors == 9);
  }
}

TEST_CASE("without colours there are attributes only") {
  for (const Style style : kStyles) {
    for (const int number : numbers(escape_of(style, ColorDepth::kNone))) {
      CHECK(number < 30);
    }
  }
  CHECK(escape_of(Style::kSelected, ColorDepth::kNone) == "\x1b[7m");
  CHECK(escape_of(Style::kEmphasis, ColorDepth::kNone) == "\x1b[3m");
  CHECK(escape_of(Style::kFaint, ColorDepth::kNone).empty());
}

TEST_CASE("a style has one look at each depth") {
  CHECK(escape_of(Style::kRight, ColorDepth::k16) == "\x1b[1;32m");
  CHECK(escape_of(Style::kRight, ColorDepth::k256) == "\x1b[1;38;5;28m");
  CHECK(escape_of(Style::kRight, ColorDepth::kTrue) == "\x1b[1;38;2;0;134;60m");
  CHECK(escape_of(Style::kPlain, ColorDepth::kTrue).empty());
}

TEST_CASE("TERM and COLORTERM tell how many colours there are") {
  CHECK(color_depth({"xterm", ""}, true) == ColorDepth::k16);
  CHECK(color_depth({"xterm-256color", ""}, true) == ColorDepth::k256);
  CHECK(color_depth({"xterm-256color", "truecolor"}, true) ==
        ColorDepth::kTrue);
  CHECK(color_depth({"xterm-kitty", ""}, true) == ColorDepth::kTrue);
  CHECK(color_depth({"tmux-direct", ""}, true) == ColorDepth::kTrue);
  CHECK(color_depth({"screen-256color", "truecolor"}, true) ==
        ColorDepth::k256);
  CHECK(color_depth({"linux", ""}, true) == ColorDepth::k16);
  CHECK(color_depth({"vt220", ""}, true) == ColorDepth::kNone);
  CHECK(color_depth({"xterm-256color", "truecolor"}, false) ==
        ColorDepth::kNone);
}

}  // namespace
}  // namespace viva
