#include "view/history_page.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <string>
#include <string_view>

#include "view/duration.h"
#include "view/page.h"
#include "view/pages.h"
#include "view/result_lists.h"
#include "view/score_words.h"
#include "viva/session/result.h"

namespace viva {
namespace {

constexpr std::size_t kMostNamed = 2;  // sections of an attempt
constexpr std::size_t kMostBlocks = 20;

constexpr std::array<std::string_view, 8> kBlocks = {"▁", "▂", "▃", "▄",
                                                     "▅", "▆", "▇", "█"};

std::string_view block_of(double percent) {
  const auto last = static_cast<double>(kBlocks.size());
  const double eighths = std::round(percent / 100 * last);
  return kBlocks[static_cast<std::size_t>(std::clamp(eighths, 1.0, last)) - 1];
}

using Names = std::set<std::string_view>;

void add_banks(Names& banks, const Plan& plan) {
  for (const PlannedSection& section : plan.sections) {
    banks.insert(section.bank);
  }
}

bool has_several_banks(std::span<const HistoryRow> rows) {
  Names banks;
  for (const HistoryRow& row : rows) add_banks(banks, row.attempt->plan());
  return banks.size() > 1;
}

// "Section 3: GANs", and " (week-10)" where that might be another bank's.
std::string section_text(const PlannedSection& section, bool several_banks) {
  std::string text = section_name(section);
  if (several_banks && !section.address.starts_with(section.bank)) {
    text += fmt::format(" ({})", section.bank);
  }
  return text;
}

// "Section 3: GANs", "13 sections of week-10", "20 sections of 2 banks"
std::string sections_text(const Plan& plan, bool several_banks) {
  std::string text;
  if (plan.sections.size() <= kMostNamed) {
    for (const PlannedSection& section : plan.sections) {
      if (!text.empty()) text += " and ";
      text += section_text(section, several_banks);
    }
    return text;
  }
  Names banks;
  add_banks(banks, plan);
  return fmt::format("{} of {}", counted(plan.sections.size(), "section"),
                     banks.size() == 1 ? std::string(*banks.begin())
                                       : counted(banks.size(), "bank"));
}

std::string outcome_text(const Attempt& attempt) {
  const Score total = score(attempt);
  if (total.asked == 0) return "no questions";
  if (!attempt.is_finished()) {
    return fmt::format("unfinished, {} of {} answered", total.answered,
                       total.asked);
  }
  const Result result = result_of(attempt, attempt.latest());
  const std::optional<double> mark = attempt.plan().terms.pass_mark;
  std::string text = share_text(total, result.points, mark);
  if (result.passed) text += *result.passed ? ", passed" : ", not passed";
  return fmt::format("{}; {}", text, duration_text(result.taken));
}

void add_attempt(Page& page, const HistoryRow& row, bool several_banks) {
  const Plan& plan = row.attempt->plan();
  const std::string mark = fmt::format("{}. ", row.number);
  StyledLine line(mark, Style::kStrong);
  line.append(row.when + ", ");
  if (!plan.student.empty()) line.append(plan.student + ", ");
  line.append(plan.terms.mode == Mode::kExam ? "exam, " : "practice, ");
  line.append(fmt::format("{}: {}", sections_text(plan, several_banks),
                          outcome_text(*row.attempt)));
  const std::size_t notes = row.attempt->notes().size();
  if (notes > 0) line.append("; " + counted(notes, "note"));
  page.line(line, static_cast<int>(mark.size()));
}

std::string blocks_of(std::span<const SeriesEntry> entries) {
  std::string blocks;
  for (const SeriesEntry& entry :
       entries.last(std::min(entries.size(), kMostBlocks))) {
    blocks += block_of(percent(entry.points));
  }
  return blocks;
}

std::string series_text(const Series& series, bool several_banks) {
  double best = percent(series.entries.front().points);
  for (const SeriesEntry& entry : series.entries) {
    best = std::max(best, percent(entry.points));
  }
  return fmt::format(
      "{}: last {}, best {}, {}", section_text(series.section, several_banks),
      percent_text(percent(series.entries.back().points)), percent_text(best),
      counted(series.entries.size(), "attempt"));
}

}  // namespace

Lines attempts_page(std::span<const HistoryRow> rows, Width width) {
  Page page(width);
  if (rows.empty()) return page.line("There are no attempts yet.").take();
  const bool several_banks = has_several_banks(rows);
  for (const HistoryRow& row : rows) add_attempt(page, row, several_banks);
  return page.take();
}

Lines history_page(std::span<const HistoryRow> rows, Width width) {
  Page page(width);
  page.add(attempts_page(rows, width));
  const bool several_banks = has_several_banks(rows);
  const std::vector<Series> all = series_of(rows);
  if (all.empty()) return page.take();
  page.gap().line("Scores over time", Style::kStrong);
  for (const Series& series : all) {
    std::string text = series_text(series, several_banks);
    if (width) text += " " + blocks_of(series.entries);
    add_entry(page, text);
  }
  return page.take();
}

}  // namespace viva
