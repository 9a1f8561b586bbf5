#include <algorithm>

#include "cli/library.h"
#include "cli/rule_settings.h"
#include "support/catch.h"
#include "support/checked.h"
#include "viva/check/check.h"

namespace viva {
namespace {

// Whether the rule finds something in its example.
bool finds_in_example(const Rule& rule) {
  ReadResult read = read_named(Source("x.md", std::string(rule.example)));
  settle(read, {}, {.rules = true, .asked = {}});
  return std::any_of(
      read.diagnostics.begin(), read.diagnostics.end(),
      [&](const Diagnostic& found) { return found.rule == rule.name; });
}

TEST_CASE("every rule of the checks finds something in its own example") {
  for (const Rule& rule : check_rules()) {
    INFO(rule.name);
    CHECK(finds_in_example(rule));
  }
}

TEST_CASE("the rules in the examples of REPORTS.md are those there are") {
  for (const Rule& rule : example_rules()) {
    INFO(rule.name);
    const auto rules = all_rules();
    const auto real = std::find_if(
        rules.begin(), rules.end(),
        [&](const Rule& known) { return known.name == rule.name; });
    REQUIRE(real != rules.end());
    CHECK(rule.severity == real->severity);
    CHECK(rule.summary == real->summary);
    CHECK(rule.help == real->help);
    CHECK(rule.why == real->why);
    CHECK(rule.on == real->on);
  }
}

}  // namespace
}  // namespace viva
