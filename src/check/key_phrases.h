#pragma once

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "check/sieve.h"
#include "viva/bank/bank.h"

namespace viva {

// A key of several words as a hash of them.
struct KeyPhrase {
  const Question* question = nullptr;
  std::size_t place = 0;  // of the key among the choices
  std::uint64_t phrase = 0;
};

// A stem in which a phrase stands, and its folded_hash().
struct Mention {
  const Question* question = nullptr;
  std::uint64_t stem = 0;
};

// The keys of a bank that have so many words or more and say something, and
// the different stems in which they stand, word by word. The time is linear in
// the length of all texts: a stem is looked up only where two of its words are
// those that a key begins with, and only at the lengths of such keys.
class KeyPhrases {
 public:
  // Of the stems of a key no more than `most` are kept.
  KeyPhrases(const Bank& bank, std::size_t least_words, std::size_t most);

  const std::vector<KeyPhrase>& keys() const { return keys_; }
  const std::vector<Mention>& mentions(const KeyPhrase& key) const {
    return mentions_.at(key.phrase);
  }

 private:
  void add_key(const Question& question, std::size_t least_words);
  void look_at(const Question& question);
  void look_from(const Question& question, std::size_t at,
                 std::uint64_t lengths);
  void mention(const Question& question, std::vector<Mention>& all) const;

  std::size_t most_;
  std::vector<std::uint64_t> words_;  // of the text that is looked at
  std::vector<KeyPhrase> keys_;
  std::unordered_map<std::uint64_t, std::uint64_t> lengths_;  // by first pair
  std::unordered_map<std::uint64_t, std::vector<Mention>> mentions_;
  Sieve pairs_;  // of those; most of a stem's are none
};

}  // namespace viva
