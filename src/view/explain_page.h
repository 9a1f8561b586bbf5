#pragma once

#include <span>
#include <string_view>

#include "viva/bank/diagnostic.h"
#include "viva/check/check.h"
#include "viva/text/styled.h"

namespace viva {

// All that there is to say of a rule: what it finds, why that matters, an
// example, how to mend it, its options (of `thresholds` those of this rule) and
// how to be without it. What the rule does not say leaves nothing behind.
Lines explain_page(const Rule& rule, std::span<const Threshold> thresholds,
                   Width width);

// Rules that belong together.
struct RuleGroup {
  std::string_view title;
  std::span<const Rule> rules;
};

// A line a rule, by the rules' names, in columns:
//
//   key-position  warning  one position holds too many of the keys
//   word-repeat   off      a word of the stem stands in the key alone
Lines rules_page(std::span<const RuleGroup> groups, Width width);

}  // namespace viva
