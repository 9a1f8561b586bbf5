#include <fmt/core.h>

#include <algorithm>
#include <string_view>

#include "check/rule_functions.h"
#include "check/word_scan.h"
#include "viva/bank/wording.h"

namespace viva {
namespace {

// Whether the choice is made of letters of other ones: "Both A and B", "A, B
// and C", "Only A".
bool is_of_letters(std::string_view text, std::span<const Choice> choices) {
  static const WordList links = {"both", "and",     "or",  "only",
                                 "not",  "neither", "nor", "either"};
  std::size_t words = 0;
  std::size_t letters = 0;
  WordWalk walk(text);
  while (const auto word = walk.next()) {
    ++words;
    const bool letter =
        word->size() == 1 &&
        std::any_of(choices.begin(), choices.end(), [&](const Choice& choice) {
          return choice.label == word->front();
        });
    if (letter) {
      ++letters;
    } else if (!links.has(*word)) {
      return false;
    }
  }
  return letters > 0 && words > 1;
}

// Whether the stem has a list of its own that is lettered: choices such as "A,
// C, E" then speak of its items.
bool has_letters(std::string_view stem) {
  for (std::size_t at = stem.find('\n'); at != stem.npos;
       at = stem.find('\n', at + 1)) {
    const std::size_t first = stem.find_first_not_of("\n\t -*", at);
    if (first == stem.npos) return false;
    const std::string_view mark = stem.substr(first, 2);
    if (mark == "A." || mark == "A)" || mark == "A:") return true;
  }
  return false;
}

// Whether it is certain that all letters in the choice name other ones.
bool is_certain(const Question& question, const Text& text) {
  return is_of_letters(text.view, question.choices) &&
         !has_letters(question.stem.view);
}

// Reports the first letter in the text that certainly names a choice.
void check_text(const Bank& bank, const Question& question, const Text& text,
                std::string_view what, Findings& found,
                bool is_choice = false) {
  const auto uses = letters_used(text.view, question.choices);
  if (uses.empty()) return;
  const bool certain = is_choice && is_certain(question, text);
  const auto use = std::find_if(uses.begin(), uses.end(), [&](const auto& use) {
    return use.certain || certain;
  });
  if (use == uses.end()) return;
  found.add(part_span(bank, text, use->offset, 1),
            fmt::format("{} names choice {} by its letter, which is another "
                        "one once choices are shuffled",
                        what, use->letter));
}

}  // namespace

void find_named_letters(const BankPart& part, Findings& found) {
  each_question(part, [&](const Question& question) {
    if (question.choices.empty()) return;
    const auto look = [&](const Text& text, std::string_view what) {
      check_text(part.bank, question, text, what, found);
    };
    look(question.stem, "the stem");
    for (const Choice& choice : question.choices) {
      check_text(part.bank, question, choice.text, "a choice", found, true);
    }
    look(question.explanation, "the explanation");
    look(question.details->hint, "the hint");
    for (const Text& text : question.details->feedback) {
      look(text, "the feedback");
    }
  });
}

}  // namespace viva
