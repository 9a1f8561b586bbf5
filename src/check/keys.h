#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "viva/bank/bank.h"

namespace viva {

// The place of the key of a question that has one right choice among several;
// nothing for any other question.
std::optional<std::size_t> key_place(const Question& question);

// How long the key and the longest other choice are, in characters as the
// author wrote them.
struct KeyLength {
  std::size_t key = 0;
  std::size_t other = 0;

  bool is_longest() const { return key > other; }
};

KeyLength key_length(const Question& question, std::size_t key);

// The keys of the questions that have one right choice, counted.
struct KeyCounts {
  std::size_t questions = 0;
  std::vector<std::size_t> keys;  // by position, those without any included
  std::vector<double> expected;   // by position, if all choices were alike
  double guessed = 0;             // right ones that guessing would find

  // Counts a question with the place of its key.
  void add(const Question& question, std::size_t key);

  // The position that holds the most keys. There must be a question.
  std::size_t best() const;
  // A number of keys as a share of the questions, 0 to 1.
  double share(double keys) const {
    return keys / static_cast<double>(questions);
  }
};

KeyCounts count_keys(std::span<const Section> sections);

// Pearson's chi-square of the positions against equal shares, its degrees of
// freedom and the probability of one at least as large by chance.
struct ChiSquare {
  double value = 0;
  std::size_t freedom = 0;
  double p = 1;
};

ChiSquare chi_square(const KeyCounts& counts);

// The upper tail of the chi-square distribution: Q(freedom / 2, value / 2), the
// incomplete gamma function by its recurrence (Abramowitz and Stegun 1964,
// 6.5.21 with 6.5.17 and 6.5.3).
double chi_square_tail(double value, std::size_t freedom);

// "63.5 %"
std::string percent(double share);

}  // namespace viva
