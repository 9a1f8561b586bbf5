#include <fmt/core.h>

#include <algorithm>
#include <string_view>

#include "check/rule_functions.h"
#include "check/word_scan.h"
#include "viva/bank/wording.h"

namespace viva {
namespace {

// Reports the first letter in the text that certainly names a choice.
void check_text(const Bank& bank, const Question& question, const Text& text,
                std::string_view what, Findings& found) {
  if (text.empty()) return;
  const auto uses = letters_used(text.view, question.choices);
  const auto use = std::find_if(uses.begin(), uses.end(),
                                [](const auto& use) { return use.certain; });
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
    for (const Choice& choice : question.choices) look(choice.text, "a choice");
    look(question.explanation, "the explanation");
    look(question.details->hint, "the hint");
    for (const Text& text : question.details->feedback) {
      look(text, "the feedback");
    }
  });
}

}  // namespace viva
