#pragma once

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "check/sieve.h"
#include "viva/bank/bank.h"

namespace viva {

// Pairs of questions, one of which says the other's key, and whether they are
// about one thing: whether the stem of the one shares a word with the other
// question (its stem and its own key) that few stems of the bank have. Without
// one the key is a term that the other question uses.
class SharedWords {
 public:
  // The question whose key is said, and the one that says it.
  void add(const Question& asked, const Question& other);

  // Counts in how many stems the shared words stand; once all pairs are there.
  void weigh(const Bank& bank);

  // Of the pair that was added in this place.
  bool are_close(std::size_t pair) const;

 private:
  std::vector<std::vector<std::uint64_t>> shared_;        // by pair
  std::unordered_map<std::uint64_t, std::size_t> stems_;  // by word
  Sieve words_;                                           // of those
  std::size_t questions_ = 0;
};

}  // namespace viva
