#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string_view>

#include "viva/bank/bank.h"
#include "viva/bank/diagnostic.h"
#include "viva/text/styled.h"

namespace viva {

// What a severity is called, and how the word is shown.
struct SeverityLook {
  std::string_view word;
  Style style;
};
SeverityLook severity_look(Severity severity);

// "error", "warning", "note"
std::string_view severity_name(Severity severity);

// Findings as a person reads them:
//
//   week-10.md:12:3: error: question 2 has no key [missing-key]
//     **Question 2:** What is a tensor?
//     ^
//     also: line 40
//     help: add a line such as '**Correct Answer:** B' below its choices
//
// With a width, messages wrap; the source line is cut around the place, and so
// it is without one if it is very long.
Lines findings_report(const Source& source, const LineIndex& lines,
                      std::span<const Diagnostic> diagnostics, Width width);

// The same line by line, each of which `to` sees for as long as it looks: there
// may be very many.
void report_findings(const Source& source, const LineIndex& lines,
                     std::span<const Diagnostic> diagnostics, Width width,
                     const std::function<void(const StyledLine&)>& to);

// One finding in one line, for a page that shows its place itself.
StyledLine finding_line(const LineIndex& lines, const Diagnostic& found);

struct FindingCounts {
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t notes = 0;
};

FindingCounts count(std::span<const Diagnostic> diagnostics);

}  // namespace viva
