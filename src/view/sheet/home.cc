#include "view/sheet/home.h"

#include <fmt/core.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "view/pages.h"
#include "view/score_words.h"
#include "view/sheet/cut.h"
#include "view/sheet/row_mark.h"
#include "view/sheet/section_table.h"

namespace viva {
namespace {

constexpr int kTitleColumns = 24;  // the least for titles beside the table

// "4 questions; last 75 %; best 100 %; 1 missed"
std::string facts_of(const SectionRow& row) {
  const SectionFacts& facts = *row.facts;
  std::string text = counted(row.questions, "question");
  if (facts.last_percent) text += "; last " + percent_text(*facts.last_percent);
  if (facts.best_percent) text += "; best " + percent_text(*facts.best_percent);
  if (facts.missed > 0) text += fmt::format("; {} missed", facts.missed);
  return text;
}

std::string unfinished_of(const Score& score) {
  return fmt::format("unfinished, {} of {} answered", score.answered,
                     score.asked);
}

// Grows the page of a course section by section.
class HomeList {
 public:
  HomeList(const Course& course, std::span<const SectionFacts> facts,
           std::size_t selected, int columns)
      : course_(course),
        rows_(section_rows(course, facts)),
        selected_(selected),
        columns_(columns),
        at_(section_columns(rows_, true)) {
    if (!has_table()) at_ = section_columns(rows_, false);
  }

  Body take(std::string_view origin) {
    add_origin(origin);
    if (has_table() && !rows_.empty()) add({section_heading(at_)});
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      add_bank(rows_[i].ref);
      add_section(rows_[i], i == selected_);
    }
    add_missed();
    return std::move(body_);
  }

 private:
  bool has_table() const { return columns_ - at_.title >= kTitleColumns; }

  void add(Lines lines) {
    std::move(lines.begin(), lines.end(), std::back_inserter(body_.lines));
  }

  void gap() {
    if (!body_.lines.empty() && !body_.lines.back().text().empty()) add({{}});
  }

  void add_origin(std::string_view origin) {
    const BankCounts total = count(course_);
    const std::string text =
        fmt::format("{}: {}, {}.", origin, counted(total.sections, "section"),
                    counted(total.questions, "question"));
    add(wrap(StyledLine(text, Style::kFaint), columns_));
    gap();
  }

  void add_bank(SectionRef ref) {
    if (course_.banks.size() < 2 || ref.section > 0) return;
    gap();
    const std::string_view title = bank_title(course_.banks[ref.bank]);
    add(wrap(StyledLine(title, Style::kStrong), columns_));
  }

  void add_section(const SectionRow& row, bool selected) {
    StyledLine line = begin_row(body_, selected);
    if (has_table()) {
      append_numbers(line, row, at_);
    } else {
      append_right(line, row.number, at_.number).append("  ");
    }
    add(beside(line, row.title, title_style(selected), columns_));
    if (!has_table()) add_below(facts_of(row), Style::kFaint);
    if (!row.facts->unfinished) return;
    add_below(unfinished_of(*row.facts->unfinished), Style::kWarning);
  }

  // Below the first column, which is the number's.
  void add_below(std::string_view text, Style style) {
    StyledLine margin;
    margin.append(std::string(static_cast<std::size_t>(at_.number + 2), ' '));
    add(beside(margin, text, style, columns_));
  }

  void add_missed() {
    std::size_t missed = 0;
    for (const SectionRow& row : rows_) missed += row.facts->missed;
    if (missed == 0) return;
    gap();
    const bool selected = selected_ == rows_.size();
    const StyledLine front = begin_row(body_, selected);
    const std::string text =
        fmt::format("What you missed: {}", counted(missed, "question"));
    add(beside(front, text, title_style(selected), columns_));
  }

  static Style title_style(bool selected) {
    return selected ? Style::kStrong : Style::kPlain;
  }

  const Course& course_;
  std::vector<SectionRow> rows_;
  std::size_t selected_;
  int columns_;
  SectionColumns at_;
  Body body_;
};

}  // namespace

Body home_body(const Course& course, std::string_view origin,
               std::span<const SectionFacts> facts, std::size_t row,
               int columns) {
  return HomeList(course, facts, row, columns).take(origin);
}

}  // namespace viva
