#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "viva/session/attempt.h"
#include "viva/text/styled.h"

namespace viva {

// What is said of an answer by its credit.
struct Verdict {
  std::string_view sentence;  // "Correct."
  std::string_view word;      // "correct"
  Style style = Style::kPlain;
};

Verdict verdict_of(double credit);

// What was answered: "B", "A, B and C", or what was typed.
std::string response_text(const PlannedQuestion& planned,
                          const Response& response);

// "You answered B; you were sure.", for a question that is answered.
std::string reviewed_text(const PlannedQuestion& planned,
                          const Standing& standing);

// One question with its choices in the order of the page; `place` counts
// from 0.
Lines question_page(const Question& question, const Places& order,
                    std::size_t place, std::size_t total, Width width);

// Whether the answer was right, and why.
Lines feedback_page(const Question& question, const PlannedQuestion& planned,
                    const Response& response, Width width);

// The same to one who has been told already that it was not right.
Lines revealed_page(const Question& question, const PlannedQuestion& planned,
                    const Response& response, Width width);

// A question of a paper that is done: with its choices, what was answered,
// whether that was right, the key and the explanation. The question must still
// be as it was planned.
Lines review_page(const Question& question, const PlannedQuestion& planned,
                  const Standing& standing, std::size_t place,
                  std::size_t total, Width width);

// The author's hint, or that there is none.
Lines hint_page(const Question& question, const Places& order, Width width);

// All that is hidden from a student: the key or that there is none that can be
// used, what is said of each choice, explanation, hint, points, tags,
// difficulty and the objectives tested.
Lines key_page(const Question& question, const Places& order, Width width);

}  // namespace viva
