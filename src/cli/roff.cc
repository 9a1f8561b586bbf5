#include "cli/roff.h"

#include <fmt/core.h>

#include <array>
#include <utility>

namespace viva {
namespace {

// What means something else to roff, or is drawn as another character.
constexpr std::array<std::pair<char, std::string_view>, 7> kEscapes = {{
    {'\\', "\\e"},
    {'-', "\\-"},
    {'\'', "\\(aq"},
    {'`', "\\(ga"},
    {'^', "\\(ha"},
    {'~', "\\(ti"},
    {'"', "\\(dq"},
}};

std::string_view escape_of(char c) {
  for (const auto& [known, escape] : kEscapes) {
    if (known == c) return escape;
  }
  return {};
}

}  // namespace

std::string roff_text(std::string_view text) {
  std::string roff;
  bool begins_line = true;
  for (const char c : text) {
    if (begins_line && c == '.') roff += "\\&";
    begins_line = c == '\n';
    const std::string_view escape = escape_of(c);
    if (escape.empty()) {
      roff += c;
    } else {
      roff += escape;
    }
  }
  return roff;
}

std::string roff_bold(std::string_view text) {
  return "\\fB" + roff_text(text) + "\\fR";
}

std::string roff_italic(std::string_view text) {
  return "\\fI" + roff_text(text) + "\\fR";
}

RoffPage::RoffPage(std::string_view name, std::string_view date,
                   std::string_view release) {
  std::string title;
  for (const char c : name) {
    title += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  }
  // No word is parted at a line's end, for most of them could be typed.
  roff_ = fmt::format(".TH {} 1 {} \"{}\" \"The viva manual\"\n.nh\n.ad l\n",
                      roff_text(title), date, release);
}

RoffPage& RoffPage::section(std::string_view title) {
  roff_ += fmt::format(".SH {}\n", title);
  return *this;
}

RoffPage& RoffPage::text(std::string_view roff) {
  roff_ += fmt::format("{}\n", roff);
  return *this;
}

RoffPage& RoffPage::paragraph(std::string_view roff) {
  roff_ += fmt::format(".PP\n{}\n", roff);
  return *this;
}

RoffPage& RoffPage::line(std::string_view roff) {
  roff_ += fmt::format("{}\n.br\n", roff);
  return *this;
}

RoffPage& RoffPage::item(std::string_view term, std::string_view meaning) {
  roff_ += fmt::format(".TP\n{}\n{}\n", term, meaning);
  return *this;
}

RoffPage& RoffPage::example(std::string_view text) {
  roff_ += fmt::format(".nf\n{}\n.fi\n", roff_text(text));
  return *this;
}

}  // namespace viva
