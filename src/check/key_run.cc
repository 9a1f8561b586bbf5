#include <fmt/core.h>

#include <cmath>

#include "check/keys.h"
#include "check/rule_functions.h"
#include "viva/bank/wording.h"

namespace viva {
namespace {

// Of two choices six keys in a row are not rare: a run counts if chance makes
// it no oftener than one so long with three choices.
constexpr double kChoices = 3;
constexpr double kRounding = 1 + 1e-9;

// Keys in one position, one question behind the other.
struct Run {
  std::size_t position = 0;
  std::size_t keys = 0;
  double chance = 1;  // of the keys behind the first
  const Question* first = nullptr;
  const Section* section = nullptr;  // of all of them, or null

  void take(const Question& question, std::size_t key, const Section& in) {
    if (keys > 0 && key == position) {
      ++keys;
      chance /= static_cast<double>(question.choices.size());
      if (section != &in) section = nullptr;
      return;
    }
    *this = {key, 1, 1, &question, &in};
  }
};

// A section whose keys are all alike is told by key-position.
bool is_whole_section(const Run& run) {
  return run.section != nullptr &&
         run.keys == count_keys({run.section, 1}).questions;
}

void report(const Run& run, Findings& found) {
  const std::size_t most = found.limit("keys");
  const double rare = std::pow(1 / kChoices, static_cast<double>(most - 1));
  if (run.keys < most || run.chance > rare * kRounding || is_whole_section(run))
    return;
  found.add(run.first->span, fmt::format("from here {} keys in a row are {}",
                                         run.keys, page_letter(run.position)));
}

}  // namespace

void find_key_runs(const BankPart& part, Findings& found) {
  Run run;
  for (const Section& section : part.sections) {
    for (const Question& question : section.questions) {
      const auto key = key_place(question);
      if (!key) continue;
      if (run.keys > 0 && *key != run.position) report(run, found);
      run.take(question, *key, section);
    }
  }
  if (run.keys > 0) report(run, found);
}

}  // namespace viva
