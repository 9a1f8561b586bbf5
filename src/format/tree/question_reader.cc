#include "format/tree/question_reader.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "format/details.h"
#include "format/ignores.h"
#include "format/in_quotes.h"
#include "format/tree/record.h"
#include "format/values.h"
#include "viva/bank/question_id.h"
#include "viva/text/fold.h"

namespace viva::tree {
namespace {

// 'line' says where an exported question stood and is not read.
constexpr std::array<std::string_view, 17> kQuestionKeys = {
    "id",         "number",     "kind",    "stem",        "choices",
    "answer",     "tolerance",  "pattern", "points",      "tags",
    "difficulty", "objectives", "hint",    "explanation", "fixed_order",
    "line",       "ignore"};
constexpr std::array<std::string_view, 4> kChoiceKeys = {"text", "correct",
                                                         "feedback", "letter"};

bool read_correct(const Record& record, const TreeContext& context) {
  const Text text = record.line("correct");
  if (text.empty()) return false;
  const auto flag = read_flag(text.view);
  if (!flag) {
    context.report.add("bad-value", text.span,
                       fmt::format("a choice is correct 'true' or 'false', "
                                   "not {}",
                                   in_quotes(text.view)));
  }
  return flag.value_or(false);
}

// The letter that the choice bears, else that of its place.
char read_letter(const Record& record, std::size_t place,
                 const TreeContext& context) {
  const auto usual = static_cast<char>('A' + place % kMostChoices);
  const Text text = record.line("letter");
  if (text.empty()) return usual;
  if (text.view.size() == 1 && text.view[0] >= 'A' && text.view[0] <= 'Z') {
    return text.view[0];
  }
  context.report.add("bad-value", text.span,
                     fmt::format("the letter of a choice is A to Z, not {}",
                                 in_quotes(text.view)));
  return usual;
}

void read_choice(const Node& node, QuestionDraft& draft,
                 const TreeContext& context) {
  const std::size_t place = draft.choices.size();
  draft.labels.push_back(node.span);
  draft.feedback.emplace_back();
  if (node.kind != Node::Kind::kMap) {
    draft.choices.push_back({read_text(node, "choices", context),
                             static_cast<char>('A' + place % kMostChoices),
                             false});
    return;
  }
  const Record record(node, "a choice", context);
  record.refuse_other_keys(kChoiceKeys);
  draft.choices.push_back({record.text("text"),
                           read_letter(record, place, context),
                           read_correct(record, context)});
  draft.feedback.back() = record.text("feedback");
}

bool is_list(Field field) {
  return field == Field::kAnswer || field == Field::kTags ||
         field == Field::kObjectives;
}

void read_fields(const Record& record, QuestionDraft& draft) {
  for (const FieldRow& row : field_rows()) {
    if (row.field == Field::kFeedback) continue;
    if (is_list(row.field)) {
      draft.set(row.field, record.texts(row.key));
      continue;
    }
    const Text text =
        row.one_line ? record.line(row.key) : record.text(row.key);
    if (!text.empty()) draft.set(row.field, {text});
  }
}

// An exported bank names every question by its content; such a name is no
// author's.
bool is_name_of_content(const Question& question) {
  const std::string_view id = question.details->id.view;
  if (id.empty()) return false;
  const QuestionId own = content_id(question);
  return id == own || (id.starts_with(own) && id.substr(own.size(), 1) == "#");
}

}  // namespace

std::uint32_t read_question(const Node& node, std::uint32_t otherwise,
                            SectionDraft& section, const TreeContext& context) {
  if (node.kind != Node::Kind::kMap) {
    context.report.refuse("wrong-type", node.span,
                          fmt::format("question {} is refused: a question is "
                                      "written as 'stem: ...' and so on",
                                      otherwise));
    return otherwise;
  }
  const Record record(node, "a question", context);
  const std::uint32_t number = record.number(otherwise);
  if (node.cut) {
    context.report.refuse("unreadable-question", node.span,
                          fmt::format("question {} is refused: the data breaks "
                                      "off within it",
                                      number));
    return number;
  }
  record.refuse_other_keys(kQuestionKeys);
  QuestionDraft draft;
  draft.number = number;
  draft.mark = node.span;
  draft.stem = record.text("stem");
  for (const Node& choice : record.list("choices")) {
    read_choice(choice, draft, context);
  }
  read_fields(record, draft);
  if (const Node* ignore = record.find("ignore")) {
    draft.ignores = read_ignores(*ignore, context);
  }
  const std::size_t before = section.questions.size();
  finish_question(std::move(draft), section, context.arena, context.report);
  if (section.questions.size() == before) return number;
  Question& question = section.questions.back();
  if (is_name_of_content(question)) {
    Details details = *question.details;
    details.id = {};
    question.details = keep_details(details, context.arena);
  }
  return number;
}

}  // namespace viva::tree
