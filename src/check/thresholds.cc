#include <algorithm>
#include <array>

#include "check/findings.h"
#include "viva/check/check.h"
#include "viva/text/number.h"

namespace viva {
namespace {

constexpr std::array<Threshold, 13> kThresholds = {{
    {"key-position", "questions", 8, 1, 1e6,
     "a bank with fewer questions is not looked at"},
    {"key-position", "share", 50, 1, 100,
     "percent of the keys that one position may hold"},
    {"key-position", "section", 4, 2, 1e6,
     "a section with fewer questions is not looked at"},
    {"key-run", "keys", 6, 2, 1e6, "so many keys in a row are too many"},
    {"longest-key", "ratio", 0.75, 0, 1,
     "the second longest choice has to be so long, by the key"},
    {"longest-key", "words", 4, 1, 1e6, "a key of fewer words is left alone"},
    {"longest-key", "questions", 8, 1, 1e6,
     "a bank with fewer questions is not looked at"},
    {"longest-key", "share", 50, 1, 100,
     "percent of the questions whose key may be the longest choice"},
    {"equal-choices", "likeness", 0.9, 0.5, 1,
     "choices at least so alike are nearly equal"},
    {"similar-stems", "likeness", 0.9, 0.5, 1,
     "stems at least so alike are nearly equal"},
    {"cross-cue", "words", 2, 1, 1e6, "a key of fewer words is left alone"},
    {"guess-score", "percent", 100, 0, 100,
     "what a strategy that knows nothing may score at most"},
    {"guess-score", "questions", 4, 1, 1e6,
     "a bank with fewer questions is not looked at"},
}};

}  // namespace

std::span<const Threshold> thresholds() { return kThresholds; }

double Findings::threshold(std::string_view option) const {
  const auto* row = std::find_if(
      kThresholds.begin(), kThresholds.end(), [&](const Threshold& known) {
        return known.rule == rule_.name && known.option == option;
      });
  double value = row->usual;
  for (const RuleSetting& setting : bank_.settings.check) {
    if (setting.rule.view != rule_.name || setting.option.view != option) {
      continue;
    }
    const auto asked = read_number(setting.value.view);
    if (asked && *asked >= row->least && *asked <= row->most) value = *asked;
  }
  return value;
}

}  // namespace viva
