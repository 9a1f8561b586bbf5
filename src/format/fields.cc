#include "format/fields.h"

#include <algorithm>
#include <array>
#include <string>

#include "format/label_words.h"
#include "viva/text/fold.h"

namespace viva {
namespace {

constexpr std::array<FieldRow, kFields> kRows = {{
    {Field::kKind, "kind", "Kind", true},
    {Field::kAnswer, "answer", "Correct Answer", false},
    {Field::kTolerance, "tolerance", "Tolerance", true},
    {Field::kPattern, "pattern", "Pattern", true},
    {Field::kExplanation, "explanation", "Explanation", false},
    {Field::kHint, "hint", "Hint", false},
    {Field::kId, "id", "Id", true},
    {Field::kPoints, "points", "Points", true},
    {Field::kTags, "tags", "Tags", true},
    {Field::kDifficulty, "difficulty", "Difficulty", true},
    {Field::kObjectives, "objectives", "Objectives", true},
    {Field::kFixedOrder, "fixed_order", "Fixed Order", true},
    {Field::kFeedback, "feedback", "Feedback", false},
}};

struct Synonym {
  std::string_view label;
  Field field;
};

// Every label in English, in lower case.
constexpr std::array<Synonym, 23> kLabels = {{
    {"correct answer", Field::kAnswer},
    {"correct answers", Field::kAnswer},
    {"correct answer(s)", Field::kAnswer},
    {"correct", Field::kAnswer},
    {"right answer", Field::kAnswer},
    {"key", Field::kAnswer},
    {"answer", Field::kAnswer},
    {"answers", Field::kAnswer},
    {"explanation", Field::kExplanation},
    {"rationale", Field::kExplanation},
    {"feedback", Field::kFeedback},
    {"hint", Field::kHint},
    {"id", Field::kId},
    {"kind", Field::kKind},
    {"type", Field::kKind},
    {"tolerance", Field::kTolerance},
    {"pattern", Field::kPattern},
    {"points", Field::kPoints},
    {"tags", Field::kTags},
    {"difficulty", Field::kDifficulty},
    {"objectives", Field::kObjectives},
    {"fixed order", Field::kFixedOrder},
    {"fixed_order", Field::kFixedOrder},
}};

constexpr auto kFolded = [] {
  std::array<std::string_view, kLabels.size()> words{};
  for (std::size_t i = 0; i < words.size(); ++i) words[i] = kLabels[i].label;
  return words;
}();

// Labels in other words and languages, of which only these fields have any.
const FieldRow* find_foreign_label(std::string_view label) {
  const std::string folded = fold(label);
  const auto is_known = [&](std::span<const std::string_view> words) {
    return std::find(words.begin(), words.end(), folded) != words.end();
  };
  if (is_known(words_for_answer())) return &row_of(Field::kAnswer);
  if (is_known(words_for_explanation())) return &row_of(Field::kExplanation);
  return nullptr;
}

}  // namespace

std::span<const FieldRow> field_rows() { return kRows; }

const FieldRow& row_of(Field field) {
  return *std::find_if(
      kRows.begin(), kRows.end(),
      [field](const FieldRow& row) { return row.field == field; });
}

const FieldRow* find_label(std::string_view label) {
  const auto same = [](char known, char typed) {
    return known == lower_ascii(typed);
  };
  for (const Synonym& row : kLabels) {
    if (std::equal(row.label.begin(), row.label.end(), label.begin(),
                   label.end(), same)) {
      return &row_of(row.field);
    }
  }
  return find_foreign_label(label);
}

std::span<const std::string_view> folded_labels() { return kFolded; }

}  // namespace viva
