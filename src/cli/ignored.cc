#include "cli/ignored.h"

#include <fmt/core.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "viva/bank/ignores.h"
#include "viva/check/check.h"

namespace viva {
namespace {

const Rule* find_rule(std::span<const Rule> rules, std::string_view name) {
  const auto found =
      std::find_if(rules.begin(), rules.end(),
                   [name](const Rule& rule) { return rule.name == name; });
  return found == rules.end() ? nullptr : &*found;
}

// Whether all that the rule can find was looked for. The last word of the
// settings on it counts.
bool was_looked_for(const Rule& rule, const Settings& settings,
                    const Review& review) {
  const bool checked = find_rule(check_rules(), rule.name) != nullptr;
  if (checked && !review.rules) return false;
  bool on = rule.on;
  for (const RuleSetting& setting : settings.check) {
    if (setting.rule.view != rule.name || !setting.option.empty()) continue;
    on = setting.value.view != "off";
  }
  return on;
}

std::string place_of(const UnusedIgnore& unused) {
  return unused.question != nullptr
             ? fmt::format("question {}", unused.question->number)
             : fmt::format("section {}", unused.section->number);
}

}  // namespace

void leave_out_ignored(ReadResult& read, const Review& review) {
  Diagnostics found;
  for (const UnusedIgnore& unused :
       leave_out_ignored(read.bank, read.diagnostics)) {
    const Text& name = unused.ignore.rule;
    const Rule* rule = find_rule(all_rules(), name.view);
    if (rule == nullptr) {
      found.push_back(
          finding("unknown-rule", name.span, no_such_rule(name.view)));
    } else if (was_looked_for(*rule, read.bank.settings, review)) {
      found.push_back(
          finding("unused-ignore", name.span,
                  fmt::format("{} ignores '{}', which finds nothing there",
                              place_of(unused), name.view)));
    }
  }
  if (found.empty()) return;
  apply(read.bank.settings.check, found);
  std::move(found.begin(), found.end(), std::back_inserter(read.diagnostics));
  sort_by_place(read.diagnostics);
}

}  // namespace viva
