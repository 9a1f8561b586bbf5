#include "viva/bank/diagnostic.h"

#include <algorithm>

namespace viva {

namespace {

Severity severity_of(std::string_view word) {
  if (word == "note") return Severity::kNote;
  return word == "warning" ? Severity::kWarning : Severity::kError;
}

}  // namespace

void apply(std::span<const RuleSetting> settings, Diagnostics& diagnostics) {
  for (const RuleSetting& setting : settings) {
    if (!setting.option.empty() || setting.value.view == "on") continue;
    const auto concerned = [&](const Diagnostic& found) {
      return found.rule == setting.rule.view;
    };
    if (setting.value.view == "off") {
      std::erase_if(diagnostics, concerned);
      continue;
    }
    for (Diagnostic& found : diagnostics) {
      if (concerned(found)) found.severity = severity_of(setting.value.view);
    }
  }
}

void sort_by_place(Diagnostics& diagnostics) {
  std::stable_sort(diagnostics.begin(), diagnostics.end(),
                   [](const Diagnostic& a, const Diagnostic& b) {
                     return a.span.begin < b.span.begin;
                   });
}

}  // namespace viva
