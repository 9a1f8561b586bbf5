#include "viva/check/check.h"

#include <algorithm>

#include "check/findings.h"

namespace viva {
namespace {

// The last word of the bank's on the rule itself counts.
bool is_on(const Rule& rule, const Bank& bank) {
  bool on = rule.on;
  for (const RuleSetting& setting : bank.settings.check) {
    if (setting.rule.view != rule.name || !setting.option.empty()) continue;
    on = setting.value.view != "off";
  }
  return on;
}

}  // namespace

Diagnostic& Findings::add(Span span, std::string message) {
  return to_.emplace_back(Diagnostic{rule_.name, rule_.severity, span,
                                     std::move(message), rule_.help});
}

Span title_span(const Bank& bank) {
  if (!bank.title.empty()) return bank.title.span;
  const std::uint32_t begin = bank.source.text_begin();
  return {begin, begin};
}

std::span<const Rule> check_rules() {
  static const std::vector<Rule> rules = [] {
    std::vector<Rule> all;
    for (const CheckRow& row : check_rows()) all.push_back(row.rule);
    return all;
  }();
  return rules;
}

Diagnostics check(const Bank& bank) {
  Diagnostics all;
  for (const CheckRow& row : check_rows()) {
    if (!is_on(row.rule, bank)) continue;
    Findings found(bank, row.rule, all);
    row.find(bank, found);
  }
  sort_by_place(all);
  return all;
}

}  // namespace viva
