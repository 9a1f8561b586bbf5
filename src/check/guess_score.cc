#include <fmt/core.h>

#include <span>

#include "check/keys.h"
#include "check/rule_functions.h"
#include "viva/check/check.h"

namespace viva {

void find_guess_scores(const BankPart& part, Findings& found) {
  const double most = found.threshold("percent");
  if (most >= 100) return;
  const Strategies all = strategies(part.bank);
  if (all.rows.empty() || all.questions < found.limit("questions")) return;
  // The last one is chance, which no other order of choices changes.
  for (const Strategy& strategy :
       std::span(all.rows).first(all.rows.size() - 1)) {
    if (100 * strategy.share <= most) continue;
    found.add(title_span(part.bank),
              fmt::format("'{}' scores {}, more than {:g} %", strategy.name,
                          percent(strategy.share), most));
  }
}

}  // namespace viva
