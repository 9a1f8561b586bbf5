#include <fmt/core.h>

#include <algorithm>

#include "check/keys.h"
#include "check/rule_functions.h"
#include "check/word_scan.h"
#include "viva/bank/wording.h"
#include "viva/text/utf8.h"

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

std::size_t second_longest(const Question& question, std::size_t key) {
  std::size_t longest = 0;
  for (std::size_t i = 0; i < question.choices.size(); ++i) {
    if (i == key) continue;
    longest =
        std::max(longest, count_characters(question.choices[i].text.view));
  }
  return longest;
}

void check_question(const Question& question, std::size_t key, double ratio,
                    std::size_t words, Findings& found) {
  const Text& text = question.choices[key].text;
  const std::size_t length = count_characters(text.view);
  const std::size_t second = second_longest(question, key);
  if (static_cast<double>(second) >= ratio * static_cast<double>(length) ||
      count_words(text.view) < words) {
    return;
  }
  found.add(text.span,
            fmt::format("the key, choice {}, has {} characters and the longest "
                        "wrong one {}",
                        page_letter(key), length, second));
}

void check_all(const Bank& bank, Findings& found) {
  const KeyCounts counts = count_keys(bank.sections);
  if (counts.questions < found.limit("questions")) return;
  const double share = counts.share(static_cast<double>(counts.longest));
  const double guessed = counts.share(counts.guessed);
  const double most = found.threshold("share") / 100;
  if (share <= std::max(most, kAboveGuessing * guessed) && share != 1) return;
  found.add(title_span(bank),
            fmt::format("always choosing the longest scores {} ({} of {}; "
                        "guessing scores {})",
                        percent(share), counts.longest, counts.questions,
                        percent(guessed)));
}

}  // namespace

void find_longest_keys(const Bank& bank, Findings& found) {
  check_all(bank, found);
  const double ratio = found.threshold("ratio");
  const std::size_t words = found.limit("words");
  each_question(bank, [&](const Question& question) {
    const auto key = key_place(question);
    if (key) check_question(question, *key, ratio, words, found);
  });
}

}  // namespace viva
