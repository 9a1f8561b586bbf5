#include "cli/rule_settings.h"

#include <fmt/core.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "cli/ignored.h"
#include "viva/check/check.h"
#include "viva/text/error.h"
#include "viva/text/number.h"
#include "viva/text/safe.h"
#include "viva/text/similar.h"

namespace viva {
namespace {

std::vector<std::string_view> known_rules() {
  std::vector<std::string_view> names;
  for (const Rule& rule : all_rules()) names.push_back(rule.name);
  return names;
}

// Rows of the command line come last and so count most.
void ask(Bank& bank, std::span<const RuleSetting> asked) {
  const auto own = bank.settings.check;
  std::vector<RuleSetting> all(own.begin(), own.end());
  all.insert(all.end(), asked.begin(), asked.end());
  bank.settings.check = bank.arena.copy(std::span<const RuleSetting>(all));
}

std::string no_such_option(const RuleSetting& setting) {
  std::vector<std::string_view> known;
  for (const Threshold& row : thresholds()) {
    if (row.rule == setting.rule.view) known.push_back(row.option);
  }
  if (known.empty()) {
    return fmt::format("the rule '{}' has no options", setting.rule.view);
  }
  known.emplace_back("severity");
  const std::string meant = did_you_mean(setting.option.view, known);
  return fmt::format("the rule '{}' has no option '{}'{}", setting.rule.view,
                     setting.option.view,
                     meant.empty()
                         ? fmt::format("; it has {}", fmt::join(known, ", "))
                         : meant);
}

bool is_in_range(std::string_view value, const Threshold& row) {
  const std::optional<double> number = read_number(value);
  return number && *number >= row.least && *number <= row.most;
}

std::optional<SettingFault> option_fault(const RuleSetting& setting) {
  const auto rows = thresholds();
  const auto row =
      std::find_if(rows.begin(), rows.end(), [&](const Threshold& known) {
        return known.rule == setting.rule.view &&
               known.option == setting.option.view;
      });
  if (row == rows.end()) {
    return SettingFault{"unknown-key", setting.option.span,
                        no_such_option(setting)};
  }
  if (is_in_range(setting.value.view, *row)) return std::nullopt;
  return SettingFault{
      "bad-value", setting.value.span,
      fmt::format("the option '{}' of '{}' is a number from {} to {}, not '{}'",
                  row->option, row->rule, write_number(row->least),
                  write_number(row->most), setting.value.view)};
}

// A rule that is not there is named once, whatever is said of it.
void report_faults(ReadResult& read) {
  std::optional<Span> last;
  for (const RuleSetting& setting : read.bank.settings.check) {
    auto fault = find_fault(setting);
    if (!fault || fault->span == last) continue;
    last = fault->span;
    read.diagnostics.push_back(
        finding(fault->rule, fault->span, std::move(fault->message)));
  }
  sort_by_place(read.diagnostics);
}

}  // namespace

std::span<const Rule> all_rules() {
  static const std::vector<Rule> rules = [] {
    const auto of_readers = reader_rules();
    const auto of_checks = check_rules();
    std::vector<Rule> all(of_checks.begin(), of_checks.end());
    // A rule that readers and checks share stands among the checks.
    for (const Rule& rule : of_readers) {
      const bool shared = std::any_of(
          of_checks.begin(), of_checks.end(),
          [&](const Rule& known) { return known.name == rule.name; });
      if (!shared) all.push_back(rule);
    }
    return all;
  }();
  return rules;
}

std::string no_such_rule(std::string_view name) {
  return fmt::format("there is no rule '{}'{}", name,
                     did_you_mean(name, known_rules()));
}

std::optional<SettingFault> find_fault(const RuleSetting& setting) {
  const std::vector<std::string_view> known = known_rules();
  if (std::find(known.begin(), known.end(), setting.rule.view) == known.end()) {
    return SettingFault{"unknown-rule", setting.rule.span,
                        no_such_rule(setting.rule.view)};
  }
  if (setting.option.empty()) return std::nullopt;
  return option_fault(setting);
}

void settle(ReadResult& read, const Settings& defaults, const Review& review) {
  report_faults(read);
  inherit(read.bank, defaults);
  ask(read.bank, review.asked);
  if (review.rules) {
    Diagnostics found = check(read.bank);
    std::move(found.begin(), found.end(), std::back_inserter(read.diagnostics));
    sort_by_place(read.diagnostics);
  }
  apply(read.bank.settings.check, read.diagnostics);
  leave_out_ignored(read, review);
  if (review.notes) return;
  std::erase_if(read.diagnostics, [](const Diagnostic& found) {
    return found.severity == Severity::kNote;
  });
}

void refuse_unknown_rules(const CourseFiles& files) {
  for (const RuleSetting& setting : files.settings.check) {
    if (const auto fault = find_fault(setting)) {
      const Position at = LineIndex(files.source).position(fault->span.begin);
      throw Error(fmt::format("{}:{}:{}: {}", files.source.name(), at.line,
                              at.column, make_safe(fault->message).str()));
    }
  }
}

}  // namespace viva
