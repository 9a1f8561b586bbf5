#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "viva/bank/bank.h"
#include "viva/text/source.h"

namespace viva {

enum class Severity { kNote, kWarning, kError };

// A row of a rule table. The name is what people and settings call the rule;
// it is never given to another one. The help says what to do about it.
struct Rule {
  std::string_view name;
  Severity severity;
  std::string_view summary;
  std::string_view help;
};

// One thing that is wrong with a document. The message says what, in the
// author's terms; the help says what to do about it.
struct Diagnostic {
  std::string_view rule;  // a name from a rule table
  Severity severity = Severity::kError;
  Span span;
  std::string message;
  std::string help;
};

using Diagnostics = std::vector<Diagnostic>;

// Leaves out the findings of rules that are off, and gives the others the
// severity that they are set to.
void apply(std::span<const RuleSetting> settings, Diagnostics& diagnostics);

// By place; what stands at one place keeps its order.
void sort_by_place(Diagnostics& diagnostics);

}  // namespace viva
