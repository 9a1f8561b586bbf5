#include "view/sheet/key_hints.h"

#include <fmt/core.h>

#include "viva/bank/wording.h"

namespace viva {
namespace {

std::string last_letter(std::size_t choices) {
  return page_letter(choices - 1);
}

// What Enter does: with nothing chosen, one who tries again gives up.
std::string enter_text(const QuestionView& view) {
  const bool again = !view.exam && view.standing.answer.has_value();
  const bool empty = view.draft.chosen.empty() && view.draft.typed.empty();
  return again && empty ? "show the answer" : "confirm";
}

void add_leading_on(std::vector<KeyHint>& keys, const QuestionView& view) {
  if (has_choices(*view.question.answer)) {
    const bool several =
        std::holds_alternative<MultipleAnswer>(*view.question.answer);
    keys.push_back({"A-" + last_letter(view.planned.order.size()),
                    several ? "choose several" : "choose"});
  }
  keys.push_back({"Enter", enter_text(view)});
}

}  // namespace

std::string how_to_choose(const Answer& answer, std::size_t choices) {
  if (std::holds_alternative<Numeric>(answer)) {
    return "Type a number, then press Enter.";
  }
  if (!has_choices(answer)) return "Type your answer, then press Enter.";
  if (std::holds_alternative<MultipleAnswer>(answer)) {
    return fmt::format(
        "Choose all that are right with letters from A to {}, then press "
        "Enter.",
        last_letter(choices));
  }
  return fmt::format("Choose with a letter from A to {}, then press Enter.",
                     last_letter(choices));
}

std::vector<KeyHint> question_keys(const QuestionView& view) {
  if (view.asks_confidence) {
    return {{"1-3", "how sure"}, {"Backspace", "another answer"}};
  }
  std::vector<KeyHint> keys;
  if (view.told) {
    keys = {{"Enter", "go on"}, {"Left", "back"}};
  } else {
    add_leading_on(keys, view);
  }
  const bool typed = !has_choices(*view.question.answer) && !view.told;
  const bool has_hint =
      !view.exam && !view.told && !view.question.details->hint.empty();
  keys.push_back({"Esc", typed && has_hint ? "menu, hint" : "menu"});
  if (view.exam) {
    keys.push_back({"Tab", "overview"});
    keys.push_back({typed ? "Up, Down" : "Left, Right", "turn"});
  }
  if (typed) return keys;
  keys.push_back({"?", "help"});
  if (has_hint) keys.push_back({"*", "hint"});
  keys.push_back({"!", "flag"});
  if (!view.exam && !view.told) keys.push_back({"-", "skip"});
  return keys;
}

}  // namespace viva
