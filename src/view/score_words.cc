#include "view/score_words.h"

#include <fmt/core.h>

#include <array>
#include <cmath>

#include "view/key_words.h"
#include "view/pages.h"
#include "viva/session/event.h"
#include "viva/text/number.h"

namespace viva {
namespace {

constexpr std::array<std::string_view, 3> kConfidenceWords = {
    "not sure", "fairly sure", "sure"};

bool reaches(double percent, double border) {
  constexpr double kSlack = 1e-9;  // what sums of credits lose
  return percent >= border - kSlack;
}

double rounded(double value, double scale) {
  return std::round(value * scale) / scale + 0.0;  // no minus before a zero
}

}  // namespace

std::string percent_text(double percent, std::optional<double> pass_mark) {
  double shown = percent;
  for (const double scale : {1.0, 10.0, 100.0, 1000.0}) {
    shown = rounded(percent, scale);
    const auto agrees = [&](double border) {
      return reaches(shown, border) == reaches(percent, border);
    };
    if (agrees(100) && agrees(pass_mark.value_or(100))) break;
  }
  return write_number(shown) + " %";
}

std::string number_text(double value) {
  return write_number(rounded(value, 100));
}

std::string points_text(const Points& points) {
  return fmt::format("{} of {}", number_text(points.earned),
                     points_text(points.possible));
}

std::string score_text(const Score& score) {
  std::string text = fmt::format("{} of {}", score.right, score.asked);
  const std::size_t open = score.asked - score.answered;
  if (open > 0) text += fmt::format(" ({} not answered)", open);
  return text;
}

std::string score_text(const Score& score, const Points& points) {
  const bool plain = points.possible == static_cast<double>(score.asked) &&
                     points.earned == static_cast<double>(score.right);
  if (plain) return score_text(score);
  return fmt::format("{}; {}", score_text(score), points_text(points));
}

std::string share_text(const Score& score, const Points& points,
                       std::optional<double> pass_mark) {
  return fmt::format("{}, {}", score_text(score, points),
                     percent_text(percent(points), pass_mark));
}

std::string_view confidence_word(int confidence) {
  return kConfidenceWords[static_cast<std::size_t>(confidence - kLeastSure)];
}

}  // namespace viva
