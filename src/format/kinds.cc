#include "format/kinds.h"

#include <fmt/core.h>
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

struct Word {
  std::string_view letters;
  std::size_t kind;  // a place in kNames
};

// What a kind is called, by its letters alone: "True / False" is "truefalse".
constexpr std::array<Word, 16> kWords = {{
    {"single", 0},
    {"singlechoice", 0},
    {"multiplechoice", 0},
    {"multiple", 1},
    {"multipleanswer", 1},
    {"multipleanswers", 1},
    {"multipleresponse", 1},
    {"truefalse", 2},
    {"trueorfalse", 2},
    {"boolean", 2},
    {"numeric", 3},
    {"numerical", 3},
    {"number", 3},
    {"text", 4},
    {"shorttext", 4},
    {"shortanswer", 4},
}};

std::string letters_of(std::string_view name) {
  std::string letters;
  for (const char c : fold(name)) {
    if (c >= 'a' && c <= 'z') letters += c;
  }
  return letters;
}

constexpr std::array<Answer, kNames.size()> kEmpty = {
    SingleChoice{}, MultipleAnswer{}, TrueFalse{}, Numeric{}, ShortText{}};

}  // namespace

std::string_view kind_name(const Answer& answer) {
  return kNames[answer.index()];
}

std::optional<Answer> find_kind(std::string_view name) {
  const std::string letters = letters_of(name);
  const auto* word =
      std::find_if(kWords.begin(), kWords.end(),
                   [&](const Word& known) { return known.letters == letters; });
  if (word == kWords.end()) return std::nullopt;
  return kEmpty[word->kind];
}

std::string kind_advice(std::string_view name) {
  const std::string hint = did_you_mean(fold(name), kNames);
  if (!hint.empty()) return hint;
  return fmt::format("; the kinds are {}", fmt::join(kNames, ", "));
}

}  // namespace viva
