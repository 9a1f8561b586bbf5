#include <algorithm>

#include "check/findings.h"
#include "check/keys.h"
#include "viva/bank/wording.h"
#include "viva/check/check.h"

namespace viva {
namespace {

std::size_t count_longest(const Bank& bank) {
  std::size_t longest = 0;
  each_question({bank, bank.sections}, [&](const Question& question) {
    const auto key = key_place(question);
    if (key && key_length(question, *key).is_longest()) ++longest;
  });
  return longest;
}

}  // namespace

Strategies strategies(const Bank& bank) {
  const KeyCounts counts = count_keys(bank.sections);
  if (counts.questions == 0) return {};
  const std::size_t best = counts.best();
  const auto share = [&](std::size_t keys) {
    return counts.share(static_cast<double>(keys));
  };
  Strategies found{counts.questions,
                   {{"always " + page_letter(best), share(counts.keys[best])},
                    {"always the longest", share(count_longest(bank))}}};
  std::stable_sort(
      found.rows.begin(), found.rows.end(),
      [](const Strategy& a, const Strategy& b) { return a.share > b.share; });
  found.rows.push_back({"at random", counts.share(counts.guessed)});
  return found;
}

}  // namespace viva
