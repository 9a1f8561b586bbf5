#include "view/sheet/bar.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include "viva/text/width.h"

namespace viva {
namespace {

constexpr std::array<std::string_view, 8> kEighths = {"",  "▏", "▎", "▍",
                                                      "▌", "▋", "▊", "▉"};

std::string repeated(std::string_view cell, std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += cell;
  return text;
}

}  // namespace

std::string bar_text(double percent, int cells) {
  const auto in_all = static_cast<std::size_t>(std::max(cells, 0)) * 8;
  if (percent <= 0 || in_all == 0) return "";
  if (percent >= 100) return repeated("█", in_all / 8);
  const double exact = std::round(percent / 100 * static_cast<double>(in_all));
  const std::size_t eighths =
      std::clamp<std::size_t>(static_cast<std::size_t>(exact), 1, in_all - 1);
  return repeated("█", eighths / 8).append(kEighths[eighths % 8]);
}

StyledLine& append_bar(StyledLine& line, double percent, int cells) {
  const std::string bar = bar_text(percent, cells);
  const int track = std::max(cells - display_width(bar), 0);
  return line.append(bar).append(repeated("░", static_cast<std::size_t>(track)),
                                 Style::kFaint);
}

std::string steps_text(std::size_t done, std::size_t all, std::size_t most) {
  done = std::min(done, all);
  const std::size_t cells = std::min(all, most);
  if (cells == 0) return "";
  std::size_t filled = done * cells / all;
  if (done > 0) filled = std::max<std::size_t>(filled, 1);
  return repeated("■", filled) + repeated("□", cells - filled);
}

}  // namespace viva
