#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace viva {

// What a question may say of itself beside its stem and choices.
enum class Field {
  kAnswer,
  kExplanation,
  kHint,
  kFeedback,
  kId,
  kKind,
  kTolerance,
  kPattern,
  kPoints,
  kTags,
  kDifficulty,
  kObjectives,
  kFixedOrder,
};

inline constexpr std::size_t kFields = 13;

// How a field is spelled: `fixed_order: yes` in YAML and JSON,
// `**Fixed Order:** yes` in Markdown.
struct FieldRow {
  Field field;
  std::string_view key;
  std::string_view label;
  bool one_line;  // in Markdown it ends with its line
};

// In the order in which Markdown is written.
std::span<const FieldRow> field_rows();

// The row of the field.
const FieldRow& row_of(Field field);

// The field of a Markdown label, in any case; null if there is none. A key and
// an explanation may be called so in other languages (label_words.h).
const FieldRow* find_label(std::string_view label);

// The labels of Markdown, in lower case.
std::span<const std::string_view> folded_labels();

}  // namespace viva
