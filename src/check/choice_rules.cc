#include <fmt/core.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "check/keys.h"
#include "check/near_texts.h"
#include "check/rule_functions.h"
#include "check/word_scan.h"
#include "viva/bank/wording.h"
#include "viva/text/byte_bits.h"
#include "viva/text/fold.h"
#include "viva/text/number.h"

// Rules about the choices of one question among each other.

namespace viva {
namespace {

// A choice that is one number, with a currency, a percent or a unit.
struct Amount {
  double value = 0;
  std::string_view unit;
};

std::optional<Amount> as_amount(std::string_view text) {
  text = trim(text);
  if (text.starts_with('$')) text.remove_prefix(1);
  std::string digits;
  std::size_t at = 0;
  for (; at < text.size(); ++at) {
    const char c = text[at];
    const bool sign = at == 0 && (c == '-' || c == '+');
    if (c == ',') continue;
    if (!sign && c != '.' && (c < '0' || c > '9')) break;
    digits += c;
  }
  const auto value = read_number(digits);
  if (!value) return std::nullopt;
  const std::string_view unit = trim(text.substr(at));
  const bool more = std::any_of(unit.begin(), unit.end(), is_ascii_digit);
  if (more || unit.size() > 24) return std::nullopt;
  return Amount{*value, unit};
}

// The values of the choices if all are numbers of one unit.
std::vector<double> amounts(std::span<const Choice> choices) {
  std::vector<double> values;
  std::string_view unit;
  for (const Choice& choice : choices) {
    const auto amount = as_amount(choice.text.view);
    if (!amount || (!values.empty() && amount->unit != unit)) return {};
    unit = amount->unit;
    values.push_back(amount->value);
  }
  return values;
}

bool asks_for_version(std::string_view stem) {
  static const WordList words = {"version", "versions", "release"};
  return find_word(stem, words).has_value();
}

void check_near(const Question& question, double least, Findings& found) {
  const auto choices = question.choices;
  for (std::size_t i = 1; i < choices.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (!are_near(choices[i].text.view, choices[j].text.view, least)) {
        continue;
      }
      Diagnostic& near =
          found.add(choices[i].text.span,
                    fmt::format("choices {} and {} are nearly equal",
                                page_letter(j), page_letter(i)));
      near.related.push_back(choices[j].text.span);
      break;
    }
  }
}

// Small words and those of every stem say nothing.
void check_repeat(const Bank& bank, const Question& question, std::size_t key,
                  Findings& found) {
  constexpr std::size_t kShortest = 4;
  std::vector<std::uint64_t> stem;
  hash_words(question.stem.view, stem);
  const auto in = [](const std::vector<std::uint64_t>& words,
                     std::uint64_t word) {
    return std::find(words.begin(), words.end(), word) != words.end();
  };
  std::vector<std::uint64_t> others;
  std::vector<std::uint64_t> words;
  for (std::size_t i = 0; i < question.choices.size(); ++i) {
    if (i == key) continue;
    hash_words(question.choices[i].text.view, words);
    others.insert(others.end(), words.begin(), words.end());
  }
  const Text& text = question.choices[key].text;
  WordWalk walk(text.view);
  while (const auto word = walk.next()) {
    const std::uint64_t hash = word_hash(*word);
    if (word->size() < kShortest || !in(stem, hash) || in(others, hash)) {
      continue;
    }
    found.add(
        part_span(bank, text,
                  static_cast<std::size_t>(word->data() - text.view.data()),
                  word->size()),
        fmt::format("'{}' stands in the stem and in the key, choice {}, "
                    "alone",
                    *word, page_letter(key)));
    return;
  }
}

}  // namespace

void find_near_choices(const BankPart& part, Findings& found) {
  const double least = found.threshold("likeness");
  each_question(part, [&](const Question& question) {
    check_near(question, least, found);
  });
}

void find_number_order(const BankPart& part, Findings& found) {
  each_question(part, [&](const Question& question) {
    if (question.choices.size() < 3) return;
    const std::vector<double> values = amounts(question.choices);
    if (values.empty() || std::is_sorted(values.begin(), values.end()) ||
        std::is_sorted(values.rbegin(), values.rend()) ||
        asks_for_version(question.stem.view)) {
      return;
    }
    found.add(question.choices.front().text.span,
              "the numbers of these choices neither rise nor fall");
  });
}

void find_word_repeats(const BankPart& part, Findings& found) {
  each_question(part, [&](const Question& question) {
    if (const auto key = key_place(question)) {
      check_repeat(part.bank, question, *key, found);
    }
  });
}

}  // namespace viva
