#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "viva/session/score.h"

namespace viva {

// "75 %": a whole number, but with decimals where it would round across the
// pass mark or to 100.
std::string percent_text(double percent,
                         std::optional<double> pass_mark = std::nullopt);

// A number to two decimals: "3.67".
std::string number_text(double value);

// "4.5 of 6 points".
std::string points_text(const Points& points);

// "3 of 4, 75 %": score_text() and percent.
std::string share_text(const Score& score, const Points& points,
                       std::optional<double> pass_mark = std::nullopt);

// What a level of confidence, 1 to 3, is called: "sure".
std::string_view confidence_word(int confidence);

}  // namespace viva
