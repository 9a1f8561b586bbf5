#include "view/question_page.h"

#include <fmt/core.h>

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "view/answer_parts.h"
#include "view/key_words.h"
#include "view/page.h"
#include "view/score_words.h"

namespace viva {
namespace {

void add_key(Page& page, const Question& question, const Places& order) {
  if (!is_usable(question)) {
    page.line("No usable key.", Style::kWarning);
    return;
  }
  const KeyWords key = key_words(question, order);
  page.line(
      StyledLine(key.label, Style::kRight).append(key.text, Style::kRight));
  if (const auto* text = std::get_if<ShortText>(question.answer)) {
    if (!text->pattern.empty()) {
      page.line("Accepted pattern: " + std::string(text->pattern.view),
                Style::kRight);
    }
  }
}

void add_fact(Page& page, std::string_view label, std::string_view fact) {
  if (fact.empty()) return;
  page.line(StyledLine(label, Style::kStrong).append(fact));
}

}  // namespace

std::string response_text(const PlannedQuestion& planned,
                          const Response& response) {
  return response.text.empty() ? letters_text(planned.order, response.chosen)
                               : response.text;
}

std::string reviewed_text(const PlannedQuestion& planned,
                          const Standing& standing) {
  const std::string answer = response_text(planned, *standing.answer);
  if (!standing.confidence) return fmt::format("You answered {}.", answer);
  return fmt::format("You answered {}; you were {}.", answer,
                     confidence_word(*standing.confidence));
}

Verdict verdict_of(double credit) {
  if (credit >= 1) return {"Correct.", "correct", Style::kRight};
  if (credit > 0) return {"Partly right.", "partly right", Style::kWarning};
  return {"Wrong.", "wrong", Style::kWrong};
}

Lines question_page(const Question& question, const Places& order,
                    std::size_t place, std::size_t total, Width width) {
  Page page(width);
  const std::optional<double> points = question.details->points;
  page.line(fmt::format("Question {} of {}{}.", place + 1, total,
                        points ? ", " + points_text(*points) : ""),
            Style::kStrong);
  if (std::holds_alternative<MultipleAnswer>(*question.answer)) {
    page.line("Several answers may be right.");
  }
  page.field({}, question.stem.view);
  if (!order.empty()) page.gap();
  add_choices(page, question, order, order);
  return page.take();
}

Lines feedback_page(const Question& question, const PlannedQuestion& planned,
                    const Response& response, Width width) {
  Page page(width);
  const double credit = grade(planned.key, response, planned.order.size());
  const Verdict verdict = verdict_of(credit);
  if (credit >= 1) {
    page.line(verdict.sentence, verdict.style);
  } else {
    add_answer(page, StyledLine(verdict.sentence, verdict.style), question,
               planned.order);
  }
  add_feedback(page, question, planned.order, response.chosen);
  add_text(page, "Explanation: ", question.explanation, question,
           planned.order);
  return page.take();
}

Lines revealed_page(const Question& question, const PlannedQuestion& planned,
                    const Response& response, Width width) {
  Page page(width);
  add_answer(page, {}, question, planned.order);
  add_feedback(page, question, planned.order, response.chosen);
  add_text(page, "Explanation: ", question.explanation, question,
           planned.order);
  return page.take();
}

Lines review_page(const Question& question, const PlannedQuestion& planned,
                  const Standing& standing, std::size_t place,
                  std::size_t total, Width width) {
  Page page(width);
  page.add(question_page(question, planned.order, place, total, width)).gap();
  if (standing.answer) {
    page.line(reviewed_text(planned, standing));
    return page.add(feedback_page(question, planned, *standing.answer, width))
        .take();
  }
  if (!is_asked(standing)) {
    return page.line("Not asked, as the bank has changed.").take();
  }
  add_answer(page, StyledLine("You did not answer.", Style::kWarning), question,
             planned.order);
  add_text(page, "Explanation: ", question.explanation, question,
           planned.order);
  return page.take();
}

Lines hint_page(const Question& question, const Places& order, Width width) {
  Page page(width);
  add_text(page, "Hint: ", question.details->hint, question, order);
  Lines lines = page.take();
  return lines.empty() ? Lines{StyledLine("There is no hint.")} : lines;
}

Lines key_page(const Question& question, const Places& order, Width width) {
  const Details& details = *question.details;
  Page page(width);
  add_key(page, question, order);
  add_feedback(page, question, order, order);
  add_text(page, "Explanation: ", question.explanation, question, order);
  add_text(page, "Hint: ", details.hint, question, order);
  add_fact(page, "Tags: ", joined(details.tags, ", "));
  add_fact(page, "Difficulty: ", details.difficulty.view);
  add_fact(page, "Objectives tested: ", joined(details.objectives, ", "));
  return page.take();
}

}  // namespace viva
