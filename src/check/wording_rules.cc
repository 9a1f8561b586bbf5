#include <fmt/core.h>

#include <algorithm>

#include "check/rule_functions.h"
#include "check/stem_parts.h"
#include "check/word_scan.h"
#include "viva/bank/wording.h"

// Rules about the words of choices.

namespace viva {
namespace {

const WordList& absolute_words() {
  static const WordList words = {"always", "never", "all", "none", "only"};
  return words;
}

const WordList& vague_words() {
  static const WordList words = {"frequently", "occasionally", "rarely",
                                 "seldom",     "sometimes",    "usually",
                                 "regularly",  "periodically", "generally"};
  return words;
}

// Words of a plan as often as of a guess: "Regularly updating the tests", "data
// that is loaded periodically".
const WordList& planned_words() {
  static const WordList words = {"frequently", "regularly", "periodically"};
  return words;
}

bool is_participle(std::string_view word) {
  return word.ends_with("ing") || word.ends_with("ed");
}

// Whether the word tells how something is done and not how often something is
// so: it begins the choice, or stands beside a participle.
bool tells_how(std::string_view text, FoundWord found) {
  const std::size_t end = found.begin + found.size;
  const std::string_view before = word_before(text, found.begin);
  const std::string_view behind = word_behind(text, end);
  return planned_words().has(text.substr(found.begin, found.size)) &&
         ((before.empty() && !behind.empty()) || is_participle(before) ||
          is_participle(behind));
}

std::string_view said_in(std::string_view text, FoundWord found) {
  return text.substr(found.begin, found.size);
}

// Whether the word stands in the text too: then it is what the question is
// about.
bool is_topic(std::string_view word, std::string_view stem) {
  const std::string lower = [&] {
    std::string letters(word);
    for (char& c : letters) c = static_cast<char>(c | 0x20);
    return letters;
  }();
  return find_word(stem, WordList({lower})).has_value();
}

bool has_absolute_key(const Question& question) {
  return std::any_of(question.choices.begin(), question.choices.end(),
                     [](const Choice& choice) {
                       return choice.correct &&
                              find_word(choice.text.view, absolute_words());
                     });
}

void check_absolute(const Bank& bank, const Question& question,
                    Findings& found) {
  bool looked_at_key = false;
  for (std::size_t i = 0; i < question.choices.size(); ++i) {
    const Choice& choice = question.choices[i];
    if (choice.correct) continue;
    const auto word = find_word(choice.text.view, absolute_words());
    if (!word || is_of_the_above(choice.text.view)) continue;
    if (!looked_at_key && has_absolute_key(question)) return;
    looked_at_key = true;
    const std::string_view said = said_in(choice.text.view, *word);
    if (is_topic(said, question.stem.view)) continue;
    found.add(part_span(bank, choice.text, word->begin, word->size),
              fmt::format("'{}' gives choice {} away as wrong: the key is "
                          "not so absolute",
                          said, page_letter(i)));
  }
}

}  // namespace

void find_absolute_words(const BankPart& part, Findings& found) {
  each_question(part, [&](const Question& question) {
    if (count_keys(question) > 0) check_absolute(part.bank, question, found);
  });
}

void find_vague_frequency(const BankPart& part, Findings& found) {
  each_question(part, [&](const Question& question) {
    for (std::size_t i = 0; i < question.choices.size(); ++i) {
      const Text& text = question.choices[i].text;
      const auto word = find_word(text.view, vague_words());
      if (!word || is_topic(said_in(text.view, *word), question.stem.view) ||
          tells_how(text.view, *word)) {
        continue;
      }
      found.add(part_span(part.bank, text, word->begin, word->size),
                fmt::format("'{}' in choice {} means something else to every "
                            "reader",
                            said_in(text.view, *word), page_letter(i)));
    }
  });
}

void find_all_of_the_above(const BankPart& part, Findings& found) {
  each_question(part, [&](const Question& question) {
    for (std::size_t i = 0; i < question.choices.size(); ++i) {
      const Text& text = question.choices[i].text;
      if (!is_of_the_above(text.view)) continue;
      found.add(text.span,
                fmt::format("choice {} speaks of the other choices: '{}'",
                            page_letter(i), text.view));
    }
  });
}

}  // namespace viva
