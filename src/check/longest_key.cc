#include <fmt/core.h>

#include <algorithm>

#include "check/keys.h"
#include "check/rule_functions.h"
#include "viva/bank/wording.h"

namespace viva {
namespace {

// As for positions: of two choices one is the longest half of the time.
constexpr double kAboveGuessing = 1.5;

std::size_t count_words(std::string_view text) {
  std::size_t words = 0;
  bool in_word = false;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\t' || c == '\n';
    if (!blank && !in_word) ++words;
    in_word = !blank;
  }
  return words;
}

// What one question says.
void check_question(const Question& question, std::size_t key, KeyLength length,
                    Findings& found) {
  found.add(question.choices[key].text.span,
            fmt::format("the key, choice {}, has {} characters and the longest "
                        "wrong one {}",
                        page_letter(key), length.key, length.other));
}

// What all of them together say, whose key is the longest so often.
void check_all(const Bank& bank, const KeyCounts& counts, std::size_t longest,
               Findings& found) {
  if (counts.questions < found.limit("questions")) return;
  const double share = counts.share(static_cast<double>(longest));
  const double guessed = counts.share(counts.guessed);
  const double most = found.threshold("share") / 100;
  if (share <= std::max(most, kAboveGuessing * guessed) && share != 1) return;
  found.add(
      title_span(bank),
      fmt::format("always choosing the longest scores {} ({} of {}; "
                  "guessing scores {})",
                  percent(share), longest, counts.questions, percent(guessed)));
}

}  // namespace

void find_longest_keys(const BankPart& part, Findings& found) {
  const double ratio = found.threshold("ratio");
  const std::size_t words = found.limit("words");
  KeyCounts counts;
  std::size_t longest = 0;
  each_question(part, [&](const Question& question) {
    const auto key = key_place(question);
    if (!key) return;
    counts.add(question, *key);
    const KeyLength length = key_length(question, *key);
    if (length.is_longest()) ++longest;
    const bool far = static_cast<double>(length.other) <
                     ratio * static_cast<double>(length.key);
    const std::string_view text = question.choices[*key].text.view;
    if (far && count_words(text) >= words && !is_of_the_above(text)) {
      check_question(question, *key, length, found);
    }
  });
  check_all(part.bank, counts, longest, found);
}

}  // namespace viva
