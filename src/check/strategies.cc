#include <algorithm>

#include "check/findings.h"
#include "check/keys.h"
#include "viva/bank/wording.h"
#include "viva/check/check.h"

namespace viva {

Strategies strategies(const Bank& bank) {
  KeyCounts counts;
  std::size_t longest = 0;
  each_question({bank, bank.sections}, [&](const Question& question) {
    const auto key = key_place(question);
    if (!key) return;
    counts.add(question, *key);
    if (key_length(question, *key).is_longest()) ++longest;
  });
  if (counts.questions == 0) return {};
  const std::size_t best = counts.best();
  const auto share = [&](std::size_t keys) {
    return counts.share(static_cast<double>(keys));
  };
  Strategies found{counts.questions,
                   {{"always " + page_letter(best), share(counts.keys[best])},
                    {"always the longest", share(longest)}}};
  std::stable_sort(
      found.rows.begin(), found.rows.end(),
      [](const Strategy& a, const Strategy& b) { return a.share > b.share; });
  found.rows.push_back({"at random", counts.share(counts.guessed)});
  return found;
}

}  // namespace viva
