#include <fmt/core.h>

#include <algorithm>
#include <cctype>

#include "check/rule_functions.h"
#include "check/stem_parts.h"
#include "check/word_scan.h"

// Rules about the words of stems.

namespace viva {
namespace {

const WordList& negative_words() {
  static const WordList words = {"not", "except", "never", "least"};
  return words;
}

// "at least", "least squares"
bool is_harmless_least(std::string_view before, std::string_view behind) {
  static const WordList kinds = {"squares",  "square", "privilege",
                                 "recently", "common", "significant"};
  static const WordList at = {"at"};
  return at.has_any(before) || kinds.has_any(behind);
}

// "not only", "whether or not", "does not necessarily"
bool is_harmless_not(std::string_view before, std::string_view behind) {
  static const WordList fore = {"or", "if", "of", "by", "for"};
  static const WordList aft = {"only", "just", "necessarily", "to"};
  return fore.has_any(before) || aft.has_any(behind);
}

// The "except" of a program.
bool is_statement(std::string_view behind) {
  static const WordList parts = {"block", "clause", "statement", "keyword"};
  return parts.has_any(behind);
}

// What is denied in a clause of its own ("when it does not halt") is part of
// what is asked about, and is not asked for.
bool is_in_clause(std::string_view stem, FoundWord word) {
  static const WordList openers = {
      "that", "when",     "if",    "because", "while", "who",    "since",
      "but",  "although", "where", "whose",   "as",    "though", "whether"};
  const std::size_t begin = sentence_begin(stem, word.begin);
  WordWalk walk(stem.substr(begin, word.begin - begin));
  static const WordList why = {"why"};
  const auto first = walk.next();  // "When is it not ...?" asks, "Why" does not
  if (first && why.has(*first)) return true;
  while (const auto before = walk.next()) {
    if (openers.has(*before)) return true;
  }
  return false;
}

bool is_harmless(std::string_view stem, FoundWord word) {
  const std::string_view before = word_before(stem, word.begin);
  const std::string_view behind = word_behind(stem, word.begin + word.size);
  switch (stem[word.begin] | 0x20) {
    case 'l':
      return is_harmless_least(before, behind);
    case 'e':
      return is_statement(behind);
    default:
      return is_harmless_not(before, behind) || is_in_clause(stem, word);
  }
}

// Capitals, or emphasis that begins or ends at the word.
bool is_emphasized(std::string_view stem, FoundWord word) {
  const std::string_view said = stem.substr(word.begin, word.size);
  const bool capitals = std::all_of(said.begin(), said.end(), [](char c) {
    return std::isupper(static_cast<unsigned char>(c)) != 0;
  });
  if (capitals) return true;
  const auto marks = [](char c) { return c == '*' || c == '_' || c == '>'; };
  const std::size_t end = word.begin + word.size;
  return (word.begin > 0 && marks(stem[word.begin - 1])) ||
         (end < stem.size() && (marks(stem[end]) || stem[end] == '<'));
}

void check_negative(const Bank& bank, const Question& question,
                    Findings& found) {
  const std::string_view stem = question.stem.view;
  std::size_t from = 0;
  while (const auto word = find_word(stem, negative_words(), from)) {
    from = word->begin + word->size;
    if (is_emphasized(stem, *word)) return;
    if (is_harmless(stem, *word) || !is_in_asking_part(stem, word->begin)) {
      continue;
    }
    found.add(part_span(bank, question.stem, word->begin, word->size),
              fmt::format("'{}' in the stem is easily read over",
                          stem.substr(word->begin, word->size)));
    return;
  }
}

// Whether "an" stands before the word, as people say it; nothing where that
// cannot be told by its letters.
std::optional<bool> takes_an(std::string_view word) {
  static const WordList silent_h = {"hour",   "hours", "honest", "honor",
                                    "honour", "heir",  "hourly"};
  static const WordList like_you = {
      "one",       "once",     "unit",       "units",     "union",
      "unique",    "uniform",  "unified",    "unitary",   "university",
      "universal", "usage",    "use",        "used",      "useful",
      "user",      "users",    "usual",      "utility",   "european",
      "euler",     "eulerian", "unilateral", "ubiquitous"};
  const bool ascii = std::all_of(word.begin(), word.end(), [](char c) {
    return std::isalpha(static_cast<unsigned char>(c)) != 0;
  });
  const auto upper = std::count_if(word.begin(), word.end(), [](char c) {
    return std::isupper(static_cast<unsigned char>(c)) != 0;
  });
  if (!ascii || word.size() < 2 || upper > 1) return std::nullopt;
  if (silent_h.has(word)) return true;
  if (like_you.has(word)) return false;
  return std::string_view("aeiou").find(static_cast<char>(word[0] | 0x20)) !=
         std::string_view::npos;
}

// Whether a choice goes on with the article; one that has an article of its own
// or begins otherwise says nothing.
std::optional<bool> agrees(const Choice& choice, bool an) {
  static const WordList articles = {"a", "an", "the"};
  const std::string_view text = choice.text.view;
  const auto first = WordWalk(text).next();
  if (!first || articles.has(*first) || first->data() != text.data()) {
    return std::nullopt;
  }
  const auto takes = takes_an(*first);
  if (!takes) return std::nullopt;
  return *takes == an;
}

void check_article(const Bank& bank, const Question& question,
                   Findings& found) {
  const std::string_view stem = without_blank(question.stem.view);
  const bool an = stem.ends_with("an");
  if (!an && !stem.ends_with('a')) return;
  const std::size_t at = stem.size() - (an ? 2 : 1);
  if (at > 0 && stem[at - 1] != ' ') return;
  const std::string_view last = stem.substr(at);
  std::size_t fitting = 0;
  std::size_t odd = 0;
  for (const Choice& choice : question.choices) {
    const auto fits = agrees(choice, an);
    if (fits) ++(*fits ? fitting : odd);
  }
  if (odd == 0 || fitting + odd == 0) return;
  found.add(part_span(bank, question.stem, at, last.size()),
            fmt::format("'{}' at the end of the stem does not go with {} of "
                        "its choices",
                        last, odd));
}

}  // namespace

void find_negative_stems(const BankPart& part, Findings& found) {
  each_question(part, [&](const Question& question) {
    check_negative(part.bank, question, found);
  });
}

void find_grammar_cues(const BankPart& part, Findings& found) {
  each_question(part, [&](const Question& question) {
    if (question.choices.size() > 1) check_article(part.bank, question, found);
  });
}

void find_no_questions(const BankPart& part, Findings& found) {
  each_question(part, [&](const Question& question) {
    // A statement that is true or false need not ask.
    const bool statement = std::holds_alternative<TrueFalse>(*question.answer);
    if (statement || asks(question.stem.view)) return;
    found.add(question.stem.span,
              "the stem ends in neither a question mark nor a blank");
  });
}

}  // namespace viva
