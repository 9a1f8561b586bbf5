#include "view/progress.h"

#include <fmt/core.h>

#include <algorithm>
#include <optional>

#include "view/duration.h"
#include "view/exam_page.h"
#include "view/page.h"
#include "view/pages.h"
#include "view/question_page.h"
#include "view/score_words.h"

namespace viva {
namespace {

std::string answered_text(const Attempt& attempt, std::size_t question) {
  const PlannedQuestion& planned = attempt.plan().questions[question];
  const Response& answer = *attempt.standing(question).answer;
  const std::string text = "You answered " + response_text(planned, answer);
  if (attempt.plan().terms.mode == Mode::kExam) return text + ".";
  const std::string graded = fmt::format(
      "{}, which is {}.", text, verdict_of(credit(attempt, question)).word);
  if (!shows_key(attempt, question)) return graded;
  return graded + " Your first answer counts.";
}

}  // namespace

Lines standing_page(const Attempt& attempt, std::size_t question, Width width) {
  const Standing& standing = attempt.standing(question);
  Page page(width);
  if (standing.answer) {
    page.line(answered_text(attempt, question));
  } else if (standing.skipped) {
    page.line("You skipped this question.");
  }
  if (standing.flagged) page.line("You flagged this question.");
  return page.take();
}

StyledLine verdict_line(const PlannedQuestion& planned,
                        const Response& response) {
  const Verdict verdict =
      verdict_of(grade(planned.key, response, planned.order.size()));
  return StyledLine(verdict.sentence, verdict.style);
}

std::string noted_text(const PlannedQuestion& planned,
                       const Standing& standing) {
  std::string text = "Noted: " + response_text(planned, *standing.answer);
  if (standing.confidence) {
    text += fmt::format(", {}", confidence_word(*standing.confidence));
  }
  return text + ".";
}

std::string note_text(const Note& note) { return "Your note: " + note.text; }

std::string all_missed_text(std::size_t missed) {
  return fmt::format("In all {} missed; :missed asks {} again.",
                     counted(missed, "question"), missed == 1 ? "it" : "them");
}

std::string confidence_prompt() {
  std::string text = "How sure are you?";
  for (int sure = kLeastSure; sure <= kMostSure; ++sure) {
    text += fmt::format("{} {} {}", sure > kLeastSure ? "," : "", sure,
                        confidence_word(sure));
  }
  return text + ":";
}

std::string clock_text(const Attempt& attempt, Time now) {
  const auto deadline = attempt.deadline();
  if (deadline) {
    return time_text(std::max<Milliseconds>(*deadline - now, 0)) + ".";
  }
  return duration_text(attempt.taken(now)) + " so far; there is no time limit.";
}

std::string others_text(std::size_t others) {
  const bool one = others == 1;
  return fmt::format(
      "{} unfinished; 'viva history' lists {}.",
      one ? "1 other attempt is" : fmt::format("{} other attempts are", others),
      one ? "it" : "them");
}

std::string before_submit_text(const Attempt& attempt) {
  std::size_t open = 0;
  std::size_t flagged = 0;
  for (std::size_t i = 0; i < attempt.standings().size(); ++i) {
    if (!stands(attempt, i)) continue;
    open += attempt.standing(i).answer ? 0 : 1;
    flagged += attempt.standing(i).flagged ? 1 : 0;
  }
  std::string text = open == 0
                         ? "Every question is answered."
                         : counted(open, "question") +
                               (open == 1 ? " is" : " are") + " not answered.";
  if (flagged > 0) {
    text += " " + counted(flagged, "question") +
            (flagged == 1 ? " is" : " are") + " flagged.";
  }
  return text + " What is handed in cannot be changed.";
}

}  // namespace viva
