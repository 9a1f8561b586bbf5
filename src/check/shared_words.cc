#include "check/shared_words.h"

#include <algorithm>

#include "check/findings.h"
#include "check/keys.h"
#include "check/near_texts.h"
#include "check/word_scan.h"

namespace viva {
namespace {

constexpr std::size_t kShortest = 4;
// A word is rare if it stands in no more stems than this, or than one in ten.
constexpr std::size_t kFewStems = 3;
constexpr std::size_t kOneIn = 10;

// A word without the ending of a plural.
std::uint64_t singular_hash(std::string_view word) {
  const bool plural = word.size() > kShortest && word.ends_with('s');
  return word_hash(plural ? word.substr(0, word.size() - 1) : word);
}

using Words = std::vector<std::uint64_t>;  // sorted

// What any question may say.
const WordList& quiz_words() {
  static const WordList words = {
      "used",    "uses",      "using",     "commonly", "primary",   "primarily",
      "purpose", "function",  "method",    "type",     "types",     "example",
      "best",    "correct",   "statement", "process",  "model",     "data",
      "system",  "value",     "technique", "library",  "following", "describes",
      "what",    "which",     "when",      "where",    "your",      "with",
      "this",    "that",      "these",     "from",     "into",      "does",
      "will",    "have",      "each",      "work",     "working",   "main",
      "common",  "functions", "methods",   "values",   "models",    "feature"};
  return words;
}

// Those that say something.
Words content_words(std::string_view text) {
  Words words;
  WordWalk walk(text);
  while (const auto word = walk.next()) {
    if (word->size() < kShortest || quiz_words().has(*word)) continue;
    words.push_back(singular_hash(*word));
  }
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

std::string_view key_text(const Question& question) {
  const auto place = key_place(question);
  return place ? question.choices[*place].text.view : std::string_view();
}

}  // namespace

void SharedWords::add(const Question& asked, const Question& other) {
  const Words stem = content_words(asked.stem.view);
  Words of_other = content_words(other.stem.view);
  const Words key = content_words(key_text(other));
  of_other.insert(of_other.end(), key.begin(), key.end());
  std::sort(of_other.begin(), of_other.end());
  Words& shared = shared_.emplace_back();
  std::set_intersection(stem.begin(), stem.end(), of_other.begin(),
                        of_other.end(), std::back_inserter(shared));
  for (const std::uint64_t word : shared) {
    stems_[word] = 0;
    words_.add(word);
  }
}

void SharedWords::weigh(const Bank& bank) {
  if (stems_.empty()) return;
  each_question({bank, bank.sections}, [&](const Question& question) {
    ++questions_;
    WordWalk walk(question.stem.view);
    while (const auto word = walk.next()) {
      if (word->size() < kShortest) continue;
      const std::uint64_t hash = singular_hash(*word);
      if (!words_.may_have(hash)) continue;
      const auto counted = stems_.find(hash);
      if (counted != stems_.end()) ++counted->second;
    }
  });
}

bool SharedWords::are_close(std::size_t pair) const {
  const std::size_t few = std::max(kFewStems, questions_ / kOneIn);
  return std::any_of(
      shared_[pair].begin(), shared_[pair].end(),
      [&](std::uint64_t word) { return stems_.at(word) <= few; });
}

}  // namespace viva
