#include "view/sheet/overview.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "view/sheet/parts.h"
#include "view/sheet/row_mark.h"
#include "viva/text/width.h"

namespace viva {
namespace {

// A state of a question; each question has the first one that holds.
struct State {
  std::string_view mark;
  std::string_view word;
  bool (*holds)(const Attempt& attempt, std::size_t question);
};

constexpr std::array<State, 4> kStates = {{
    {"●", "answered",
     [](const Attempt& attempt, std::size_t question) {
       return attempt.standing(question).answer.has_value();
     }},
    {"x", "not asked any longer, as the bank has changed",
     [](const Attempt& attempt, std::size_t question) {
       return !stands(attempt, question);
     }},
    {"-", "skipped",
     [](const Attempt& attempt, std::size_t question) {
       return attempt.standing(question).skipped &&
              attempt.plan().terms.mode == Mode::kPractice;
     }},
    {"○", "not answered",
     [](const Attempt& /*attempt*/, std::size_t /*question*/) { return true; }},
}};

// Their places in that table.
constexpr std::size_t kAnswered = 0;
constexpr std::size_t kDropped = 1;
constexpr std::size_t kSkipped = 2;
constexpr std::size_t kOpen = 3;

constexpr State kFlagged = {
    "!", "flagged", [](const Attempt& attempt, std::size_t question) {
      return attempt.standing(question).flagged && stands(attempt, question);
    }};

std::size_t state_of(const Attempt& attempt, std::size_t question) {
  std::size_t state = 0;
  while (!kStates[state].holds(attempt, question)) ++state;
  return state;
}

// "● answered 3   ○ not answered 1", as many in a line as fit.
class Legend {
 public:
  explicit Legend(int columns) : columns_(columns) {}

  void add(const State& state, std::size_t count) {
    if (count == 0) return;
    StyledLine next(state.mark, Style::kStrong);
    next.append(fmt::format(" {} {}", state.word, count));
    const int used = display_width(line_.text());
    const int more = kGap + display_width(next.text());
    if (used > 0 && used + more > columns_) end_line();
    if (!line_.text().empty()) line_.append(std::string(kGap, ' '));
    line_.append(next);
  }

  Lines take() {
    end_line();
    return std::move(lines_);
  }

 private:
  static constexpr int kGap = 3;

  void end_line() {
    for (const StyledLine& part : wrap(line_, columns_, 2)) {
      lines_.push_back(part);
    }
    line_ = {};
  }

  int columns_;
  StyledLine line_;
  Lines lines_;
};

Lines legend_lines(const Attempt& attempt, int columns) {
  std::array<std::size_t, kStates.size()> counts = {};
  std::size_t flagged = 0;
  for (std::size_t i = 0; i < attempt.standings().size(); ++i) {
    ++counts[state_of(attempt, i)];
    flagged += kFlagged.holds(attempt, i) ? 1 : 0;
  }
  Legend legend(columns);
  for (const std::size_t state : {kAnswered, kOpen, kSkipped}) {
    legend.add(kStates[state], counts[state]);
  }
  legend.add(kFlagged, flagged);
  legend.add(kStates[kDropped], counts[kDropped]);
  return legend.take();
}

int number_columns(const Attempt& attempt) {
  return display_width(std::to_string(attempt.standings().size()));
}

// Cursor, number, state and flag.
int cell_columns(const Attempt& attempt) { return number_columns(attempt) + 3; }

void append_cell(StyledLine& line, const Attempt& attempt, std::size_t question,
                 int columns, bool here) {
  line.append(here ? ">" : " ", here ? Style::kSelected : Style::kPlain);
  line.append(fmt::format("{:>{}}", question + 1, columns),
              here ? Style::kStrong : Style::kPlain);
  line.append(kStates[state_of(attempt, question)].mark, Style::kStrong);
  if (kFlagged.holds(attempt, question)) {
    line.append(kFlagged.mark, Style::kWarning);
  }
}

// The questions by number, each placed by column.
Body numbers_part(const Attempt& attempt, std::size_t row, int columns) {
  const std::size_t most = overview_numbers(attempt, columns);
  const int number = number_columns(attempt);
  const int cell = cell_columns(attempt);
  Body body;
  for (std::size_t i = 0; i < attempt.standings().size(); ++i) {
    const int column = static_cast<int>(i % most) * cell;
    if (column == 0) body.lines.emplace_back();
    append_cell(body.lines.back().move_to(column), attempt, i, number,
                i == row);
    if (i == row) {
      body.caret = Caret{static_cast<int>(body.lines.size()) - 1, column};
    }
  }
  return body;
}

}  // namespace

Body overview_body(const Attempt& attempt, std::size_t row, bool hands_in,
                   int columns) {
  Body body{legend_lines(attempt, columns), {}};
  add_gap(body);
  add_part(body, numbers_part(attempt, row, columns));
  if (!hands_in) return body;
  add_gap(body);
  StyledLine last = begin_row(body, row == attempt.standings().size());
  body.lines.push_back(last.append("Hand in", Style::kStrong));
  return body;
}

std::size_t overview_numbers(const Attempt& attempt, int columns) {
  constexpr std::size_t kTen = 10;
  constexpr std::size_t kFive = 5;
  const int fits = std::max(columns / cell_columns(attempt), 1);
  const auto most = static_cast<std::size_t>(fits);
  if (most >= kTen) return most - most % kTen;
  return most >= kFive ? kFive : most;
}

}  // namespace viva
