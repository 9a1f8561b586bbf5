#include "format/kinds.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>

#include "viva/text/fold.h"
#include "viva/text/similar.h"

namespace viva {
namespace {

// In the order of the variant.
constexpr std::array<std::string_view, std::variant_size_v<Answer>> kNames = {
    "single", "multiple", "true-false", "numeric", "text"};

struct OtherWord {
  std::string_view word;
  std::string_view name;
};

constexpr std::array<OtherWord, 14> kOtherWords = {{
    {"single choice", "single"},
    {"single-choice", "single"},
    {"multiple choice", "single"},
    {"multiple-choice", "single"},
    {"multiple answer", "multiple"},
    {"multiple-answer", "multiple"},
    {"multiple answers", "multiple"},
    {"true/false", "true-false"},
    {"true or false", "true-false"},
    {"true false", "true-false"},
    {"number", "numeric"},
    {"numerical", "numeric"},
    {"short text", "text"},
    {"short answer", "text"},
}};

constexpr std::array<Answer, kNames.size()> kEmpty = {
    SingleChoice{}, MultipleAnswer{}, TrueFalse{}, Numeric{}, ShortText{}};

}  // namespace

std::string_view kind_name(const Answer& answer) {
  return kNames[answer.index()];
}

std::optional<Answer> find_kind(std::string_view name) {
  const std::string folded = fold(name);
  std::string_view wanted = folded;
  for (const OtherWord& row : kOtherWords) {
    if (row.word == folded) wanted = row.name;
  }
  const auto* at = std::find(kNames.begin(), kNames.end(), wanted);
  if (at == kNames.end()) return std::nullopt;
  return kEmpty[static_cast<std::size_t>(at - kNames.begin())];
}

std::string kind_advice(std::string_view name) {
  const std::string hint = did_you_mean(fold(name), kNames);
  if (!hint.empty()) return hint;
  return fmt::format("; the kinds are {}", fmt::join(kNames, ", "));
}

}  // namespace viva
