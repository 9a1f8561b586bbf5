#include <fmt/core.h>

#include <algorithm>
#include <optional>
#include <string>

#include "check/keys.h"
#include "check/rule_functions.h"
#include "viva/bank/wording.h"

namespace viva {
namespace {

// With few choices a position holds many keys by chance: it may hold half as
// many again as chance gives it.
constexpr double kAboveChance = 1.5;

bool holds_too_many(const KeyCounts& counts, std::size_t position,
                    double most) {
  const double share = counts.share(static_cast<double>(counts.keys[position]));
  const double chance = counts.share(counts.expected[position]);
  return share > std::max(most, kAboveChance * chance) || share == 1;
}

// "; A and D are never the key"
std::string unused_positions(const KeyCounts& counts) {
  std::vector<std::string> letters;
  for (std::size_t i = 0; i < counts.keys.size(); ++i) {
    if (counts.keys[i] == 0) letters.push_back(page_letter(i));
  }
  if (letters.empty() || letters.size() + 1 == counts.keys.size()) return "";
  std::string list = letters.front();
  for (std::size_t i = 1; i < letters.size(); ++i) {
    list += (i + 1 < letters.size() ? ", " : " and ") + letters[i];
  }
  return fmt::format("; {} {} never the key", list,
                     letters.size() == 1 ? "is" : "are");
}

// Returns whether it found anything.
bool check_bank(const Bank& bank, const KeyCounts& counts, Findings& found) {
  if (counts.questions < found.limit("questions")) return false;
  const std::size_t best = counts.best();
  if (!holds_too_many(counts, best, found.threshold("share") / 100)) {
    return false;
  }
  const std::size_t keys = counts.keys[best];
  const ChiSquare test = chi_square(counts);
  found.add(
      title_span(bank),
      fmt::format("always answering {} scores {} ({} of {}){} (chi-square "
                  "against equal shares {:.3f}, {} degree{} of freedom, "
                  "p = {:.2g})",
                  page_letter(best),
                  percent(counts.share(static_cast<double>(keys))), keys,
                  counts.questions, unused_positions(counts), test.value,
                  test.freedom, test.freedom == 1 ? "" : "s", test.p));
  return true;
}

void check_section(const Section& section, const KeyCounts& counts,
                   Findings& found) {
  if (counts.questions < found.limit("section")) return;
  const std::size_t best = counts.best();
  if (counts.keys[best] != counts.questions) return;
  found.add(section.span, fmt::format("all {} keys of this section are {}",
                                      counts.questions, page_letter(best)));
}

}  // namespace

void find_key_positions(const BankPart& part, Findings& found) {
  const KeyCounts all = count_keys(part.sections);
  const bool told = check_bank(part.bank, all, found);
  if (told && part.sections.size() == 1) return;  // it is the same once more
  for (const Section& section : part.sections) {
    check_section(section, count_keys({&section, 1}), found);
  }
}

}  // namespace viva
