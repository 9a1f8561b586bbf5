#include "play/step.h"

#include <fmt/core.h>

#include <charconv>

namespace viva {

std::optional<std::size_t> place_of_number(std::string_view number,
                                           const Sitting& sitting) {
  std::size_t value = 0;
  const char* end = number.data() + number.size();
  const auto [stop, error] = std::from_chars(number.data(), end, value);
  const bool known = error == std::errc() && stop == end && value > 0 &&
                     value <= sitting.plan().questions.size();
  if (!known || !sitting.has_question(value - 1)) return std::nullopt;
  return value - 1;
}

std::string no_question_text(std::string_view number, const Sitting& sitting) {
  const std::size_t last = sitting.plan().questions.size();
  if (number.empty()) {
    return fmt::format("Type the number of a question, from 1 to {}.", last);
  }
  return fmt::format(
      "There is no question {} to show; type a number from 1 to {}.", number,
      last);
}

}  // namespace viva
