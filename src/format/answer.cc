#include "format/answer.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <set>
#include <string>

#include "format/choice_key.h"
#include "format/in_quotes.h"
#include "format/kinds.h"
#include "format/values.h"
#include "viva/text/fold.h"
#include "viva/text/number.h"
#include "viva/text/pattern.h"

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

// The whole key as it is written.
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

void report_missing(const QuestionDraft& draft, Report& report) {
  if (draft.has_two_keys) return;
  report.add("missing-key", draft.mark,
             fmt::format("question {} has no key", draft.number));
}

// The size of a text's first paragraph or line, with the items of a list that
// follow, empty lines between them.
std::size_t size_of_answers(std::string_view key, bool below) {
  std::size_t end = 0;
  bool paragraph = true;
  for (std::size_t at = 0; at < key.size();) {
    const std::size_t stop = std::min(key.find('\n', at), key.size());
    const std::string_view line = trim(key.substr(at, stop - at));
    const bool plain = at == 0 || (below && paragraph);
    if (line.empty()) {
      paragraph = false;
    } else if (plain || list_mark_size(line) > 0) {
      end = stop;
    } else {
      break;
    }
    at = stop + 1;
  }
  return end;
}

// The key of a document ends with its line or list.
void end_document_key(QuestionDraft& draft, Arena& arena, Report& report) {
  if (draft.key_form == KeyForm::kTexts || !draft.has(Field::kAnswer)) return;
  const bool below = draft.key_form == KeyForm::kBelow;
  end_key(draft, size_of_answers(draft.one(Field::kAnswer).view, below), arena,
          report);
}

// "3.14", also "3.14 ± 0.01" and "3.14 +/- 5%".
void read_numeric(QuestionDraft& draft, Question& question, Numeric& to,
                  Arena& arena, Report& report) {
  end_document_key(draft, arena, report);
  const Text key = written_key(draft, arena);
  if (key.empty()) return report_missing(draft, report);
  std::string_view value = key.view;
  std::string_view tolerance;
  for (const std::string_view mark : {"\u00b1", "+/-", "+-"}) {
    const std::size_t at = key.view.find(mark);
    if (at == key.view.npos) continue;
    value = trim(key.view.substr(0, at));
    tolerance = trim(key.view.substr(at + mark.size()));
    break;
  }
  to.value = read_number(value);
  if (!to.value) {
    question.key = one_line(key, arena);
    report.add("bad-value", key.span,
               fmt::format("the key {} of question {} is not a number such as "
                           "3.14",
                           in_quotes(key.view), draft.number));
    return;
  }
  const bool apart = draft.has(Field::kTolerance);
  if (apart && !tolerance.empty()) {
    report.add("repeated-field", draft.one(Field::kTolerance).span,
               fmt::format("question {} has a tolerance in its key already; "
                           "this one counts",
                           draft.number));
  }
  const Text given =
      apart ? draft.one(Field::kTolerance) : Text{tolerance, key.span};
  if (!given.empty()) read_tolerance(given, to, report);
}

// The accepted answers: what stands behind the label, or the lines below it,
// with the marks of a list or without.
std::vector<Text> accepted_answers(QuestionDraft& draft, Arena& arena,
                                   Report& report) {
  end_document_key(draft, arena, report);
  std::vector<Text> given = draft.all(Field::kAnswer);
  const bool lines = draft.key_form == KeyForm::kBelow ||
                     (draft.key_form == KeyForm::kLine && !given.empty() &&
                      given[0].view.find('\n') != std::string_view::npos);
  if (lines && !given.empty()) given = split_items(given[0]);
  std::vector<Text> accepted;
  for (const Text& item : given) {
    const Text line = one_line(item, arena);
    if (!line.empty()) accepted.push_back(line);
  }
  return accepted;
}

void read_short_text(QuestionDraft& draft, ShortText& to, Arena& arena,
                     Report& report) {
  const std::vector<Text> accepted = accepted_answers(draft, arena, report);
  if (accepted.empty()) report_missing(draft, report);
  to.accepted = arena.copy(std::span<const Text>(accepted));
  const Text pattern = draft.one(Field::kPattern);
  if (pattern.empty()) return;
  const auto fault = Pattern::fault(pattern.view);
  if (!fault) {
    to.pattern = pattern;
    return;
  }
  report.add("bad-value", pattern.span,
             fmt::format("the pattern {} cannot be read: {}",
                         in_quotes(pattern.view), *fault));
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
  std::set<char> seen;
  for (const Choice& choice : draft.choices) seen.insert(choice.label);
  if (seen.size() == draft.choices.size()) return;
  for (std::size_t i = 0; i < draft.choices.size(); ++i) {
    draft.choices[i].label = static_cast<char>('A' + i);
  }
}

// The kind of a question whose key was understood: of several answers if the
// key names more than one and the author names no kind.
void settle_kind(const QuestionDraft& draft, bool named, Question& question,
                 Report& report) {
  const auto keys =
      std::count_if(draft.choices.begin(), draft.choices.end(),
                    [](const Choice& choice) { return choice.correct; });
  if (keys < 2 || std::holds_alternative<MultipleAnswer>(question.answer)) {
    return;
  }
  if (!named) {
    question.answer = MultipleAnswer{};
    return;
  }
  const bool written = draft.has(Field::kAnswer);
  report.add("key-count", written ? draft.one(Field::kAnswer).span : draft.mark,
             fmt::format("question {} is of the kind '{}' and its key names "
                         "{} choices",
                         draft.number, kind_name(question.answer), keys));
}

void decide_choices(QuestionDraft& draft, bool named, Question& question,
                    Arena& arena, Report& report) {
  const bool pair = std::holds_alternative<TrueFalse>(question.answer);
  if (pair && draft.choices.empty()) add_usual_choices(draft);
  check_choices(draft, pair, report);
  const bool understood = mark_key(draft, arena, report);
  make_letters_unique(draft);
  if (understood) return settle_kind(draft, named, question, report);
  // Only what will not be understood another time either is kept.
  const Text key = written_key(draft, arena);
  if (!names_choices(key.view, draft.choices)) question.key = key;
}

}  // namespace

void decide_answer(QuestionDraft& draft, Question& question, Arena& arena,
                   Report& report) {
  const std::optional<Answer> named = named_kind(draft, report);
  question.answer = named.value_or(SingleChoice{});
  if (has_choices(question.answer)) {
    return decide_choices(draft, named.has_value(), question, arena, report);
  }
  drop_choices(draft, question.answer, report);
  if (auto* number = std::get_if<Numeric>(&question.answer)) {
    read_numeric(draft, question, *number, arena, report);
  } else if (auto* text = std::get_if<ShortText>(&question.answer)) {
    read_short_text(draft, *text, arena, report);
  }
}

}  // namespace viva
