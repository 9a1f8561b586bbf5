#include <algorithm>

#include "check/keys.h"
#include "viva/bank/wording.h"
#include "viva/check/check.h"

namespace viva {

Strategies strategies(const Bank& bank) {
  const KeyCounts counts = count_keys(bank.sections);
  if (counts.questions == 0) return {};
  const std::size_t best = counts.best();
  const auto share = [&](std::size_t keys) {
    return counts.share(static_cast<double>(keys));
  };
  Strategies found{counts.questions,
                   {{"always " + page_letter(best), share(counts.keys[best])},
                    {"always the longest", share(counts.longest)}}};
  std::stable_sort(
      found.rows.begin(), found.rows.end(),
      [](const Strategy& a, const Strategy& b) { return a.share > b.share; });
  found.rows.push_back({"at random", counts.share(counts.guessed)});
  return found;
}

}  // namespace viva
