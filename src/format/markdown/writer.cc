#include "format/markdown/writer.h"

#include <fmt/core.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>
#include <string_view>

#include "format/fields.h"
#include "format/key.h"
#include "format/kinds.h"
#include "format/markdown/comment.h"
#include "format/markdown/text_writer.h"
#include "format/settings.h"
#include "format/values.h"
#include "viva/text/number.h"

namespace viva::markdown {
namespace {

constexpr std::size_t kChoiceWidth = 5;  // of "  A) "

// An empty line, and the comments on what stands below it.
void add_ignores(std::string& out, std::span<const Ignore> ignores) {
  if (!out.empty()) out += '\n';
  for (const Ignore& ignore : ignores) out += write_comment(ignore) + "\n";
}

// A heading whose own text ends with a sharp is closed by one more.
void add_heading(std::string& out, std::string_view mark, std::string_view text,
                 std::span<const Ignore> ignores = {}) {
  add_ignores(out, ignores);
  out += mark;
  if (!text.empty()) out += ' ';
  out += text;
  out += text.ends_with('#') ? " #\n" : "\n";
}

void add_list(std::string& out, std::string_view heading,
              std::span<const Text> items) {
  if (items.empty()) return;
  add_heading(out, heading, "");
  for (const Text& item : items) write_text(out, "- ", item.view, 2);
}

void add_front_matter(std::string& out, const Settings& settings) {
  Node map = Node::map();
  write_settings(settings, map);
  if (!map.items.empty()) out += "---\n" + write_yaml(map) + "---\n";
}

// Whether the choices are those that the kind has by itself.
bool has_usual_choices(const Question& question) {
  return std::holds_alternative<TrueFalse>(*question.answer) &&
         question.details->feedback.empty() && question.choices.size() == 2 &&
         question.choices[0].text.view == "True" &&
         question.choices[1].text.view == "False" &&
         question.choices[0].label == 'A' && question.choices[1].label == 'B';
}

void add_choices(std::string& out, const Question& question) {
  if (question.choices.empty() || has_usual_choices(question)) return;
  const auto feedback = question.details->feedback;
  const std::string label = fmt::format("{:{}}**Feedback:**", "", kChoiceWidth);
  out += '\n';
  for (std::size_t i = 0; i < question.choices.size(); ++i) {
    const Choice& choice = question.choices[i];
    write_text(out, fmt::format("  {})", choice.label), choice.text.view,
               kChoiceWidth);
    if (!feedback.empty() && !feedback[i].empty()) {
      write_text(out, label, feedback[i].view, kChoiceWidth);
    }
  }
}

// Whether reading would find the same kind without its name.
bool is_plain_kind(const Question& question) {
  const bool several = count_keys(question) > 1;
  return several ? std::holds_alternative<MultipleAnswer>(*question.answer)
                 : std::holds_alternative<SingleChoice>(*question.answer);
}

// The letters of the correct choices, parted so that together they are not
// the text of a choice.
std::string key_letters(const Question& question) {
  std::vector<char> letters;
  for (const Choice& choice : question.choices) {
    if (choice.correct) letters.push_back(choice.label);
  }
  std::string text;
  for (const std::string_view mark : {", ", "; ", " and ", " & "}) {
    text = fmt::format("{}", fmt::join(letters, mark));
    if (letters.size() < 2 || decode_key(text, question.choices).empty()) break;
  }
  return text;
}

std::string list_text(std::span<const Text> items) {
  std::string text;
  for (const Text& item : items) {
    if (!text.empty()) text += ", ";
    text += item.view;
  }
  return text;
}

// One accepted answer stands behind the label, several below it.
std::string accepted_text(const ShortText& answer) {
  if (answer.accepted.size() == 1 &&
      !answer.accepted[0].view.starts_with("- ")) {
    return std::string(answer.accepted[0].view);
  }
  std::string text;
  for (const Text& item : answer.accepted) {
    if (!text.empty()) text += '\n';
    text += fmt::format("- {}", item.view);
  }
  return text;
}

std::string key_text(const Question& question) {
  const Text& unclear = question.details->key;
  if (!unclear.empty()) return std::string(unclear.view);
  if (const auto* number = std::get_if<Numeric>(question.answer)) {
    return number->value ? write_number(*number->value) : "";
  }
  if (const auto* text = std::get_if<ShortText>(question.answer)) {
    return accepted_text(*text);
  }
  if (has_usual_choices(question) && count_keys(question) == 1) {
    return question.choices[0].correct ? "True" : "False";
  }
  return key_letters(question);
}

// The field as Markdown writes it; empty if the question has none.
std::string field_text(Field field, const Question& question) {
  const Details& details = *question.details;
  const auto* number = std::get_if<Numeric>(question.answer);
  const auto* text = std::get_if<ShortText>(question.answer);
  switch (field) {
    case Field::kAnswer:
      return key_text(question);
    case Field::kExplanation:
      return std::string(question.explanation.view);
    case Field::kHint:
      return std::string(details.hint.view);
    case Field::kId:
      return std::string(details.id.view);
    case Field::kKind:
      if (is_plain_kind(question)) return "";
      return std::string(kind_name(*question.answer));
    case Field::kTolerance:
      if (number == nullptr || number->tolerance == 0) return "";
      return tolerance_text(*number);
    case Field::kPattern:
      return text == nullptr ? "" : std::string(text->pattern.view);
    case Field::kPoints:
      return details.points ? write_number(*details.points) : "";
    case Field::kTags:
      return list_text(details.tags);
    case Field::kDifficulty:
      return std::string(details.difficulty.view);
    case Field::kObjectives:
      return list_text(details.objectives);
    case Field::kFixedOrder:
      return details.fixed_order ? "yes" : "";
    case Field::kFeedback:
      return "";  // stands below its choice
  }
  return "";
}

void add_fields(std::string& out, const Question& question) {
  out += '\n';
  for (const FieldRow& row : field_rows()) {
    const std::string text = field_text(row.field, question);
    if (text.empty()) continue;
    const std::string mark = fmt::format("**{}:**", row.label);
    if (row.one_line) {
      out += fmt::format("{} {}\n", mark, text);
    } else {
      write_text(out, mark, text, 0);
    }
  }
}

void add_section(std::string& out, const Section& section) {
  const std::string mark = fmt::format("## Section {}", section.number);
  add_heading(out, section.title.empty() ? mark : mark + ":",
              section.title.view, section.ignores);
  add_list(out, "### Learning Objectives", section.objectives);
  if (!section.questions.empty()) {
    add_heading(out, "### Assessment Questions", "");
  }
  for (const Question& question : section.questions) {
    add_ignores(out, question.details->ignores);
    write_text(out, fmt::format("**Question {}:**", question.number),
               question.stem.view, 0);
    add_choices(out, question);
    add_fields(out, question);
  }
  add_list(out, "### Activities", section.activities);
  add_list(out, "### Discussion Questions", section.discussion);
}

}  // namespace

std::string write(const Bank& bank) {
  std::string out;
  add_front_matter(out, bank.settings);
  if (!bank.title.empty()) add_heading(out, "#", bank.title.view);
  for (const Section& section : bank.sections) add_section(out, section);
  return out;
}

}  // namespace viva::markdown
