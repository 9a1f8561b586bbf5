#include "viva/session/reunion.h"

#include <optional>
#include <utility>
#include <variant>

namespace viva {
namespace {

std::optional<Change::What> change_of(const PlannedQuestion& planned,
                                      const std::optional<FoundQuestion>& found,
                                      const Course& course) {
  if (!found) return Change::What::kGone;
  const Question& question = question_at(course, found->ref);
  const bool same = planned.content == 0
                        ? !found->near
                        : planned.content == content_digest(question);
  if (!same || planned.order.size() != question.choices.size()) {
    return Change::What::kWording;
  }
  if (!is_usable(question)) return Change::What::kGone;
  const auto* key = std::get_if<ChoiceKey>(&planned.key);
  const Grading grading =
      key == nullptr ? Grading::kRightMinusWrong : key->grading;
  if (key_of(question, grading) != planned.key) return Change::What::kKey;
  return std::nullopt;
}

}  // namespace

Reunion reunite(Plan plan, const Course& course, const QuestionFinder& finder) {
  Reunion reunion;
  const auto found = finder.find(plan);
  for (std::size_t i = 0; i < found.size(); ++i) {
    PlannedQuestion& planned = plan.questions[i];
    if (const auto what = change_of(planned, found[i], course)) {
      reunion.changes.push_back({i, *what});
      continue;
    }
    planned.ref = found[i]->ref;
  }
  for (PlannedSection& section : plan.sections) {
    section.ref = finder.find(section);
  }
  for (const PlannedQuestion& planned : plan.questions) {
    PlannedSection& section = plan.sections[planned.section];
    if (!section.ref && planned.ref) section.ref = planned.ref->section;
  }
  reunion.plan = std::move(plan);
  return reunion;
}

}  // namespace viva
