#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>
#include <vector>

#include "check/keys.h"
#include "check/near_texts.h"
#include "check/rule_functions.h"
#include "check/word_scan.h"
#include "viva/text/byte_bits.h"
#include "viva/text/fold.h"
#include "viva/text/utf8.h"

// Two stems are nearly equal if they differ in one word that makes no more than
// a small part of them, and if that word says little (a small one, another form
// of the same) or the keys are equal. They are found by what is left of them
// without the word, so that the time is linear in the length of all stems.

namespace viva {
namespace {

constexpr std::uint64_t kBase = 0x9E3779B97F4A7C15U;  // odd
constexpr std::size_t kMostWords = 200;  // a longer stem is an essay
constexpr std::size_t kUsualWord = 32;   // bytes, or more
constexpr std::size_t kShortestKey = 6;  // "True", "B" and "10" are often keys

// A stem is the sum of its words' hashes, each times a power: kBase to the
// number of words behind it.
constexpr std::array<std::uint64_t, kMostWords> kPowers = [] {
  std::array<std::uint64_t, kMostWords> powers{1};
  for (std::size_t i = 1; i < powers.size(); ++i) {
    powers[i] = powers[i - 1] * kBase;
  }
  return powers;
}();

std::uint64_t combined(std::uint64_t a, std::uint64_t b) {
  return (a ^ (b + kBase + (a << 6U) + (a >> 2U))) * kBase;
}

// What a word is to a stem: small ones are nothing, others their root.
std::uint64_t root_hash(std::string_view word) {
  if (is_small_word(word)) return 0;
  std::array<char, kUsualWord> lower{};
  if (word.size() > lower.size() || !is_ascii(word)) {
    return fnv1a(without_ending(word));
  }
  std::transform(word.begin(), word.end(), lower.begin(), lower_ascii);
  const std::string_view folded(lower.data(), word.size());
  return fnv1a(folded.substr(0, root_size(folded)));
}

// The key's text if it tells questions apart, as a hash; else 0.
std::uint64_t key_hash(const Question& question) {
  const auto key = key_place(question);
  if (!key) return 0;
  const std::string_view text = trim(question.choices[*key].text.view);
  return text.size() < kShortestKey ? 0 : folded_hash(text);
}

bool is_code_or_math(char c) { return (c == '`') | (c == '$') | (c == '\\'); }

// Stems by group: each knows one before it in its group, or itself.
class Groups {
 public:
  // Adds the next stem, a group of its own.
  void add() { before_.push_back(before_.size()); }

  std::size_t first(std::size_t item) {
    while (before_[item] != item) {
      item = before_[item] = before_[before_[item]];
    }
    return item;
  }

  void join(std::size_t a, std::size_t b) {
    const std::size_t left = first(a);
    const std::size_t right = first(b);
    before_[std::max(left, right)] = std::min(left, right);
  }

 private:
  std::vector<std::size_t> before_;
};

class StemGroups {
 public:
  StemGroups(const Bank& bank, double least) : least_(least) {
    each_question({bank, bank.sections}, [&](const Question& question) {
      questions_.push_back(&question);
      groups_.add();
      add(questions_.size() - 1);
    });
    join_met();
  }

  // The questions of each group of two or more behind its first one.
  std::map<std::size_t, std::vector<std::size_t>> take() {
    std::map<std::size_t, std::vector<std::size_t>> others;
    for (std::size_t i = 0; i < questions_.size(); ++i) {
      const std::size_t first = groups_.first(i);
      if (first != i) others[first].push_back(i);
    }
    return others;
  }

  const Question& question(std::size_t i) const { return *questions_[i]; }

  bool are_equal(std::size_t a, std::size_t b) const {
    return hashes_[a] == hashes_[b];
  }

 private:
  void add(std::size_t i) {
    hashes_.push_back(folded_hash(questions_[i]->stem.view));
    const auto [known, fresh] = equal_.try_emplace(hashes_.back(), i);
    if (!fresh) return groups_.join(known->second, i);
    add_near(i);
  }

  void add_near(std::size_t i) {
    const std::string_view stem = questions_[i]->stem.view;
    if (has_any<is_code_or_math>(stem)) return;
    words_.clear();
    std::uint64_t whole = 0;
    WordWalk walk(stem);
    while (const auto word = walk.next()) {
      words_.push_back({*word, word_hash(*word)});
      whole = whole * kBase + words_.back().hash;
    }
    if (words_.size() < 2 || words_.size() > kMostWords) return;
    const std::uint64_t key = key_hash(*questions_[i]);
    const auto longest = static_cast<std::size_t>(
        (1 - least_) * static_cast<double>(stem.size()));
    meet(whole, 0, key, i);
    std::uint64_t before = 0;
    std::uint64_t behind = whole;
    std::size_t left = words_.size();
    for (const auto& [word, hash] : words_) {
      behind -= hash * kPowers[--left];
      const std::uint64_t rest = before * kPowers[left] + behind;
      if (word.size() <= longest) meet(rest, root_hash(word), key, i);
      before = before * kBase + hash;
    }
  }

  // The stem leaves a trace of what is left of it with the word that is not,
  // and with its key.
  void meet(std::uint64_t rest, std::uint64_t word, std::uint64_t key,
            std::size_t i) {
    traces_.push_back({combined(rest, word), i});
    if (key != 0) traces_.push_back({combined(rest, key), i});
  }

  // Joins the stems that have left the same trace.
  void join_met() {
    std::sort(traces_.begin(), traces_.end(),
              [](const auto& a, const auto& b) { return a.trace < b.trace; });
    for (std::size_t at = 1; at < traces_.size(); ++at) {
      const auto& [trace, stem] = traces_[at - 1];
      if (traces_[at].trace == trace) groups_.join(traces_[at].stem, stem);
    }
  }

  // What is left of a stem without one of its words.
  struct Trace {
    std::uint64_t trace;
    std::size_t stem;
  };

  struct StemWord {
    std::string_view text;
    std::uint64_t hash;
  };

  double least_;
  std::vector<const Question*> questions_;
  std::vector<std::uint64_t> hashes_;  // of the folded stems
  Groups groups_;
  std::unordered_map<std::uint64_t, std::size_t> equal_;
  std::vector<Trace> traces_;
  std::vector<StemWord> words_;  // of the stem at hand
};

}  // namespace

void find_similar_stems(const BankPart& part, Findings& found) {
  StemGroups stems(part.bank, found.threshold("likeness"));
  for (const auto& [first, others] : stems.take()) {
    const bool equal = std::all_of(
        others.begin(), others.end(),
        [&, first = first](auto i) { return stems.are_equal(i, first); });
    Diagnostic& like =
        found.add(stems.question(first).stem.span,
                  fmt::format("{} questions have {} stem", others.size() + 1,
                              equal ? "the same" : "nearly the same"));
    for (const std::size_t i : others) {
      like.related.push_back(stems.question(i).stem.span);
    }
  }
}

}  // namespace viva
