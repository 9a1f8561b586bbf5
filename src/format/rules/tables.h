#pragma once

#include <span>

#include "viva/bank/diagnostic.h"

// The tables that reader_rules() is made of. Each example is the smallest
// document that shows what the rule finds; it is Markdown unless the rule is
// about YAML or JSON.

namespace viva {

// As the tables write them.
inline constexpr auto kError = Severity::kError;
inline constexpr auto kWarning = Severity::kWarning;
inline constexpr auto kNote = Severity::kNote;

// Keys and choices, then what else a question says.
std::span<const Rule> question_rules();

// Sections, headings, lists and code, and what a bank leaves out.
std::span<const Rule> structure_rules();

// Settings and comments for viva, YAML and JSON, characters.
std::span<const Rule> data_rules();

}  // namespace viva
