#include "format/details.h"

#include <fmt/core.h>

#include <algorithm>
#include <string>

#include "format/in_quotes.h"
#include "format/kinds.h"
#include "format/values.h"
#include "viva/text/number.h"

namespace viva {
namespace {

constexpr double kMostPoints = 1e6;

std::span<const Text> read_list(const std::vector<Text>& given, Arena& arena) {
  std::vector<Text> items;
  for (const Text& text : given) {
    for (const Text& item : split_list(text)) {
      items.push_back(one_line(item, arena));
    }
  }
  return arena.copy(std::span<const Text>(items));
}

std::optional<double> read_points(const QuestionDraft& draft, Report& report) {
  if (!draft.has(Field::kPoints)) return std::nullopt;
  const Text text = draft.one(Field::kPoints);
  const std::optional<double> points = read_number(text.view);
  if (points && *points >= 0 && *points <= kMostPoints) return points;
  report.add("bad-value", text.span,
             fmt::format("question {} cannot give {} points; write a number "
                         "from 0 up, such as 2 or 0.5",
                         draft.number, in_quotes(text.view)));
  return std::nullopt;
}

bool read_fixed_order(const QuestionDraft& draft, Report& report) {
  if (!draft.has(Field::kFixedOrder)) return false;
  const Text text = draft.one(Field::kFixedOrder);
  const std::optional<bool> flag = read_flag(text.view);
  if (!flag) {
    report.add("bad-value", text.span,
               fmt::format("the order of question {} is fixed 'yes' or 'no', "
                           "not {}",
                           draft.number, in_quotes(text.view)));
  }
  return flag.value_or(false);
}

// The draft's feedback, an empty text where a choice has none; none at all if
// no choice has any.
std::span<const Text> read_feedback(const QuestionDraft& draft, Arena& arena) {
  const bool any = std::any_of(draft.feedback.begin(), draft.feedback.end(),
                               [](const Text& text) { return !text.empty(); });
  if (!any) return {};
  std::vector<Text> feedback = draft.feedback;
  feedback.resize(draft.choices.size());
  return arena.copy(std::span<const Text>(feedback));
}

// Reports a field that questions of this kind do not have.
void check_place(const QuestionDraft& draft, Field field, bool has_it,
                 const Answer& kind, Report& report) {
  if (has_it || !draft.has(field)) return;
  report.add("misplaced-field", draft.one(field).span,
             fmt::format("'{}' says nothing to a question of the kind '{}' and "
                         "is left out",
                         row_of(field).label, kind_name(kind)));
}

}  // namespace

Details read_details(const QuestionDraft& draft, const Answer& kind,
                     Arena& arena, Report& report) {
  const bool choices = has_choices(kind);
  check_place(draft, Field::kTolerance, std::holds_alternative<Numeric>(kind),
              kind, report);
  check_place(draft, Field::kPattern, std::holds_alternative<ShortText>(kind),
              kind, report);
  check_place(draft, Field::kFixedOrder, choices, kind, report);
  Details details;
  details.id = draft.one(Field::kId);
  details.points = read_points(draft, report);
  details.tags = read_list(draft.all(Field::kTags), arena);
  details.difficulty = draft.one(Field::kDifficulty);
  details.objectives = read_list(draft.all(Field::kObjectives), arena);
  details.hint = draft.one(Field::kHint);
  details.ignores = arena.copy(std::span<const Ignore>(draft.ignores));
  if (choices) {
    details.feedback = read_feedback(draft, arena);
    details.fixed_order = read_fixed_order(draft, report);
  }
  return details;
}

const Details* keep_details(const Details& details, Arena& arena) {
  const bool any = !details.id.empty() || !details.key.empty() ||
                   details.points || !details.tags.empty() ||
                   !details.difficulty.empty() || !details.objectives.empty() ||
                   !details.hint.empty() || !details.feedback.empty() ||
                   details.fixed_order || !details.ignores.empty();
  return any ? arena.keep(details) : &kNoDetails;
}

}  // namespace viva
