#include "cli/rule_settings.h"

#include <fmt/core.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "viva/text/error.h"
#include "viva/text/safe.h"
#include "viva/text/similar.h"

namespace viva {
namespace {

std::vector<std::string_view> known_rules() {
  std::vector<std::string_view> names;
  for (const Rule& rule : reader_rules()) names.push_back(rule.name);
  return names;
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

void settle(ReadResult& read, const Settings& defaults) {
  report_unknown_rules(read);
  inherit(read.bank, defaults);
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
