#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "viva/text/source.h"

namespace viva {

enum class Severity { kNote, kWarning, kError };

// A row of a rule table. The name is what people and settings call the rule;
// it is never given to another one.
struct Rule {
  std::string_view name;
  Severity severity;
  std::string_view summary;
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

// By place; what stands at one place keeps its order.
void sort_by_place(Diagnostics& diagnostics);

}  // namespace viva
