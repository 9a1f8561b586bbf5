#include <algorithm>

#include "view/markdown/drawn.h"
#include "viva/text/width.h"

namespace viva::prose {
namespace {

constexpr int kBorders = 4;  // "│ " and " │"

std::string dashes(int count) {
  std::string row;
  for (int i = 0; i < count; ++i) row += "─";
  return row;
}

// "┌─ python ───┐"
StyledLine top_of(std::string_view info, int inner) {
  const int right = inner + kBorders - 1;
  StyledLine line("┌─", Style::kFrame);
  int column = 2;
  if (!info.empty()) {
    column += display_width(info) + 2;
    line.append(" ").append(info, Style::kFaint).append(" ").move_to(column);
  }
  return line.append(dashes(right - column) + "┐", Style::kFrame);
}

int longest_of(const std::vector<std::string>& lines) {
  int longest = 1;
  for (const std::string& line : lines) {
    longest = std::max(longest, display_width(make_safe(line).str()));
  }
  return longest;
}

StyledLine boxed(std::string_view code, int inner) {
  StyledLine line("│ ", Style::kFrame);
  line.append_sliding(code, inner, Style::kCode);
  return line.append(" │", Style::kFrame);
}

}  // namespace

Lines drawn_code(const Block& code, int width) {
  Lines lines;
  std::string info = make_safe(code.info).str();
  const int most = width - kBorders;
  const bool framed = most >= kLeastText;
  const int least = info.empty() ? 0 : display_width(info) + 2;
  if (!info.empty() && (!framed || least > most)) {
    lines = wrap(StyledLine(info, Style::kFaint), width);
    info.clear();
  }
  if (!framed) {
    for (const std::string& line : code.code) {
      lines.push_back(
          StyledLine().append_sliding(line, std::max(width, 2), Style::kCode));
    }
    return lines;
  }
  const int inner = std::min(most, std::max(longest_of(code.code), least));
  lines.push_back(top_of(info, inner));
  for (const std::string& line : code.code) lines.push_back(boxed(line, inner));
  lines.emplace_back("└" + dashes(inner + 2) + "┘", Style::kFrame);
  return lines;
}

}  // namespace viva::prose
