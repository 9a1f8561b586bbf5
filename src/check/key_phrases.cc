#include "check/key_phrases.h"

#include <algorithm>

#include "check/findings.h"
#include "check/keys.h"
#include "check/near_texts.h"
#include "check/word_scan.h"
#include "viva/text/fold.h"

namespace viva {
namespace {

constexpr std::size_t kMostKeyWords = 64;

std::uint64_t mixed(std::uint64_t state, std::uint64_t word) {
  return (state ^ word) * 0x100000001B3U + (state >> 29U);
}

std::uint64_t sequence_hash(const std::vector<std::uint64_t>& words,
                            std::size_t begin, std::size_t size) {
  std::uint64_t state = kFnvBasis;
  for (std::size_t i = begin; i < begin + size; ++i) {
    state = mixed(state, words[i]);
  }
  return state;
}

// Numbers and small words alone stand in any text.
bool says_something(std::string_view text) {
  WordWalk walk(text);
  while (const auto word = walk.next()) {
    const bool number = word->find_first_not_of("0123456789") == word->npos;
    if (!is_small_word(*word) && !number && word->size() > 2) return true;
  }
  return false;
}

}  // namespace

KeyPhrases::KeyPhrases(const Bank& bank, std::size_t least_words,
                       std::size_t most)
    : most_(most) {
  each_question({bank, bank.sections}, [&](const Question& question) {
    add_key(question, std::max<std::size_t>(least_words, 2));
  });
  if (keys_.empty()) return;
  each_question({bank, bank.sections},
                [&](const Question& question) { look_at(question); });
}

void KeyPhrases::add_key(const Question& question, std::size_t least_words) {
  const auto place = key_place(question);
  if (!place) return;
  const std::string_view text = question.choices[*place].text.view;
  hash_words(text, words_);
  if (words_.size() < least_words || words_.size() > kMostKeyWords ||
      !says_something(text)) {
    return;
  }
  const std::uint64_t pair = sequence_hash(words_, 0, 2);
  const std::uint64_t phrase = sequence_hash(words_, 0, words_.size());
  pairs_.add(pair);
  lengths_[pair] |= std::uint64_t{1} << (words_.size() - 1);
  mentions_[phrase];
  keys_.push_back({&question, *place, phrase});
}

void KeyPhrases::look_at(const Question& question) {
  hash_words(question.stem.view, words_);
  for (std::size_t at = 0; at + 1 < words_.size(); ++at) {
    const std::uint64_t pair = sequence_hash(words_, at, 2);
    if (!pairs_.may_have(pair)) continue;
    const auto lengths = lengths_.find(pair);
    if (lengths != lengths_.end()) {
      look_from(question, at, lengths->second);
    }
  }
}

void KeyPhrases::look_from(const Question& question, std::size_t at,
                           std::uint64_t lengths) {
  std::uint64_t state = kFnvBasis;
  for (std::size_t size = 1; at + size <= words_.size() && lengths != 0;
       ++size) {
    state = mixed(state, words_[at + size - 1]);
    const std::uint64_t bit = std::uint64_t{1} << (size - 1);
    if ((lengths & bit) == 0) continue;
    lengths &= ~bit;
    const auto known = mentions_.find(state);
    if (known != mentions_.end()) mention(question, known->second);
  }
}

void KeyPhrases::mention(const Question& question,
                         std::vector<Mention>& all) const {
  if (all.size() >= most_) return;
  const std::uint64_t stem = folded_hash(question.stem.view);
  const bool known =
      std::any_of(all.begin(), all.end(),
                  [&](const Mention& mention) { return mention.stem == stem; });
  if (!known) all.push_back({&question, stem});
}

}  // namespace viva
