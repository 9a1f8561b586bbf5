#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "viva/bank/bank.h"
#include "viva/text/source.h"

namespace viva {

enum class Severity { kNote, kWarning, kError };

// A row of a rule table. The name is what people and settings call the rule;
// it is never given to another one. The help says what to do about it; `why`
// says why it matters, with the source where there is one; the example is a
// document (Markdown, or YAML or JSON where that is what the rule is about) in
// which the rule finds something.
struct Rule {
  std::string_view name;
  Severity severity;
  std::string_view summary;
  std::string_view help;
  std::string_view why = {};
  std::string_view example = {};
  bool on = true;  // without a setting that asks for it
};

// A change of the source that mends what was found and nothing else.
struct Edit {
  Span span;
  std::string replacement;

  friend bool operator==(const Edit&, const Edit&) = default;
};

// One thing that is wrong with a document. The message says what, in the
// author's terms; the help says what to do about it.
struct Diagnostic {
  std::string_view rule;  // a name from a rule table
  Severity severity = Severity::kError;
  Span span;
  std::string message;
  std::string_view help;           // of a rule table
  std::vector<Span> related = {};  // other places that it is about
  std::vector<Edit> edits = {};    // by place; none if a person must decide
  bool refuses = false;            // a question that is therefore in no bank
};

using Diagnostics = std::vector<Diagnostic>;

// Leaves out the findings of rules that are off, and gives the others the
// severity that they are set to. The last row about a rule counts.
void apply(std::span<const RuleSetting> settings, Diagnostics& diagnostics);

// How many blocks of a document look like a question, and how many of these
// are refused. All others are in the bank.
struct BlockCounts {
  std::size_t found = 0;
  std::size_t refused = 0;
};

// How many questions the findings refuse.
std::size_t count_refused(std::span<const Diagnostic> diagnostics);

// By place; what stands at one place keeps its order.
void sort_by_place(Diagnostics& diagnostics);

}  // namespace viva
