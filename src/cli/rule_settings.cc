#include "cli/rule_settings.h"

#include <fmt/core.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "viva/check/check.h"
#include "viva/text/error.h"
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

std::optional<std::string> unknown_rule(const RuleSetting& setting) {
  const std::vector<std::string_view> known = known_rules();
  const std::string_view name = setting.rule.view;
  if (std::find(known.begin(), known.end(), name) != known.end()) {
    return std::nullopt;
  }
  return fmt::format("there is no rule '{}'{}", name,
                     did_you_mean(name, known));
}

void report_unknown_rules(ReadResult& read) {
  for (const RuleSetting& setting : read.bank.settings.check) {
    if (auto why = unknown_rule(setting)) {
      read.diagnostics.push_back(
          finding("unknown-rule", setting.rule.span, std::move(*why)));
    }
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

void settle(ReadResult& read, const Settings& defaults, const Review& review) {
  report_unknown_rules(read);
  inherit(read.bank, defaults);
  ask(read.bank, review.asked);
  if (review.rules) {
    Diagnostics found = check(read.bank);
    std::move(found.begin(), found.end(), std::back_inserter(read.diagnostics));
    sort_by_place(read.diagnostics);
  }
  apply(read.bank.settings.check, read.diagnostics);
}

void refuse_unknown_rules(const CourseFiles& files) {
  for (const RuleSetting& setting : files.settings.check) {
    if (const auto why = unknown_rule(setting)) {
      const Position at =
          LineIndex(files.source).position(setting.rule.span.begin);
      throw Error(fmt::format("{}:{}:{}: {}", files.source.name(), at.line,
                              at.column, make_safe(*why).str()));
    }
  }
}

}  // namespace viva
