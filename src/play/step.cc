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

std::optional<std::size_t> next_open(const Sitting& sitting) {
  for (std::size_t i = 0; i < sitting.plan().questions.size(); ++i) {
    const Standing& standing = sitting.attempt().standing(i);
    if (!standing.answer && sitting.has_question(i)) return i;
  }
  return std::nullopt;
}

std::size_t next_shown(const Sitting& sitting, std::size_t from) {
  std::size_t place = from;
  while (place < sitting.plan().questions.size() &&
         !sitting.has_question(place)) {
    ++place;
  }
  return place;
}

}  // namespace viva
