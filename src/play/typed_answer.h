#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "viva/bank/bank.h"
#include "viva/session/key.h"

namespace viva {

// What stands in front of a typed answer: "Your answer:", "Your answer, a
// number:".
std::string_view answer_prompt(const Answer& answer);

// A typed line read as an answer, or else what there is to say about it.
struct TypedAnswer {
  std::optional<Response> response;
  std::string refusal;
};

inline constexpr std::size_t kLongestAnswer = 1000;  // characters

// `typed` has no white space around it; `order` holds the places of the choices
// in the order of the page. Of the choices, letters are read in either case,
// several of them as "A, C", "A and C" or "AC"; where the two choices are true
// and false, or yes and no, such words and their first letters too, and in any
// true-false question the words of the choices.
TypedAnswer read_answer(std::string_view typed, const Question& question,
                        const Places& order);

}  // namespace viva
