#include "view/sheet/section_table.h"

#include <fmt/core.h>

#include <algorithm>
#include <string_view>

#include "view/score_words.h"
#include "view/sheet/bar.h"
#include "view/sheet/cut.h"
#include "view/sheet/row_mark.h"
#include "viva/text/width.h"

namespace viva {
namespace {

constexpr int kTableGap = 2;
constexpr int kSectionBar = 6;  // cells

std::string number_of(const Course& course, SectionRef ref) {
  const std::string address = section_address(course, ref);
  return address.substr(address.rfind(':') + 1);
}

std::string last_of(const SectionRow& row) {
  const std::optional<double>& percent = row.facts->last_percent;
  return percent ? percent_text(*percent) : "";
}

std::string best_of(const SectionRow& row) {
  const std::optional<double>& percent = row.facts->best_percent;
  return percent ? percent_text(*percent) : "";
}

std::string missed_of(const SectionRow& row) {
  return row.facts->missed > 0 ? std::to_string(row.facts->missed) : "";
}

using Cell = std::string (*)(const SectionRow& row);

// The end of a column behind another one; the same if it is empty.
int column_end(std::span<const SectionRow> rows, int before,
               std::string_view heading, Cell cell) {
  int widest = 0;
  for (const SectionRow& row : rows) {
    widest = std::max(widest, display_width(cell(row)));
  }
  if (widest == 0) return before;
  return before + kTableGap + std::max(widest, display_width(heading));
}

// "missed of", where both are told.
std::string_view questions_heading(const SectionColumns& at) {
  return at.missed > at.bar ? "of" : "questions";
}

// The last score in full cells, on to the best one in light ones.
void append_score_bar(StyledLine& line, const SectionFacts& facts) {
  const std::string last =
      bar_text(facts.last_percent.value_or(0), kSectionBar);
  const std::string best =
      bar_text(facts.best_percent.value_or(0), kSectionBar);
  line.append(last);
  std::string rest;
  for (int i = display_width(last); i < display_width(best); ++i) rest += "░";
  line.append(rest, Style::kFaint);
}

}  // namespace

std::vector<SectionRow> section_rows(const Course& course,
                                     std::span<const SectionFacts> facts) {
  std::vector<SectionRow> rows;
  for (const SectionRef ref : all_sections(course)) {
    const Section& section = section_at(course, ref);
    rows.push_back(
        {ref, number_of(course, ref),
         section.title.empty() ? "Section" : std::string(section.title.view),
         section.questions.size(), &facts[rows.size()]});
  }
  return rows;
}

SectionColumns section_columns(std::span<const SectionRow> rows, bool bars) {
  SectionColumns at;
  at.number = column_end(rows, kMarkColumns - kTableGap, "",
                         [](const SectionRow& row) { return row.number; });
  at.last = column_end(rows, at.number, "last", last_of);
  at.best = column_end(rows, at.last, "best", best_of);
  const bool scored = at.best > at.number;
  at.bar = at.best + (bars && scored ? kTableGap + kSectionBar : 0);
  at.missed = column_end(rows, at.bar, "missed", missed_of);
  at.questions = column_end(
      rows, at.missed, questions_heading(at),
      [](const SectionRow& row) { return std::to_string(row.questions); });
  at.title = at.questions + kTableGap;
  return at;
}

StyledLine section_heading(const SectionColumns& at) {
  StyledLine line;
  const auto add = [&](std::string_view heading, int before, int end) {
    if (end > before) append_right(line, heading, end, Style::kFaint);
  };
  add("last", at.number, at.last);
  add("best", at.last, at.best);
  add("missed", at.bar, at.missed);
  add(questions_heading(at), at.missed, at.questions);
  return line;
}

StyledLine& append_numbers(StyledLine& line, const SectionRow& row,
                           const SectionColumns& at) {
  line.append(fmt::format(
      "{:>{}}{:>{}}{:>{}}", row.number, at.number - kMarkColumns, last_of(row),
      at.last - at.number, best_of(row), at.best - at.last));
  if (at.bar > at.best) {
    line.append(std::string(kTableGap, ' '));
    append_score_bar(line, *row.facts);
    line.move_to(at.bar);
  }
  return line.append(fmt::format(
      "{:>{}}{:>{}}{:>{}}", missed_of(row), at.missed - at.bar, row.questions,
      at.questions - at.missed, "", at.title - at.questions));
}

}  // namespace viva
