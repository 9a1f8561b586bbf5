#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "play/sitting.h"

namespace viva {

// Where to go after a question was on the page.
struct Step {
  enum class Kind {
    kNext,
    kGoTo,      // to the question at `place`
    kOverview,  // to what is answered and what is not
    kSubmit,    // to hand in
    kTimeUp,
    kLeave
  };

  Kind kind = Kind::kNext;
  std::size_t place = 0;
};

// The place of the question that a person numbers so (from 1), if it can be
// shown.
std::optional<std::size_t> place_of_number(std::string_view number,
                                           const Sitting& sitting);

// "There is no question 9; type a number from 1 to 4."
std::string no_question_text(std::string_view number, const Sitting& sitting);

// The first question without an answer that can be shown.
std::optional<std::size_t> next_open(const Sitting& sitting);

// The next question from there on that can be shown; behind the last one the
// number of questions.
std::size_t next_shown(const Sitting& sitting, std::size_t from);

}  // namespace viva
