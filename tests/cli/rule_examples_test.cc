#include <algorithm>

#include "cli/library.h"
#include "cli/rule_settings.h"
#include "support/catch.h"
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

}  // namespace
}  // namespace viva
