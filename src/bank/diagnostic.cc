#include "viva/bank/diagnostic.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <utility>

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

std::size_t count_refused(std::span<const Diagnostic> diagnostics) {
  return static_cast<std::size_t>(
      std::count_if(diagnostics.begin(), diagnostics.end(),
                    [](const Diagnostic& found) { return found.refuses; }));
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
