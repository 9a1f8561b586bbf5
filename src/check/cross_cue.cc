#include <fmt/core.h>

#include <algorithm>

#include "check/key_phrases.h"
#include "check/rule_functions.h"
#include "check/shared_words.h"
#include "check/word_scan.h"
#include "viva/bank/wording.h"

namespace viva {
namespace {

// What more stems than this speak of is a term of the subject.
constexpr std::size_t kMostStems = 2;

// A key and a question whose stem says it.
struct Cue {
  KeyPhrase key;
  const Question* other = nullptr;
};

// Where the key stands in no more stems than counts, and not in its own.
std::vector<Cue> possible_cues(const KeyPhrases& phrases) {
  std::vector<Cue> cues;
  for (const KeyPhrase& key : phrases.keys()) {
    const std::vector<Mention>& all = phrases.mentions(key);
    if (all.empty() || all.size() > kMostStems) continue;
    const std::uint64_t stem = folded_hash(key.question->stem.view);
    const bool own = std::any_of(
        all.begin(), all.end(),
        [&](const Mention& mention) { return mention.stem == stem; });
    if (own) continue;
    for (const Mention& mention : all) cues.push_back({key, mention.question});
  }
  return cues;
}

}  // namespace

void find_cross_cues(const BankPart& part, Findings& found) {
  const KeyPhrases phrases(part.bank, found.limit("words"), kMostStems + 1);
  const std::vector<Cue> cues = possible_cues(phrases);
  SharedWords shared;
  for (const Cue& cue : cues) shared.add(*cue.key.question, *cue.other);
  shared.weigh(part.bank);
  const Question* told = nullptr;
  for (std::size_t i = 0; i < cues.size(); ++i) {
    const KeyPhrase& key = cues[i].key;
    if (key.question == told || !shared.are_close(i)) continue;
    told = key.question;
    Diagnostic& cue = found.add(
        key.question->choices[key.place].text.span,
        fmt::format(
            "the key, choice {}, stands in the stem of another question",
            page_letter(key.place)));
    cue.related.push_back(cues[i].other->stem.span);
  }
}

}  // namespace viva
