#include "journal/key_codec.h"

#include <array>
#include <string_view>
#include <utility>
#include <variant>

namespace viva {
namespace {

struct GradingName {
  Grading grading;
  std::string_view name;
};

constexpr std::array<GradingName, 3> kGradings = {{
    {Grading::kRightMinusWrong, "right-minus-wrong"},
    {Grading::kExact, "exact"},
    {Grading::kJudged, "judged"},
}};

std::string_view name_of(Grading grading) {
  for (const GradingName& row : kGradings) {
    if (row.grading == grading) return row.name;
  }
  return {};
}

// Adds a key to the question's map: choices as a list of places, beside it
// "several" where any number may be chosen; a number or a text as a map.
struct AddKey {
  Node& question;

  void operator()(const ChoiceKey& key) const {
    question.add("key", places_node(key.places));
    if (!key.several) return;
    question.add("several", Node::boolean(true));
    question.add("grading", Node::string(name_of(key.grading)));
  }

  void operator()(const NumberKey& key) const {
    Node node = Node::map();
    node.add("value", Node::decimal(key.value));
    node.add("distance", Node::decimal(key.distance));
    question.add("key", std::move(node));
  }

  void operator()(const TextKey& key) const {
    Node node = Node::map();
    node.add("accepted", texts_node(key.accepted));
    node.add("pattern", Node::string(key.pattern));
    question.add("key", std::move(node));
  }
};

// Whether `places` are distinct places of the choices, at least one.
bool is_key(const Places& places, std::size_t choices) {
  return fits({places, {}}, ChoiceKey{{}, true}, choices);
}

Grading read_grading(Fields& question) {
  const std::string name = question.text("grading");
  for (const GradingName& row : kGradings) {
    if (row.name == name) return row.grading;
  }
  question.ok = false;
  return Grading::kRightMinusWrong;
}

ChoiceKey read_choice_key(Fields& question, std::size_t choices) {
  ChoiceKey key{question.places("key"), false};
  if (question.has("several")) key.several = question.flag("several");
  if (question.has("grading")) key.grading = read_grading(question);
  question.ok = question.ok && is_key(key.places, choices) &&
                (key.several || key.places.size() == 1);
  return key;
}

}  // namespace

void add_key(Node& question, const Key& key) {
  std::visit(AddKey{question}, key);
}

Key read_key(Fields& question, std::size_t choices) {
  const Node& node = question.node("key");
  if (node.kind != Node::Kind::kMap) return read_choice_key(question, choices);
  Fields fields(node);
  Key key;
  if (fields.has("value")) {
    const NumberKey number{fields.decimal("value"), fields.decimal("distance")};
    question.ok = question.ok && number.distance >= 0;
    key = number;
  } else {
    key = TextKey{fields.texts("accepted"), fields.text("pattern")};
  }
  question.ok = question.ok && fields.ok;
  return key;
}

}  // namespace viva
