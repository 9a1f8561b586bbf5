#include "view/files_page.h"

#include <fmt/core.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "view/page.h"
#include "view/pages.h"
#include "viva/text/number.h"
#include "viva/text/width.h"

namespace viva {
namespace {

// "12 questions". Where it is one it has a letter less than the others.
struct FileCell {
  std::string text;
  bool is_one = false;
};
using FileCells = std::vector<FileCell>;

FileCell count_cell(std::size_t count, std::string_view noun) {
  return {counted(count, noun), count == 1};
}

FileCells cells_of(const FileRow& row) {
  FileCells cells = {
      {make_safe(row.name).str()},
      count_cell(row.counts.sections, "section"),
      {fmt::format("{} of {}", row.counts.questions,
                   counted(row.blocks.found, "question")),
       row.blocks.found == 1},
      {fmt::format("{} refused", row.blocks.refused)},
  };
  if (row.found) {
    cells.push_back(count_cell(row.found->errors, "error"));
    cells.push_back(count_cell(row.found->warnings, "warning"));
    if (row.found->notes > 0) {
      cells.push_back(count_cell(row.found->notes, "note"));
    }
  }
  return cells;
}

FileRow total_of(std::span<const FileRow> rows) {
  FileRow total{"In all " + counted(rows.size(), "file"), {}, {}, std::nullopt};
  for (const FileRow& row : rows) {
    total.counts.sections += row.counts.sections;
    total.counts.questions += row.counts.questions;
    total.blocks.found += row.blocks.found;
    total.blocks.refused += row.blocks.refused;
    if (!row.found) continue;
    if (!total.found) total.found.emplace();
    total.found->errors += row.found->errors;
    total.found->warnings += row.found->warnings;
    total.found->notes += row.found->notes;
  }
  return total;
}

std::vector<int> column_widths(const std::vector<FileCells>& table) {
  std::vector<int> widths;
  for (const FileCells& cells : table) {
    widths.resize(std::max(widths.size(), cells.size()));
    for (std::size_t i = 0; i < cells.size(); ++i) {
      widths[i] = std::max(widths[i], display_width(cells[i].text));
    }
  }
  return widths;
}

std::string name_text(const FileCells& cells, int width) {
  const int missing = width - display_width(cells[0].text);
  return cells[0].text + std::string(static_cast<std::size_t>(missing), ' ');
}

// Counts with their numbers in line.
std::string counts_text(const FileCells& cells,
                        const std::vector<int>& widths) {
  std::string text;
  for (std::size_t i = 1; i < cells.size(); ++i) {
    const FileCell& cell = cells[i];
    const int missing =
        widths[i] - display_width(cell.text) - (cell.is_one ? 1 : 0);
    text += "  ";
    text.append(static_cast<std::size_t>(std::max(missing, 0)), ' ');
    text += cell.text;
    if (cell.is_one && missing >= 0 && i + 1 < cells.size()) text += ' ';
  }
  return text;
}

bool fits(const std::vector<int>& widths, Width width) {
  int all = 0;
  for (const int column : widths) all += column + 2;
  return !width || all - 2 <= *width;
}

// The usual way is not told.
std::string_view grading_word(std::optional<Grading> grading) {
  if (grading == Grading::kExact) return "exact";
  if (grading == Grading::kJudged) return "judged";
  return {};
}

std::vector<std::string> setting_parts(const Settings& settings) {
  std::vector<std::string> parts;
  const auto add = [&](std::string_view name, std::string_view text) {
    if (!text.empty()) parts.push_back(fmt::format("{} {}", name, text));
  };
  add("course", settings.course.view);
  add("author", settings.author.view);
  add("language", settings.language.view);
  if (settings.pass_mark) {
    parts.push_back(
        fmt::format("pass mark {} %", write_number(*settings.pass_mark)));
  }
  if (settings.time_limit) {
    parts.push_back("time limit " + counted(*settings.time_limit, "minute"));
  }
  if (settings.shuffle == Shuffle::kNone) {
    parts.emplace_back("choices are not shuffled");
  }
  if (settings.clock == Clock::kPauses) parts.emplace_back("the clock pauses");
  add("grading", grading_word(settings.grading));
  for (const RuleSetting& row : settings.check) {
    parts.push_back(
        row.option.empty()
            ? fmt::format("rule {} is {}", row.rule.view, row.value.view)
            : fmt::format("rule {} has {} {}", row.rule.view, row.option.view,
                          row.value.view));
  }
  return parts;
}

}  // namespace

Lines files_page(std::span<const FileRow> rows, Width width) {
  std::vector<FileCells> table;
  for (const FileRow& row : rows) table.push_back(cells_of(row));
  if (rows.size() > 1) table.push_back(cells_of(total_of(rows)));
  const std::vector<int> widths = column_widths(table);
  Page page(width);
  const bool one_line = fits(widths, width);
  for (const FileCells& cells : table) {
    const std::string counts = counts_text(cells, widths);
    if (one_line) {
      page.line(name_text(cells, widths[0]) + counts);
    } else {
      page.line(cells[0].text, Style::kPlain, 4);
      page.line("  " + counts, Style::kPlain, 4);
    }
  }
  return page.take();
}

Lines settings_page(std::span<const Bank> banks, Width width) {
  Page page(width);
  for (const Bank& bank : banks) {
    const std::vector<std::string> parts = setting_parts(bank.settings);
    if (parts.empty()) continue;
    page.line(
        fmt::format("{}: {}.", bank.source.name(), fmt::join(parts, "; ")),
        Style::kPlain, 4);
  }
  return page.take();
}

Lines errors_page(std::span<const FileRow> rows, Width width) {
  std::vector<std::string> parts;
  for (const FileRow& row : rows) {
    if (!row.found || row.found->errors == 0) continue;
    parts.push_back(
        fmt::format("{} in {}", counted(row.found->errors, "error"), row.name));
  }
  if (parts.empty()) return {};
  Page page(width);
  page.line(fmt::format("{}: 'viva check' tells more.", fmt::join(parts, ", ")),
            Style::kWarning);
  return page.take();
}

Lines not_banks_page(std::span<const std::string> names, Width width) {
  if (names.empty()) return {};
  const bool one = names.size() == 1;
  Page page(width);
  page.line(fmt::format("No question in {}: {} not a bank. 'ignore:' in "
                        "course.yaml leaves {} out.",
                        fmt::join(names, ", "), one ? "it is" : "these are",
                        one ? "it" : "them"),
            Style::kFaint);
  return page.take();
}

}  // namespace viva
