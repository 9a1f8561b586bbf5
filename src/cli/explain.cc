#include <algorithm>
#include <array>

#include "cli/common.h"
#include "cli/front.h"
#include "cli/rule_settings.h"
#include "view/explain_page.h"
#include "viva/text/error.h"
#include "viva/text/safe.h"

namespace viva {
namespace {

const Rule& rule_named(std::string_view name) {
  const auto rules = all_rules();
  const auto row =
      std::find_if(rules.begin(), rules.end(),
                   [name](const Rule& rule) { return rule.name == name; });
  if (row == rules.end()) throw Error(make_safe(no_such_rule(name)).str());
  return *row;
}

Lines all_explained(Width width) {
  // The readers' own stand behind those of the checks.
  const std::span<const Rule> rules = all_rules();
  const std::size_t checks = check_rules().size();
  const std::array<RuleGroup, 2> groups = {
      {{"How questions are written and what gives them away",
        rules.first(checks)},
       {"How files are written (all that --structure looks for)",
        rules.subspan(checks)}}};
  return rules_page(groups, width);
}

}  // namespace

int run_explain(const Arguments& arguments) {
  const Width width = page_width(arguments);
  std::vector<const Rule*> rules;
  for (const std::string& name : arguments.rules) {
    rules.push_back(&rule_named(name));
  }
  const Output output = open_output(arguments);
  if (rules.empty()) output.write(all_explained(width));
  for (const Rule* rule : rules) {
    if (rule != rules.front()) output.write_bytes("\n");
    output.write(explain_page(*rule, thresholds(), width));
  }
  return 0;
}

}  // namespace viva
