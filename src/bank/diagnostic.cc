#include "viva/bank/diagnostic.h"

#include <algorithm>
#include <cstdint>
#include <utility>

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

// What is moved is large: places are sorted instead, and each finding moves
// once.
void sort_by_place(Diagnostics& diagnostics) {
  using Place = std::pair<std::uint32_t, std::size_t>;
  std::vector<Place> places;
  places.reserve(diagnostics.size());
  for (const Diagnostic& found : diagnostics) {
    places.emplace_back(found.span.begin, places.size());
  }
  if (std::is_sorted(places.begin(), places.end())) return;
  std::sort(places.begin(), places.end());
  Diagnostics sorted;
  sorted.reserve(diagnostics.size());
  for (const Place& place : places) {
    sorted.push_back(std::move(diagnostics[place.second]));
  }
  diagnostics = std::move(sorted);
}

}  // namespace viva
