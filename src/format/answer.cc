#include "format/answer.h"

#include <fmt/core.h>

#include <algorithm>
#include <bitset>
#include <optional>
#include <string>

#include "format/choice_key.h"
#include "format/in_quotes.h"
#include "format/key_reason.h"
#include "format/kinds.h"
#include "format/typed_key.h"
#include "viva/text/fold.h"

namespace viva {
namespace {

// The kind that the author names, if any.
std::optional<Answer> named_kind(const QuestionDraft& draft, Report& report) {
  if (!draft.has(Field::kKind)) return std::nullopt;
  const Text kind = draft.one(Field::kKind);
  const std::optional<Answer> found = find_kind(kind.view);
  if (!found) {
    report.add("bad-value", kind.span,
               fmt::format("there is no kind of question {}{}",
                           in_quotes(kind.view), kind_advice(kind.view)));
  }
  return found;
}

// A question without choices is not asked with them.
void drop_choices(QuestionDraft& draft, const Answer& kind, Report& report) {
  if (draft.choices.empty()) return;
  report.add("misplaced-field", draft.labels.front(),
             fmt::format("question {} is of the kind '{}', which has no "
                         "choices; they are left out",
                         draft.number, kind_name(kind)));
  draft.choices.clear();
  draft.labels.clear();
  draft.feedback.clear();
}

// "True" and "False", and the other words for them in the key.
void add_usual_choices(QuestionDraft& draft) {
  draft.choices = {{{"True", draft.mark}, 'A'}, {{"False", draft.mark}, 'B'}};
  draft.labels = {draft.mark, draft.mark};
  const Text key = draft.one(Field::kAnswer);
  std::string word = fold(key.view);
  if (word.ends_with('.')) word.pop_back();
  if (word == "t" || word == "yes" || word == "y") {
    draft.set(Field::kAnswer, {{"True", key.span}});
  } else if (word == "f" || word == "no" || word == "n") {
    draft.set(Field::kAnswer, {{"False", key.span}});
  }
}

// Letters that stand twice name no choice: once the key was read with them,
// each choice has the letter of its place.
void make_letters_unique(QuestionDraft& draft) {
  std::bitset<256> seen;
  bool twice = false;
  for (const Choice& choice : draft.choices) {
    const auto letter = static_cast<unsigned char>(choice.label);
    twice |= seen.test(letter);
    seen.set(letter);
  }
  if (!twice) return;
  for (std::size_t i = 0; i < draft.choices.size(); ++i) {
    draft.choices[i].label = static_cast<char>('A' + i);
  }
}

// The kind of a question whose key was understood: of several answers if the
// key names more than one and the author names no kind.
void settle_kind(const QuestionDraft& draft, bool named, Answer& answer,
                 Report& report) {
  const auto keys =
      std::count_if(draft.choices.begin(), draft.choices.end(),
                    [](const Choice& choice) { return choice.correct; });
  if (keys < 2 || std::holds_alternative<MultipleAnswer>(answer)) return;
  if (!named) {
    answer = MultipleAnswer{};
    return;
  }
  const bool written = draft.has(Field::kAnswer);
  report.add("key-count", written ? draft.one(Field::kAnswer).span : draft.mark,
             fmt::format("question {} is of the kind '{}' and its key names "
                         "{} choices",
                         draft.number, kind_name(answer), keys));
}

void decide_choices(QuestionDraft& draft, bool named, DecidedAnswer& decided,
                    Arena& arena, Report& report) {
  const bool pair = std::holds_alternative<TrueFalse>(decided.answer);
  if (pair && draft.choices.empty()) add_usual_choices(draft);
  check_choices(draft, pair, report);
  const bool understood = mark_key(draft, arena, report);
  make_letters_unique(draft);
  if (understood) return settle_kind(draft, named, decided.answer, report);
  // Only what will not be understood another time either is kept.
  const Text key = written_key(draft, arena);
  if (!names_choices(key.view, draft.choices) &&
      !split_reason(key.view, draft.choices)) {
    decided.unclear = key;
  }
}

}  // namespace

Text written_key(const QuestionDraft& draft, Arena& arena) {
  const std::vector<Text>& parts = draft.all(Field::kAnswer);
  if (parts.size() < 2) return draft.one(Field::kAnswer);
  std::string joined(parts.front().view);
  for (std::size_t i = 1; i < parts.size(); ++i) {
    joined += ", ";
    joined += parts[i].view;
  }
  return {arena.copy(joined), parts.front().span};
}

DecidedAnswer decide_answer(QuestionDraft& draft, Arena& arena,
                            Report& report) {
  const std::optional<Answer> named = named_kind(draft, report);
  DecidedAnswer decided;
  decided.answer = named.value_or(SingleChoice{});
  if (has_choices(decided.answer)) {
    decide_choices(draft, named.has_value(), decided, arena, report);
    return decided;
  }
  drop_choices(draft, decided.answer, report);
  if (auto* number = std::get_if<Numeric>(&decided.answer)) {
    decided.unclear = read_numeric(draft, *number, arena, report);
  } else if (auto* text = std::get_if<ShortText>(&decided.answer)) {
    read_short_text(draft, *text, arena, report);
  }
  return decided;
}

}  // namespace viva
