#include "viva/bank/diagnostic.h"

#include <algorithm>
#include <map>

namespace viva {

namespace {

Severity severity_of(std::string_view word) {
  if (word == "note") return Severity::kNote;
  return word == "warning" ? Severity::kWarning : Severity::kError;
}

// What is said last of each rule as a whole.
std::map<std::string_view, std::string_view> last_words(
    std::span<const RuleSetting> settings) {
  std::map<std::string_view, std::string_view> words;
  for (const RuleSetting& setting : settings) {
    if (setting.option.empty()) words[setting.rule.view] = setting.value.view;
  }
  return words;
}

}  // namespace

void apply(std::span<const RuleSetting> settings, Diagnostics& diagnostics) {
  const std::map<std::string_view, std::string_view> words =
      last_words(settings);
  if (words.empty()) return;
  std::erase_if(diagnostics, [&](Diagnostic& found) {
    const auto word = words.find(found.rule);
    if (word == words.end() || word->second == "on") return false;
    found.severity = severity_of(word->second);
    return word->second == "off";
  });
}

void sort_by_place(Diagnostics& diagnostics) {
  std::stable_sort(diagnostics.begin(), diagnostics.end(),
                   [](const Diagnostic& a, const Diagnostic& b) {
                     return a.span.begin < b.span.begin;
                   });
}

}  // namespace viva
