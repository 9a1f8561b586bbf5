#include "view/strategies_page.h"

#include <fmt/core.h>

#include <algorithm>
#include <vector>

#include "view/page.h"
#include "view/pages.h"
#include "view/sheet/bar.h"
#include "viva/text/width.h"

namespace viva {
namespace {

constexpr int kGuessBar = 20;
constexpr int kShortestBar = 5;

std::string guessed_percent(double share) {
  return fmt::format("{:.1f} %", share * 100);
}

// Where the columns begin.
struct GuessColumns {
  int percent = 0;  // ends in front of the bar
  int bar = 0;
};

GuessColumns columns_for(std::span<const Strategy> rows) {
  constexpr int kBetween = 2;
  int name = 0;
  int percent = 0;
  for (const Strategy& row : rows) {
    name = std::max(name, display_width(row.name));
    percent = std::max(percent, display_width(guessed_percent(row.share)));
  }
  const int end = kBetween + name + kBetween + percent;
  return {end, end + kBetween};
}

void add_strategies(Page& page, const Strategies& found, Width width) {
  const GuessColumns at = columns_for(found.rows);
  const int cells = std::min(kGuessBar, width.value_or(0) - at.bar);
  page.line(
      fmt::format("What somebody who knows nothing would score ({} with "
                  "one right choice):",
                  counted(found.questions, "question")));
  for (const Strategy& row : found.rows) {
    const std::string percent = guessed_percent(row.share);
    StyledLine line("  " + row.name);
    line.move_to(at.percent - display_width(percent)).append(percent);
    const std::string bar =
        cells < kShortestBar ? "" : bar_text(row.share * 100, cells);
    if (!bar.empty()) line.move_to(at.bar).append(bar);
    page.line(line, 4);
  }
}

std::string strategies_text(const Strategies& found) {
  std::string text;
  for (const Strategy& row : found.rows) {
    text += fmt::format("{}{} {}", text.empty() ? "" : ", ", row.name,
                        guessed_percent(row.share));
  }
  return text;
}

}  // namespace

Lines strategies_page(std::span<const BankStrategies> banks, Width width) {
  std::vector<const BankStrategies*> told;
  for (const BankStrategies& bank : banks) {
    if (bank.found.questions >= kFewestGuessed) told.push_back(&bank);
  }
  Page page(width);
  if (told.empty()) return page.take();
  if (banks.size() == 1) {
    add_strategies(page, told.front()->found, width);
    return page.take();
  }
  page.line("What somebody who knows nothing would score:");
  for (const BankStrategies* bank : told) {
    page.line(fmt::format("  {}: {}", bank->name, strategies_text(bank->found)),
              Style::kPlain, 4);
  }
  return page.take();
}

}  // namespace viva
