#include "view/sheet/result.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "view/page.h"
#include "view/pages.h"
#include "view/result_facts.h"
#include "view/result_lists.h"
#include "view/score_words.h"
#include "view/sheet/bar.h"
#include "view/sheet/cut.h"
#include "view/sheet/row_mark.h"
#include "viva/text/number.h"
#include "viva/text/width.h"

namespace viva {
namespace {

constexpr std::array<int, 3> kPartBars = {8, 4, 0};  // cells
constexpr int kTotalBar = 20;                        // cells
constexpr int kPartGap = 2;                          // between columns
constexpr int kNameColumns = 24;  // the least for names beside their scores

// A share that is shown with a bar.
struct Share {
  double percent = 0;
  std::string score;  // "3 of 4"
  std::string name;   // maybe an author's
};

void append_lines(Lines& lines, Lines more) {
  std::move(more.begin(), more.end(), std::back_inserter(lines));
}

void add_total(Page& page, const Attempt& attempt, const Result& result,
               int columns) {
  StyledLine line("In all: " + share_text(result.score, result.points,
                                          attempt.plan().terms.pass_mark),
                  Style::kStrong);
  const int end = display_width(line.text()) + kPartGap;
  if (end + kTotalBar <= columns) {
    append_bar(line.move_to(end), percent(result.points), kTotalBar);
  }
  page.line(line);
}

void add_facts(Page& page, const Attempt& attempt, const Result& result) {
  const std::string verdict = verdict_text(attempt, result);
  if (!verdict.empty()) {
    page.line(verdict, *result.passed ? Style::kRight : Style::kWrong);
  }
  for (const std::string& fact : result_facts(attempt, result)) page.line(fact);
}

// The columns in front of a name: percent, which ends in the first, a bar, and
// the score, which begins in the second.
struct ShareColumns {
  int percent = 0;
  int bar = 0;  // its cells
  int score = 0;
  int name = 0;
};

ShareColumns share_columns(const std::vector<Share>& shares, int bar) {
  int widest_percent = 0;
  int widest_score = 0;
  for (const Share& share : shares) {
    widest_percent =
        std::max(widest_percent, display_width(percent_text(share.percent)));
    widest_score = std::max(widest_score, display_width(share.score));
  }
  ShareColumns at;
  at.percent = kMarkColumns + widest_percent;
  at.bar = bar;
  at.score = at.percent + kPartGap + (bar > 0 ? bar + kPartGap : 0);
  at.name = at.score + widest_score + kPartGap;
  return at;
}

// With the widest bars that leave the scores their room.
ShareColumns fitting_columns(const std::vector<Share>& shares, int columns) {
  ShareColumns at;
  for (const int bar : kPartBars) {
    at = share_columns(shares, bar);
    if (at.name - kPartGap <= columns) break;
  }
  return at;
}

StyledLine bar_line(const Share& share, const ShareColumns& at) {
  StyledLine line;
  append_right(line, percent_text(share.percent), at.percent);
  line.move_to(at.percent + kPartGap);
  return append_bar(line, share.percent, at.bar).move_to(at.score);
}

// A line for each share, the name last; where there is no room for names, they
// stand above their shares.
void add_shares(Page& page, const std::vector<Share>& shares, int columns) {
  const ShareColumns at = fitting_columns(shares, columns);
  const bool table = columns - at.name >= kNameColumns;
  for (const Share& share : shares) {
    StyledLine line = bar_line(share, at);
    if (table) {
      line.append(share.score).move_to(at.name);
      page.add(beside(line, share.name, Style::kPlain, columns));
    } else {
      page.line(share.name);
      page.add(beside(line, share.score, Style::kPlain, columns));
    }
  }
}

// A single part with all that was asked would say the same once more.
void add_part_shares(Page& page, std::string_view heading, const Result& result,
                     const std::vector<PartScore>& parts, int columns) {
  std::vector<Share> shares;
  bool says_more = false;
  for (const PartScore& part : parts) {
    if (part.score.asked == 0) continue;
    says_more |= !shares.empty() || part.score != result.score;
    shares.push_back(
        {percent(part.points), score_text(part.score, part.points), part.name});
  }
  if (!says_more) return;
  page.gap().line(heading, Style::kStrong);
  add_shares(page, shares, columns);
}

std::vector<SectionScore> scored_sections(const Attempt& attempt,
                                          const Result& result) {
  std::vector<SectionScore> rows;
  for (std::size_t i = 0; i < result.sections.size(); ++i) {
    const PartScore& part = result.sections[i];
    rows.push_back({attempt.plan().sections[i], part.score, part.points});
  }
  return rows;
}

std::vector<PartScore> named_parts(const std::vector<SectionScore>& sections) {
  std::vector<PartScore> parts;
  parts.reserve(sections.size());
  for (const SectionScore& row : sections) {
    parts.push_back({section_name(row.section), row.score, row.points});
  }
  return parts;
}

std::vector<Share> shares_by_confidence(const ConfidenceResult& result) {
  std::vector<Share> shares;
  for (int sure = kMostSure; sure >= kLeastSure; --sure) {
    const auto place = static_cast<std::size_t>(sure - kLeastSure);
    const Confidence& level = result.levels[place];
    if (level.answered == 0) continue;
    const double share =
        static_cast<double>(level.right) / static_cast<double>(level.answered);
    shares.push_back(
        {share * 100,
         fmt::format("{} of {} right", level.right, level.answered),
         fmt::format("{} ({})", sure, confidence_word(sure))});
  }
  return shares;
}

void add_confidence_shares(Page& page, const Attempt& attempt,
                           const ConfidenceResult& result, int columns) {
  page.gap().line(
      fmt::format("How sure you were: {} of {} marks",
                  number_text(result.marks), write_number(result.possible)),
      Style::kStrong);
  add_shares(page, shares_by_confidence(result), columns);
  add_questions(page, "Sure, but wrong", attempt, result.sure_but_wrong);
}

// All but the questions that were missed.
Lines scores_page(const Attempt& attempt, const Result& result, int columns) {
  const std::vector<SectionScore> sections = scored_sections(attempt, result);
  Page page(columns);
  add_total(page, attempt, result, columns);
  add_facts(page, attempt, result);
  add_part_shares(page, "Score by section", result, named_parts(sections),
                  columns);
  add_part_shares(page, "Score by objective", result, result.objectives,
                  columns);
  add_part_shares(page, "Score by tag", result, result.tags, columns);
  if (result.confidence) {
    add_confidence_shares(page, attempt, *result.confidence, columns);
  }
  add_study(page, sections, result.study);
  if (!result.missed.empty()) {
    page.gap().line("Questions to go back to, by section", Style::kStrong);
  }
  return page.take();
}

}  // namespace

ResultBody::ResultBody(const Attempt& attempt, const Result& result,
                       int columns)
    : attempt_(attempt), result_(result), columns_(columns) {
  if (result.score.asked == 0) return;
  lines_ = scores_page(attempt, result, columns);
  for (std::size_t row = 0; row < result.missed.size(); ++row) {
    begins_.push_back(lines_.size());
    append_lines(lines_, row_part(row, false).lines);
  }
}

Body ResultBody::row_part(std::size_t row, bool here) const {
  const Plan& plan = attempt_.plan();
  const PlannedQuestion& planned = plan.questions[result_.missed[row]];
  const std::string_view stem = planned.stem;
  Body part;
  const StyledLine front = begin_row(part, here);
  part.lines =
      beside(front,
             fmt::format("{}: {}", plan.sections[planned.section].address,
                         stem.substr(0, stem.find('\n'))),
             here ? Style::kStrong : Style::kPlain, columns_);
  return part;
}

Body ResultBody::at(std::size_t row) const {
  Body body{lines_, std::nullopt};
  if (row >= begins_.size()) return body;
  const std::size_t begin = begins_[row];
  Lines here = row_part(row, true).lines;
  std::move(here.begin(), here.end(),
            body.lines.begin() + static_cast<std::ptrdiff_t>(begin));
  body.caret = Caret{static_cast<int>(begin), 0};
  return body;
}

}  // namespace viva
