#include "viva/bank/question_id.h"
#include "viva/data/node.h"
#include "viva/format/format.h"

namespace viva {
namespace {

constexpr int kFormatVersion = 1;

Node texts(std::span<const Text> items) {
  Node list = Node::list();
  for (const Text& item : items) {
    list.items.push_back(Node::string(item.view));
  }
  return list;
}

Node write_choice(const Choice& choice) {
  Node node = Node::map();
  node.add("text", Node::string(choice.text.view));
  node.add("correct", Node::boolean(choice.correct));
  return node;
}

Node write_question(const Question& question, const QuestionId& id,
                    const LineIndex& lines) {
  Node choices = Node::list();
  for (const Choice& choice : question.choices) {
    choices.items.push_back(write_choice(choice));
  }
  const std::size_t line = lines.position(question.span.begin).line;
  Node node = Node::map();
  node.add("id", Node::string(id));
  node.add("number", Node::number(question.number));
  node.add("kind", Node::string("single"));
  node.add("stem", Node::string(question.stem.view));
  node.add("choices", std::move(choices));
  node.add("explanation", Node::string(question.explanation.view));
  node.add("line", Node::number(static_cast<std::int64_t>(line)));
  return node;
}

Node write_section(const Section& section, const std::vector<QuestionId>& ids,
                   const LineIndex& lines) {
  Node questions = Node::list();
  for (std::size_t i = 0; i < section.questions.size(); ++i) {
    questions.items.push_back(
        write_question(section.questions[i], ids[i], lines));
  }
  Node node = Node::map();
  node.add("number", Node::number(section.number));
  node.add("title", Node::string(section.title.view));
  node.add("objectives", texts(section.objectives));
  node.add("questions", std::move(questions));
  node.add("activities", texts(section.activities));
  node.add("discussion", texts(section.discussion));
  return node;
}

}  // namespace

std::string write_bank_json(const Bank& bank) {
  const LineIndex lines(bank.source);
  const auto ids = question_ids(bank);
  Node sections = Node::list();
  for (std::size_t i = 0; i < bank.sections.size(); ++i) {
    sections.items.push_back(write_section(bank.sections[i], ids[i], lines));
  }
  Node node = Node::map();
  node.add("format", Node::number(kFormatVersion));
  node.add("title", Node::string(bank.title.view));
  node.add("sections", std::move(sections));
  return write_json_pretty(node) + "\n";
}

}  // namespace viva
