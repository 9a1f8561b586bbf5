#include "check/keys.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

#include "viva/text/utf8.h"

namespace viva {

std::optional<std::size_t> key_place(const Question& question) {
  const bool one = std::holds_alternative<SingleChoice>(*question.answer) ||
                   std::holds_alternative<TrueFalse>(*question.answer);
  const std::span<const Choice> choices = question.choices;
  if (!one || choices.size() < 2) return std::nullopt;
  std::size_t keys = 0;
  std::size_t place = 0;
  for (std::size_t i = 0; i < choices.size(); ++i) {
    keys += choices[i].correct ? 1 : 0;
    place = choices[i].correct ? i : place;
  }
  return keys == 1 ? std::optional(place) : std::nullopt;
}

KeyLength key_length(const Question& question, std::size_t key) {
  KeyLength length;
  for (std::size_t i = 0; i < question.choices.size(); ++i) {
    const std::size_t own = count_characters(question.choices[i].text.view);
    std::size_t& side = i == key ? length.key : length.other;
    side = std::max(side, own);
  }
  return length;
}

void KeyCounts::add(const Question& question, std::size_t key) {
  const std::size_t choices = question.choices.size();
  if (keys.size() < choices) {
    keys.resize(choices);
    expected.resize(choices);
  }
  const double chance = 1 / static_cast<double>(choices);
  ++questions;
  ++keys[key];
  guessed += chance;
  for (std::size_t i = 0; i < choices; ++i) expected[i] += chance;
}

std::size_t KeyCounts::best() const {
  return static_cast<std::size_t>(std::max_element(keys.begin(), keys.end()) -
                                  keys.begin());
}

KeyCounts count_keys(std::span<const Section> sections) {
  KeyCounts counts;
  for (const Section& section : sections) {
    for (const Question& question : section.questions) {
      if (const auto key = key_place(question)) counts.add(question, *key);
    }
  }
  return counts;
}

ChiSquare chi_square(const KeyCounts& counts) {
  ChiSquare result;
  for (std::size_t i = 0; i < counts.keys.size(); ++i) {
    const double off = static_cast<double>(counts.keys[i]) - counts.expected[i];
    result.value += off * off / counts.expected[i];
  }
  result.freedom = std::max<std::size_t>(counts.keys.size(), 1) - 1;
  result.p = chi_square_tail(result.value, result.freedom);
  return result;
}

double chi_square_tail(double value, std::size_t freedom) {
  if (freedom == 0) return 1;
  const double x = value / 2;
  const bool odd = freedom % 2 == 1;
  double a = odd ? 0.5 : 1;
  double tail = odd ? std::erfc(std::sqrt(x)) : std::exp(-x);
  for (; a < static_cast<double>(freedom) / 2; ++a) {
    tail += std::exp(a * std::log(x) - x - std::lgamma(a + 1));
  }
  return std::min(tail, 1.0);
}

std::string percent(double share) {
  return fmt::format("{:.1f} %", 100 * share);
}

}  // namespace viva
