#include "viva/check/check.h"

#include <algorithm>
#include <array>

#include "check/findings.h"

namespace viva {
namespace {

// About 50 KiB of text, which stay in the second cache of a processor.
constexpr std::size_t kSectionsAtOnce = 16;

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
  std::array<std::vector<const CheckRow*>, 2> rows;  // that are on, by reach
  for (const CheckRow& row : check_rows()) {
    if (is_on(row.rule, bank)) rows[row.reach == Reach::kBank].push_back(&row);
  }
  const auto look = [&](std::span<const CheckRow* const> of, BankPart part) {
    for (const CheckRow* row : of) {
      Findings found(bank, row->rule, all);
      row->find(part, found);
    }
  };
  look(rows[1], {bank, bank.sections});
  for (std::size_t at = 0; at < bank.sections.size(); at += kSectionsAtOnce) {
    const std::size_t size =
        std::min(kSectionsAtOnce, bank.sections.size() - at);
    look(rows[0], {bank, bank.sections.subspan(at, size)});
  }
  sort_by_place(all);
  return all;
}

}  // namespace viva
