#include "format/draft.h"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "format/answer.h"
#include "format/details.h"
#include "format/values.h"

namespace viva {

void end_key(QuestionDraft& draft, std::size_t size, std::size_t next,
             Arena& arena, Report& report) {
  const Text key = draft.one(Field::kAnswer);
  std::string_view rest = key.view.substr(std::min(next, key.view.size()));
  rest.remove_prefix(std::min(rest.find_first_not_of('\n'), rest.size()));
  draft.set(Field::kAnswer, {part_of(key, key.view.substr(0, size))});
  if (rest.empty()) return;
  const Text below = tidy(part_of(key, rest), arena);
  if (draft.has(Field::kExplanation)) {
    report.add("stray-text", below.span,
               "what stands between key and explanation is left out");
  } else {
    draft.set(Field::kExplanation, {below});
  }
}

void finish_question(QuestionDraft draft, SectionDraft& section, Arena& arena,
                     Report& report) {
  if (draft.stem.empty()) {
    report.refuse(
        "empty-stem", draft.mark,
        fmt::format("question {} is refused: it has no stem", draft.number));
    return;
  }
  if (draft.choices.size() > kMostChoices) {
    report.refuse("too-many-choices", draft.mark,
                  fmt::format("question {} is refused: it has {} choices",
                              draft.number, draft.choices.size()));
    return;
  }
  Question question;
  question.number = draft.number;
  question.stem = draft.stem;
  question.span = draft.mark;
  const DecidedAnswer decided = decide_answer(draft, arena, report);
  if (!std::holds_alternative<SingleChoice>(decided.answer)) {
    question.answer = arena.keep(decided.answer);
  }
  if (draft.all(Field::kAnswer).size() == 1) {
    question.key_span = draft.one(Field::kAnswer).span;
  }
  question.choices = arena.copy(std::span<const Choice>(draft.choices));
  question.explanation = draft.one(Field::kExplanation);
  Details details = read_details(draft, decided.answer, arena, report);
  details.key = decided.unclear;
  question.details = keep_details(details, arena);
  section.questions.push_back(question);
}

void SectionDraft::clear() {
  number = earlier = 0;
  title = {};
  mark = {};
  objectives.clear();
  questions.clear();
  activities.clear();
  discussion.clear();
  ignores.clear();
}

Section finish_section(const SectionDraft& draft, Arena& arena) {
  Section section;
  section.number = draft.number;
  section.earlier = draft.earlier;
  section.title = draft.title;
  section.span = draft.mark;
  section.objectives = arena.copy(std::span<const Text>(draft.objectives));
  section.questions = arena.copy(std::span<const Question>(draft.questions));
  section.activities = arena.copy(std::span<const Text>(draft.activities));
  section.discussion = arena.copy(std::span<const Text>(draft.discussion));
  section.ignores = arena.copy(std::span<const Ignore>(draft.ignores));
  return section;
}

}  // namespace viva
