#include <set>

#include "support/catch.h"
#include "viva/check/check.h"

namespace viva {
namespace {

TEST_CASE("every rule says what it is, why, and what to do, with an example") {
  std::set<std::string_view> names;
  for (const Rule& rule : check_rules()) {
    INFO(rule.name);
    CHECK(names.insert(rule.name).second);
    CHECK_FALSE(rule.summary.empty());
    CHECK_FALSE(rule.help.empty());
    CHECK_FALSE(rule.why.empty());
    CHECK_FALSE(rule.example.empty());
  }
}

TEST_CASE(
    "every threshold belongs to a rule and has its usual value in range") {
  std::set<std::string_view> names;
  for (const Rule& rule : check_rules()) names.insert(rule.name);
  for (const Threshold& row : thresholds()) {
    INFO(row.rule << " " << row.option);
    CHECK(names.contains(row.rule));
    CHECK(row.least <= row.usual);
    CHECK(row.usual <= row.most);
    CHECK_FALSE(row.meaning.empty());
  }
}

}  // namespace
}  // namespace viva
