#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

#include "bank/one_of.h"
#include "viva/bank/wording.h"
#include "viva/text/byte_bits.h"
#include "viva/text/utf8.h"
#include "viva/text/words.h"

namespace viva {
namespace {

// The part of a word that is left without the punctuation that may stand
// around a letter that names a choice, and without a genitive.
std::string_view inner_part(std::string_view word) {
  constexpr std::u32string_view kEdge =
      U".,:;!?()[]\"'*_\u2018\u2019\u201c\u201d\u2026";
  std::size_t begin = word.size();
  std::size_t end = 0;
  for (std::size_t at = 0; at < word.size();) {
    const Decoded next = decode_utf8(word.substr(at));
    if (is_ascii_letter_or_digit(word[at]) ||
        kEdge.find(next.code) == kEdge.npos) {
      begin = std::min(begin, at);
      end = at + next.size;
    }
    at += next.size;
  }
  std::string_view inner = word.substr(begin, end - std::min(begin, end));
  for (const std::string_view genitive : {"'s", "\u2019s"}) {
    if (inner.ends_with(genitive)) inner.remove_suffix(genitive.size());
  }
  return inner;
}

// The star of "A*" is part of a name, unless it closes emphasis.
bool has_star(const Word& word, std::string_view inner) {
  const auto at = static_cast<std::size_t>(inner.data() - word.text.data());
  const std::string_view behind = word.text.substr(at + inner.size());
  return behind.starts_with('*') && !behind.starts_with("**") &&
         word.text.substr(0, at).find('*') == word.text.npos;
}

// A letter is often one of the alphabet: "names that begin with the letter A".
constexpr std::array<std::string_view, 8> kChoiceNouns = {
    "option", "options", "choice",      "choices",
    "answer", "answers", "alternative", "alternatives"};

// Letters in a word, by their places in it. Those of "B" may be certain; those
// of "C/D" and "Answer-B" never are. "C++", "B-tree" and "P(A|B)" hold none.
struct Letters {
  std::vector<std::size_t> places;
  bool alone = false;
};

Letters letters_in(const Word& word) {
  const std::string_view inner = inner_part(word.text);
  if (inner.empty() || has_star(word, inner)) return {};
  const auto at = static_cast<std::size_t>(inner.data() - word.text.data());
  if (inner.size() == 1 && is_ascii_letter(inner[0])) return {{at}, true};
  if (inner.size() == 3 && inner[1] == '/' && is_ascii_letter(inner[0]) &&
      is_ascii_letter(inner[2])) {
    return {{at, at + 2}, false};
  }
  if (inner.size() > 2 && is_ascii_letter(inner.back()) &&
      is_one_of(core_of(inner.substr(0, inner.size() - 2)), kChoiceNouns) &&
      !is_letter_or_digit(inner[inner.size() - 2])) {
    return {{at + inner.size() - 1}, false};
  }
  return {};
}

constexpr std::array<std::string_view, 17> kVerbs = {
    "is",  "are", "was",     "were", "and",   "or",     "but", "as",  "because",
    "has", "had", "doesn't", "does", "would", "cannot", "can", "both"};

// Nouns in "s" look like the verbs of "A describes a tree".
bool looks_like_verb(std::string_view word) {
  return is_one_of(word, kVerbs) || word.ends_with("ly") ||
         (word.ends_with('s') && !word.ends_with("ss") &&
          !word.ends_with("us") && !word.ends_with("is"));
}

constexpr std::string_view kSentenceEnds = ".!?:;-*\"";

bool begins_sentence(const std::vector<Word>& words, std::size_t i) {
  if (i == 0) return true;
  const std::string_view last = words[i - 1].text;
  return kSentenceEnds.find(last.back()) != kSentenceEnds.npos ||
         last == "\u2013" || last == "\u2014";
}

// A capital that begins a sentence, or a small letter, with no verb behind it.
bool is_article(char letter, bool begins_sentence, std::string_view next) {
  return letter == 'a' ? !is_one_of(next, kVerbs)
                       : begins_sentence && !looks_like_verb(next);
}

// In brackets it is none.
bool is_article(const std::vector<Word>& words, std::size_t i) {
  const Word& word = words[i];
  const char letter = word.text.back();
  if (word.core != "a" || (letter != 'A' && letter != 'a')) return false;
  if (i + 1 == words.size() || word.text.find('(') != word.text.npos) {
    return false;
  }
  return is_article(letter, begins_sentence(words, i), words[i + 1].core);
}

constexpr std::array<std::string_view, 4> kVerdicts = {"correct", "incorrect",
                                                       "right", "wrong"};
constexpr std::array<std::string_view, 8> kLinks = {
    "is", "are", "was", "were", "not", "the", "both", "only"};

bool follows_choice_noun(const std::vector<Word>& words, std::size_t i) {
  if (i == 0) return false;
  if (is_one_of(words[i - 1].core, kChoiceNouns)) return true;
  return i > 1 && words[i - 1].core == "is" &&
         is_one_of(words[i - 2].core, kChoiceNouns);
}

// "B is the correct", "B the wrong", "B is not right".
bool precedes_verdict(const std::vector<Word>& words, std::size_t i) {
  std::size_t next = i + 1;
  while (next < words.size() && next < i + 4 &&
         is_one_of(words[next].core, kLinks)) {
    ++next;
  }
  return next > i + 1 && next < words.size() &&
         is_one_of(words[next].core, kVerdicts);
}

struct Candidate {
  std::size_t word;
  LetterUse use;
};

// "A and C", "A, B or D": what is certain of one is certain of all.
bool is_joined(const std::vector<Word>& words, const Candidate& left,
               const Candidate& right) {
  const std::size_t between = right.word - left.word - 1;
  if (between == 0) return words[left.word].text.ends_with(',');
  if (between > 1) return false;
  const std::string_view link = words[left.word + 1].text;
  return link == "and" || link == "or" || link == "&" || link == "nor";
}

bool has_label(std::span<const Choice> choices, char letter) {
  return std::any_of(
      choices.begin(), choices.end(),
      [letter](const Choice& choice) { return choice.label == letter; });
}

void spread_certainty(const std::vector<Word>& words,
                      std::vector<Candidate>& candidates) {
  for (std::size_t i = 1; i < candidates.size(); ++i) {
    if (is_joined(words, candidates[i - 1], candidates[i])) {
      candidates[i].use.certain |= candidates[i - 1].use.certain;
    }
  }
  for (std::size_t i = candidates.size(); i-- > 1;) {
    if (is_joined(words, candidates[i - 1], candidates[i])) {
      candidates[i - 1].use.certain |= candidates[i].use.certain;
    }
  }
}

// Whether the capital at `at` stands by itself, in code or punctuation perhaps,
// and is not the name of a language or thing ("C++", "C#", "B-tree", "Q&A").
bool stands_alone(std::string_view text, std::size_t at) {
  const auto is_word = [&](std::size_t i) {
    return i < text.size() && is_ascii_letter_or_digit(text[i]);
  };
  if (is_word(at + 1) || (at > 0 && (is_word(at - 1) || text[at - 1] == '&'))) {
    return false;
  }
  const std::string_view behind = text.substr(at + 1, 2);
  if (behind.empty()) return true;
  const bool star = behind.front() == '*' && behind != "**" &&
                    (at == 0 || text[at - 1] != '*');
  const bool hyphen = behind.size() == 2 && behind[0] == '-' &&
                      behind[1] >= 'a' && behind[1] <= 'z';
  return behind != "++" && behind.front() != '#' && !star && !hyphen;
}

// What no rule for words has found: never certain.
void add_others(std::string_view text, std::span<const Choice> choices,
                const std::vector<std::size_t>& known,
                std::vector<LetterUse>& uses) {
  const std::size_t found = uses.size();
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool capital = text[at] >= 'A' && text[at] <= 'Z';
    if (!capital || !stands_alone(text, at) || !has_label(choices, text[at]) ||
        std::binary_search(known.begin(), known.end(), at)) {
      continue;
    }
    uses.push_back({at, text[at], false});
  }
  if (uses.size() == found) return;
  std::sort(uses.begin(), uses.end(),
            [](const LetterUse& a, const LetterUse& b) {
              return a.offset < b.offset;
            });
}

// Whether the letter, which stands alone, is an article between two spaces, as
// is_article() would find where the text holds no code. Where this is not plain
// it says no.
bool is_plain_article(std::string_view text, std::size_t at) {
  if (text[at] != 'A' && text[at] != 'a') return false;
  if ((at > 0 && text[at - 1] != ' ') || text.substr(at + 1, 1) != " ") {
    return false;
  }
  std::string_view next = text.substr(at + 2);
  next = next.substr(0, next.find_first_of(" \t\r\n\f\v"));
  const bool begins =
      at == 0 || (at > 1 && kSentenceEnds.find(text[at - 2]) != text.npos);
  return !next.empty() && is_ascii(next) &&
         is_article(text[at], begins, core_of(next));
}

// Whether `see` says yes to any place where a letter or digit stands alone.
template <typename See>
bool any_lone(std::string_view text, See see) {
  for (std::size_t begin = 0;; begin += kBitsAtOnce - 2) {
    const std::uint64_t in_word =
        bits_of<is_ascii_letter_or_digit>(text.substr(begin));
    std::uint64_t lone = in_word & ~(in_word << 1U | in_word >> 1U);
    // What stands at an edge but in the middle of the text was or will be seen
    // with its neighbours.
    const bool ends = text.size() - begin <= kBitsAtOnce;
    if (begin > 0) lone &= ~std::uint64_t{1};
    if (!ends) lone &= ~std::uint64_t{0} >> 1U;
    for (; lone != 0; lone &= lone - 1) {
      if (see(begin + static_cast<std::size_t>(std::countr_zero(lone)))) {
        return true;
      }
    }
    if (ends) return false;
  }
}

bool may_have_code(std::string_view text) {
  return text.find('`') != text.npos || text.find('$') != text.npos;
}

// Whether a letter that some choice bears stands alone and is no plain article:
// in most texts none does, and nothing in them is a use.
bool may_use_letters(std::string_view text, std::span<const Choice> choices) {
  return any_lone(text, [&](std::size_t at) {
    return is_ascii_letter(text[at]) &&
           has_label(choices, static_cast<char>(text[at] & ~0x20)) &&
           (!is_plain_article(text, at) || may_have_code(text));
  });
}

}  // namespace

std::vector<LetterUse> letters_used(std::string_view text,
                                    std::span<const Choice> choices) {
  if (!may_use_letters(text, choices)) return {};
  const std::string prose = without_code(text);
  const std::vector<Word> words = split_words(prose);
  std::vector<Candidate> candidates;
  std::vector<std::size_t> known;  // places that need no second look
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Letters letters = letters_in(words[i]);
    const bool article = letters.alone && is_article(words, i);
    for (const std::size_t at : letters.places) {
      known.push_back(words[i].begin + at);
      const char letter = static_cast<char>(words[i].text[at] & ~0x20);
      if (article || !has_label(choices, letter)) continue;
      const bool certain = letters.alone && (follows_choice_noun(words, i) ||
                                             precedes_verdict(words, i));
      candidates.push_back({i, {words[i].begin + at, letter, certain}});
    }
  }
  spread_certainty(words, candidates);
  std::vector<LetterUse> uses;
  uses.reserve(candidates.size());
  for (const Candidate& candidate : candidates) uses.push_back(candidate.use);
  add_others(text, choices, known, uses);
  return uses;
}

bool names_place(std::string_view text) {
  constexpr std::array<std::string_view, 18> kOrdinals = {
      "first",  "second", "third",  "fourth", "fifth",    "last",
      "1st",    "2nd",    "3rd",    "4th",    "5th",      "final",
      "middle", "top",    "bottom", "former", "previous", "latter"};
  // "the one before", "the answers above"
  constexpr std::array<std::string_view, 4> kBeside = {"above", "below",
                                                       "before", "beneath"};
  const std::string prose = without_code(text);
  const std::vector<Word> words = split_words(prose);
  const auto is_noun = [&](std::size_t i) {
    return i < words.size() &&
           (is_one_of(words[i].core, kChoiceNouns) || words[i].core == "one" ||
            words[i].core == "ones");
  };
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    const std::string_view next = words[i + 1].core;
    const bool number =
        !next.empty() && next.find_first_not_of("0123456789") == next.npos;
    if (is_one_of(words[i].core, kOrdinals) &&
        (is_noun(i + 1) || is_noun(i + 2) || precedes_verdict(words, i))) {
      return true;
    }
    if (number && is_one_of(words[i].core, kChoiceNouns)) return true;
    if (is_noun(i) && is_one_of(next, kBeside)) return true;
  }
  return false;
}

}  // namespace viva
