#include "format/tree/writer.h"

#include <optional>
#include <string>

#include "format/fields.h"
#include "format/ignores.h"
#include "format/kinds.h"
#include "format/settings.h"
#include "format/values.h"
#include "viva/bank/question_id.h"
#include "viva/text/number.h"

namespace viva::tree {
namespace {

constexpr int kFormatVersion = 1;

// Grows a map, leaving out what is empty where that is wanted.
class MapWriter {
 public:
  explicit MapWriter(Detail detail) : full_(detail == Detail::kFull) {}

  bool is_full() const { return full_; }

  void add(std::string_view key, Node value) {
    node_.add(key, std::move(value));
  }

  // A text or list that a full map has even if it is empty.
  void text(std::string_view key, std::string_view text) {
    if (full_ || !text.empty()) add(key, Node::string(text));
  }
  void list(std::string_view key, Node list) {
    if (full_ || !list.items.empty()) add(key, std::move(list));
  }

  // What most banks do without.
  void rare(std::string_view key, std::string_view text) {
    if (!text.empty()) add(key, Node::string(text));
  }
  void rare(std::string_view key, Node list) {
    if (!list.items.empty()) add(key, std::move(list));
  }

  Node& node() { return node_; }
  Node take() { return std::move(node_); }

 private:
  bool full_;
  Node node_ = Node::map();
};

Node texts(std::span<const Text> items) {
  Node list = Node::list();
  for (const Text& item : items) list.items.push_back(Node::string(item.view));
  return list;
}

Node write_choice(const Question& question, std::size_t place, Detail detail) {
  const Choice& choice = question.choices[place];
  MapWriter map(detail);
  map.add("text", Node::string(choice.text.view));
  if (choice.label != static_cast<char>('A' + place)) {
    map.add("letter", Node::string(std::string(1, choice.label)));
  }
  if (choice.correct || map.is_full()) {
    map.add("correct", Node::boolean(choice.correct));
  }
  const auto feedback = question.details->feedback;
  if (!feedback.empty()) map.rare("feedback", feedback[place].view);
  return map.take();
}

Node write_choices(const Question& question, Detail detail) {
  Node choices = Node::list();
  for (std::size_t i = 0; i < question.choices.size(); ++i) {
    choices.items.push_back(write_choice(question, i, detail));
  }
  return choices;
}

void add_key(MapWriter& map, const Question& question) {
  if (!question.details->key.empty()) {
    map.add("answer", Node::string(question.details->key.view));
  }
  if (const auto* number = std::get_if<Numeric>(question.answer)) {
    if (number->value) map.add("answer", Node::decimal(*number->value));
    if (number->tolerance == 0) return;
    if (number->percent) {
      map.add("tolerance", Node::string(tolerance_text(*number)));
    } else {
      map.add("tolerance", Node::decimal(number->tolerance));
    }
  } else if (const auto* text = std::get_if<ShortText>(question.answer)) {
    map.rare("answer", texts(text->accepted));
    map.rare("pattern", text->pattern.view);
  }
}

void add_details(MapWriter& map, const Details& details) {
  map.rare("hint", details.hint.view);
  if (details.points) map.add("points", Node::decimal(*details.points));
  map.rare("tags", texts(details.tags));
  map.rare("difficulty", details.difficulty.view);
  map.rare("objectives", texts(details.objectives));
  if (details.fixed_order) map.add("fixed_order", Node::boolean(true));
  map.rare("ignore", write_ignores(details.ignores));
}

Node write_question(const Question& question, const QuestionId& id,
                    const LineIndex& lines, Detail detail) {
  MapWriter map(detail);
  if (!question.details->id.empty()) {
    map.add("id", Node::string(question.details->id.view));
  } else if (map.is_full()) {
    map.add("id", Node::string(id));
  }
  map.add("number", Node::number(question.number));
  map.add("kind", Node::string(kind_name(*question.answer)));
  map.add("stem", Node::string(question.stem.view));
  map.list("choices", write_choices(question, detail));
  add_key(map, question);
  map.text("explanation", question.explanation.view);
  add_details(map, *question.details);
  if (map.is_full()) {
    const std::size_t line = lines.position(question.span.begin).line;
    map.add("line", Node::number(static_cast<std::int64_t>(line)));
  }
  return map.take();
}

Node write_section(const Section& section, const std::vector<QuestionId>& ids,
                   const LineIndex& lines, Detail detail) {
  Node questions = Node::list();
  for (std::size_t i = 0; i < section.questions.size(); ++i) {
    const Question& question = section.questions[i];
    questions.items.push_back(write_question(question, ids[i], lines, detail));
  }
  MapWriter map(detail);
  map.add("number", Node::number(section.number));
  map.text("title", section.title.view);
  map.rare("ignore", write_ignores(section.ignores));
  map.list("objectives", texts(section.objectives));
  map.list("questions", std::move(questions));
  map.list("activities", texts(section.activities));
  map.list("discussion", texts(section.discussion));
  return map.take();
}

}  // namespace

Node write(const Bank& bank, Detail detail) {
  const LineIndex lines(bank.source);
  const auto ids = question_ids(bank);
  Node sections = Node::list();
  for (std::size_t i = 0; i < bank.sections.size(); ++i) {
    sections.items.push_back(
        write_section(bank.sections[i], ids[i], lines, detail));
  }
  MapWriter map(detail);
  map.add("format", Node::number(kFormatVersion));
  map.text("title", bank.title.view);
  write_settings(bank.settings, map.node());
  map.list("sections", std::move(sections));
  return map.take();
}

}  // namespace viva::tree
