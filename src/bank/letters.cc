#include <algorithm>
#include <array>
#include <cctype>

#include "viva/bank/wording.h"
#include "viva/text/fold.h"
#include "viva/text/utf8.h"

namespace viva {
namespace {

// A run of characters without white space.
struct Word {
  std::size_t begin = 0;
  std::string_view text;
  std::string core;  // in lower case, without punctuation around it
};

bool is_letter_or_digit(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || std::isalnum(byte) != 0;
}

std::string core_of(std::string_view text) {
  const auto begin = std::find_if(text.begin(), text.end(), is_letter_or_digit);
  const auto end =
      std::find_if(text.rbegin(), std::make_reverse_iterator(begin),
                   is_letter_or_digit)
          .base();
  std::string core(begin, end);
  for (char& c : core) c = static_cast<char>(std::tolower(c));
  return core;
}

bool is_blank(char c) {
  return std::isspace(static_cast<unsigned char>(c)) != 0;
}

// The end of the code that begins with the back quotes at `begin`, or npos.
std::size_t end_of_code(std::string_view text, std::size_t begin) {
  const std::size_t size =
      std::min(text.find_first_not_of('`', begin), text.size()) - begin;
  for (std::size_t at = text.find('`', begin + size); at != text.npos;) {
    const std::size_t end =
        std::min(text.find_first_not_of('`', at), text.size());
    if (end - at == size) return end;
    at = text.find('`', end);
  }
  return text.npos;
}

// The end of the math that begins with the dollar at `begin`, or npos. As in
// pandoc, no space stands inside the dollars and no digit behind them.
std::size_t end_of_math(std::string_view text, std::size_t begin) {
  if (begin + 1 == text.size() || is_blank(text[begin + 1])) return text.npos;
  for (std::size_t at = text.find('$', begin + 1); at != text.npos;
       at = text.find('$', at + 1)) {
    const bool digit = at + 1 < text.size() &&
                       std::isdigit(static_cast<unsigned char>(text[at + 1]));
    if (!is_blank(text[at - 1]) && !digit) return at + 1;
  }
  return text.npos;
}

// The text with everything that is code or math blanked out.
std::string without_code(std::string_view text) {
  std::string prose(text);
  bool quotes = true;  // whether a later back quote can still find its end
  bool dollars = true;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool quote = quotes && text[at] == '`';
    const bool dollar = dollars && text[at] == '$';
    if (!quote && !dollar) continue;
    const std::size_t end =
        quote ? end_of_code(text, at) : end_of_math(text, at);
    if (end == text.npos) {
      (quote ? quotes : dollars) = false;
      continue;
    }
    std::fill(prose.begin() + static_cast<std::ptrdiff_t>(at),
              prose.begin() + static_cast<std::ptrdiff_t>(end), '~');
    at = end - 1;
  }
  return prose;
}

std::vector<Word> split(std::string_view text) {
  std::vector<Word> words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    while (at < text.size() && !is_blank(text[at])) ++at;
    if (at > begin) {
      const std::string_view word = text.substr(begin, at - begin);
      words.push_back({begin, word, core_of(word)});
    }
    ++at;
  }
  return words;
}

template <std::size_t N>
bool is_one_of(std::string_view word,
               const std::array<std::string_view, N>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// Whether only punctuation that may stand around a word is in `text`.
bool is_edge(std::string_view text) {
  constexpr std::u32string_view kEdge =
      U".,:;!?()[]\"'*_\u2018\u2019\u201c\u201d\u2026\u2013\u2014";
  while (!text.empty()) {
    const Decoded next = decode_utf8(text);
    if (kEdge.find(next.code) == kEdge.npos) return false;
    text.remove_prefix(next.size);
  }
  return true;
}

// What stands behind a letter: punctuation, a genitive, or a dash and
// whatever the dash leads to.
bool is_edge_behind(std::string_view text) {
  for (const std::string_view genitive : {"'s", "\u2019s"}) {
    if (text.starts_with(genitive)) text.remove_prefix(genitive.size());
  }
  return is_edge(text.substr(0, std::min(text.find("\u2014"), text.size())));
}

// The place in the word of a capital letter that stands alone, or npos.
// "C++", "B-tree", "P(A|B)" and "A/B" hold none, nor does the star of "A*".
std::size_t lone_letter(const Word& word) {
  constexpr std::string_view kCapitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const std::size_t dash = word.text.rfind("\u2014");
  std::size_t at = word.text.find_first_of(kCapitals);
  if (at == word.text.npos) return at;
  std::string_view before = word.text.substr(0, at);
  if (!is_edge(before) && dash != word.text.npos) {
    at = word.text.find_first_of(kCapitals, dash);
    if (at == word.text.npos) return at;
    before = word.text.substr(dash, at - dash);
  }
  const std::string_view behind = word.text.substr(at + 1);
  const bool star = behind.starts_with('*') && !behind.starts_with("**") &&
                    before.find('*') == before.npos;
  return is_edge(before) && is_edge_behind(behind) && !star ? at
                                                            : word.text.npos;
}

constexpr std::array<std::string_view, 17> kVerbs = {
    "is",  "are", "was",     "were", "and",   "or",     "but", "as",  "because",
    "has", "had", "doesn't", "does", "would", "cannot", "can", "both"};

// Nouns in "s" look like the verbs of "A describes a tree".
bool looks_like_verb(std::string_view word) {
  return is_one_of(word, kVerbs) ||
         (word.ends_with('s') && !word.ends_with("ss") &&
          !word.ends_with("us") && !word.ends_with("is"));
}

bool begins_sentence(const std::vector<Word>& words, std::size_t i) {
  if (i == 0) return true;
  const std::string_view last = words[i - 1].text;
  return std::string_view(".!?:;-*\"").find(last.back()) != last.npos ||
         last == "\u2013" || last == "\u2014";
}

bool is_article(const std::vector<Word>& words, std::size_t i) {
  return words[i].core == "a" && words[i].text.ends_with('A') &&
         i + 1 < words.size() && begins_sentence(words, i) &&
         !looks_like_verb(words[i + 1].core);
}

constexpr std::array<std::string_view, 9> kChoiceNouns = {
    "option",  "options", "choice",      "choices",     "answer",
    "answers", "letter",  "alternative", "alternatives"};
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

}  // namespace

std::vector<LetterUse> letters_used(std::string_view text,
                                    std::span<const Choice> choices) {
  const std::string prose = without_code(text);
  const std::vector<Word> words = split(prose);
  std::vector<Candidate> candidates;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::size_t at = lone_letter(words[i]);
    if (at == std::string_view::npos || is_article(words, i)) continue;
    const char letter = words[i].text[at];
    if (std::none_of(choices.begin(), choices.end(),
                     [letter](const Choice& choice) {
                       return choice.label == letter;
                     })) {
      continue;
    }
    const bool certain =
        follows_choice_noun(words, i) || precedes_verdict(words, i);
    candidates.push_back({i, {words[i].begin + at, letter, certain}});
  }
  spread_certainty(words, candidates);
  std::vector<LetterUse> uses;
  uses.reserve(candidates.size());
  for (const Candidate& candidate : candidates) uses.push_back(candidate.use);
  return uses;
}

}  // namespace viva
