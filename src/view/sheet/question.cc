#include "view/sheet/question.h"

#include <fmt/core.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "view/answer_parts.h"
#include "view/key_words.h"
#include "view/page.h"
#include "view/question_page.h"
#include "view/score_words.h"
#include "view/sheet/parts.h"
#include "view/sheet/row_mark.h"
#include "view/sheet/typed_field.h"
#include "viva/bank/wording.h"

namespace viva {
namespace {

constexpr int kChoiceMarks = 6;  // columns in front of a choice's letter
constexpr Caret kFirstCell{0, 0};

bool tells(const QuestionView& view) {
  return !view.exam && (view.told || view.review);
}

// The answer that the page is about.
const std::optional<Response>& judged(const QuestionView& view) {
  return view.review || view.exam ? view.standing.answer : view.standing.last;
}

double judged_credit(const QuestionView& view) {
  return grade(view.planned.key, *judged(view), view.planned.order.size());
}

Lines stem_lines(const QuestionView& view, int columns) {
  const std::optional<double> points = view.question.details->points;
  Page page(columns);
  if (points) page.line(points_text(*points) + ".", Style::kFaint);
  if (std::holds_alternative<MultipleAnswer>(*view.question.answer)) {
    page.line("Several answers may be right.", Style::kFaint);
  }
  return page.field({}, view.question.stem.view).take();
}

bool is_chosen(const QuestionView& view, std::uint16_t place) {
  const auto has = [place](const Places& places) {
    return std::find(places.begin(), places.end(), place) != places.end();
  };
  if (!tells(view)) return has(view.draft.chosen);
  return judged(view) && has(judged(view)->chosen);
}

// In the first cells of a choice: where it is told whether it is right, else
// whether the person stands on it.
StyledLine choice_mark(Body& part, const QuestionView& view, std::size_t row,
                       bool chosen) {
  if (!tells(view)) {
    return begin_row(part, row == view.draft.row && !view.asks_confidence);
  }
  if (!is_asked(view.standing)) return begin_row(part, false);
  if (view.question.choices[view.planned.order[row]].correct) {
    return StyledLine("✓ ", Style::kRight);
  }
  return chosen ? StyledLine("✗ ", Style::kWrong) : begin_row(part, false);
}

Body choice_part(const QuestionView& view, std::size_t row, int columns) {
  const std::uint16_t place = view.planned.order[row];
  const bool chosen = is_chosen(view, place);
  const bool several =
      std::holds_alternative<MultipleAnswer>(*view.question.answer);
  Body part;
  StyledLine mark = choice_mark(part, view, row, chosen);
  if (several) {
    mark.append(chosen ? "[x] " : "[ ] ", Style::kStrong);
  } else {
    mark.append(chosen ? "(•) " : "( ) ", Style::kStrong);
  }
  Page page(columns - kChoiceMarks);
  page.field(StyledLine(page_letter(row) + ") ", Style::kStrong),
             view.question.choices[place].text.view);
  add_part(part, marked(mark.move_to(kChoiceMarks), {page.take(), {}}));
  return part;
}

std::string_view typing_hint(const Answer& answer) {
  if (std::holds_alternative<Numeric>(answer)) {
    return "A number, such as 0.5 or 1e-3.";
  }
  return "In words; small or capital letters make no difference.";
}

// The choices, or the field that is typed in. Once it is told, what was typed
// is said elsewhere.
Body answer_part(const QuestionView& view, int columns) {
  Body body;
  if (has_choices(*view.question.answer)) {
    for (std::size_t row = 0; row < view.planned.order.size(); ++row) {
      add_part(body, choice_part(view, row, columns));
    }
  } else if (!tells(view)) {
    add_part(body, typed_field("Your answer: ", view.draft.typed, columns));
    add_lines(body, wrap(StyledLine(typing_hint(*view.question.answer),
                                    Style::kFaint),
                         columns));
  }
  return body;
}

// "You answered B; you were sure."
std::string judged_text(const QuestionView& view) {
  const Response& first = *view.standing.answer;
  const Response& shown = *judged(view);
  if (shown == first) return reviewed_text(view.planned, view.standing);
  const double credit =
      grade(view.planned.key, first, view.planned.order.size());
  return fmt::format(
      "Your first answer counts: {}, which is {}. This time you answered {}.",
      response_text(view.planned, first), verdict_of(credit).word,
      response_text(view.planned, shown));
}

// What the person has done with the question so far.
Lines done_lines(const QuestionView& view, int columns) {
  Page page(columns);
  if (judged(view)) {
    page.line(judged_text(view));
  } else if (view.standing.skipped) {
    page.line("You skipped this question.");
  }
  if (view.standing.flagged) page.line("You flagged this question.");
  return page.take();
}

// "✗ Wrong."
StyledLine marked_verdict(double credit) {
  const Verdict verdict = verdict_of(credit);
  const std::string_view not_right = credit > 0 ? "~ " : "✗ ";
  StyledLine line(credit >= 1 ? "✓ " : not_right, verdict.style);
  return line.append(verdict.sentence, verdict.style);
}

// The verdict where the key is not told.
Lines bare_verdict(double credit, int columns) {
  StyledLine line = marked_verdict(credit);
  if (credit < 1) line.append(" Try again.");
  return wrap(line, columns);
}

Lines told_lines(const QuestionView& view, int columns) {
  const Question& question = view.question;
  const Places& order = view.planned.order;
  Page page(columns);
  if (!is_asked(view.standing)) {
    return page.line("Not asked, as the bank has changed.").take();
  }
  const auto& response = judged(view);
  if (!response) {
    add_answer(page, StyledLine("You did not answer.", Style::kWarning),
               question, order);
  } else if (judged_credit(view) >= 1) {
    page.line(marked_verdict(1));
  } else {
    add_answer(page, marked_verdict(judged_credit(view)), question, order);
  }
  if (response) add_feedback(page, question, order, response->chosen);
  add_text(page, "Explanation: ", question.explanation, question, order);
  return page.take();
}

Body verdict_part(const QuestionView& view, int columns) {
  if (tells(view)) return {told_lines(view, columns), kFirstCell};
  if (view.exam || !judged(view)) return {};
  return {bare_verdict(judged_credit(view), columns), {}};
}

// "How sure are you?", a row for each level.
Body confidence_part(const QuestionView& view, int columns) {
  Body body{wrap(StyledLine("How sure are you?", Style::kStrong), columns),
            kFirstCell};
  for (int sure = kLeastSure; sure <= kMostSure; ++sure) {
    const bool here =
        view.draft.sure == static_cast<std::size_t>(sure - kLeastSure);
    StyledLine line = begin_row(body, here);
    line.append(fmt::format("{} ", sure), Style::kKey);
    line.append(confidence_word(sure));
    body.lines.push_back(std::move(line));
  }
  return body;
}

}  // namespace

Body question_body(const QuestionView& view, int columns) {
  Body body{stem_lines(view, columns), kFirstCell};
  const auto add = [&](Body part) {
    if (!part.lines.empty()) add_gap(body);
    add_part(body, std::move(part));
  };
  add(answer_part(view, columns));
  if (view.hinted) {
    add({hint_page(view.question, view.planned.order, columns), {}});
  }
  Body outcome{done_lines(view, columns), {}};
  if (!view.asks_confidence) add_part(outcome, verdict_part(view, columns));
  add(std::move(outcome));
  if (view.asks_confidence) add(confidence_part(view, columns));
  return body;
}

}  // namespace viva
