#include "terminal/theme.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace viva {
namespace {

// How a style looks, as parameters of Select Graphic Rendition (ECMA-48,
// 8.3.117), separated by semicolons.
struct Look {
  Style style;
  std::string_view bare;     // without colours
  std::string_view sixteen;  // the whole look; the colours are the user's own
  std::string_view form;     // what stands beside 256 and true colours
  std::string_view index;    // of 256; empty for the colour of plain text
  std::string_view rgb;      // the true colour, if there is one
};

// Faint (2) makes a colour of which nobody knows whether it can be read, so
// beside sixteen colours it is a grey.
constexpr auto kLooks = std::to_array<Look>({
    {Style::kPlain, "", "", "", "", ""},
    {Style::kTitle, "1", "1;36", "1", "63", "95;95;255"},
    {Style::kStrong, "1", "1", "1", "", ""},
    {Style::kEmphasis, "3", "3", "3", "", ""},
    {Style::kCode, "", "36", "", "29", "0;135;95"},
    {Style::kLink, "4", "4", "4", "63", "95;95;255"},
    {Style::kFaint, "", "2", "", "243", "118;118;118"},
    {Style::kFrame, "", "2", "", "243", "118;118;118"},
    {Style::kSelected, "7", "7", "7", "", ""},
    {Style::kKey, "1", "1", "1", "98", "138;95;214"},
    {Style::kRight, "1", "1;32", "1", "28", "0;134;60"},
    {Style::kWrong, "1", "1;31", "1", "131", "216;52;52"},
    {Style::kWarning, "1", "1;33", "1", "130", "168;102;0"},
});

const Look& look_of(Style style) {
  return *std::find_if(kLooks.begin(), kLooks.end() - 1,
                       [&](const Look& row) { return row.style == style; });
}

// The form of a look with the colour behind it.
std::string with_color(std::string_view form, std::string_view introducer,
                       std::string_view color) {
  std::string parameters(form);
  if (color.empty()) return parameters;
  if (!form.empty()) parameters += ';';
  parameters += introducer;
  parameters += color;
  return parameters;
}

std::string parameters_of(const Look& look, ColorDepth depth) {
  switch (depth) {
    case ColorDepth::kNone:
      return std::string(look.bare);
    case ColorDepth::k16:
      return std::string(look.sixteen);
    case ColorDepth::k256:
      return with_color(look.form, "38;5;", look.index);
    case ColorDepth::kTrue:
      return with_color(look.form, "38;2;", look.rgb);
  }
  return {};
}

std::string value_of(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != text.npos;
}

// Terminals that know true colours and need not say so in COLORTERM, which does
// not come along through ssh.
constexpr auto kTrueColorTerms = std::to_array<std::string_view>(
    {"xterm-kitty", "alacritty", "foot", "ghostty", "wezterm", "contour"});

bool is_known_for_true_color(std::string_view term) {
  return contains(term, "-direct") ||
         std::any_of(
             kTrueColorTerms.begin(), kTrueColorTerms.end(),
             [&](std::string_view name) { return contains(term, name); });
}

}  // namespace

TerminalName terminal_name() {
  return {value_of("TERM"), value_of("COLORTERM")};
}

// GNU Screen hands COLORTERM of the terminal around it on, and shows no true
// colours.
ColorDepth color_depth(const TerminalName& name, bool color) {
  const std::string_view term = name.term;
  if (!color || term.starts_with("vt")) return ColorDepth::kNone;
  const bool is_said =
      name.colorterm == "truecolor" || name.colorterm == "24bit";
  if (is_said && !term.starts_with("screen")) return ColorDepth::kTrue;
  if (is_known_for_true_color(term)) return ColorDepth::kTrue;
  return contains(term, "256color") ? ColorDepth::k256 : ColorDepth::k16;
}

std::string escape_of(Style style, ColorDepth depth) {
  const std::string parameters = parameters_of(look_of(style), depth);
  return parameters.empty() ? "" : "\x1b[" + parameters + "m";
}

}  // namespace viva
