#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <variant>

#include "journal/codec.h"
#include "journal/fields.h"

namespace viva {
namespace {

constexpr int kFormatVersion = 1;

Node write_section(const PlannedSection& section) {
  Node node = Node::map();
  node.add("bank", Node::string(section.bank));
  node.add("number", whole_node(section.number));
  node.add("title", Node::string(section.title));
  node.add("fingerprint",
           Node::string(fmt::format("{:016x}", section.fingerprint)));
  node.add("left_out", whole_node(section.left_out));
  return node;
}

bool read_section(const Node& node, PlannedSection& section) {
  Fields fields(node);
  section.bank = fields.text("bank");
  section.number = fields.number<std::uint32_t>("number");
  section.title = fields.text("title");
  section.fingerprint = fields.bits("fingerprint", 16);
  section.left_out = fields.number<std::size_t>("left_out");
  return fields.ok;
}

// Adds a key to the question's map: choices as a list of places, beside it
// "several" where any number may be chosen; a number or a text as a map.
struct AddKey {
  Node& question;

  void operator()(const ChoiceKey& key) const {
    question.add("key", places_node(key.places));
    if (key.several) question.add("several", Node::boolean(true));
  }

  void operator()(const NumberKey& key) const {
    Node node = Node::map();
    node.add("value", Node::decimal(key.value));
    node.add("distance", Node::decimal(key.distance));
    question.add("key", std::move(node));
  }

  void operator()(const TextKey& key) const {
    Node accepted = Node::list();
    for (const std::string& text : key.accepted) {
      accepted.items.push_back(Node::string(text));
    }
    Node node = Node::map();
    node.add("accepted", std::move(accepted));
    node.add("pattern", Node::string(key.pattern));
    question.add("key", std::move(node));
  }
};

// Whether `places` are distinct places of the choices, at least one.
bool is_key(const Places& places, std::size_t choices) {
  return fits({places, {}}, ChoiceKey{{}, true}, choices);
}

ChoiceKey read_choice_key(Fields& question, std::size_t choices) {
  ChoiceKey key{question.places("key"), false};
  if (question.has("several")) key.several = question.flag("several");
  question.ok = question.ok && is_key(key.places, choices) &&
                (key.several || key.places.size() == 1);
  return key;
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

Node write_question(const PlannedQuestion& question) {
  Node node = Node::map();
  node.add("section", whole_node(question.section));
  node.add("number", whole_node(question.number));
  node.add("id", Node::string(question.id));
  node.add("stem", Node::string(question.stem));
  node.add("order", places_node(question.order));
  std::visit(AddKey{node}, question.key);
  if (question.points != 1) node.add("points", Node::decimal(question.points));
  return node;
}

// Whether `order` holds each place of a question's choices once.
bool is_order(Places order) {
  std::sort(order.begin(), order.end());
  for (std::size_t i = 0; i < order.size(); ++i) {
    if (order[i] != i) return false;
  }
  return true;
}

bool read_question(const Node& node, std::size_t sections,
                   PlannedQuestion& question) {
  Fields fields(node);
  question.section = fields.number<std::size_t>("section");
  question.number = fields.number<std::uint32_t>("number");
  question.id = fields.text("id");
  question.stem = fields.text("stem");
  question.order = fields.places("order");
  question.key = read_key(fields, question.order.size());
  if (fields.has("points")) question.points = fields.decimal("points");
  return fields.ok && question.section < sections && is_order(question.order);
}

bool read_plan(const Node& node, Plan& plan) {
  Fields fields(node);
  plan.seed = fields.bits("seed", 10);
  if (fields.has("keep_order")) plan.keep_order = fields.flag("keep_order");
  for (const Node& item : fields.list("sections")) {
    fields.ok &= read_section(item, plan.sections.emplace_back());
  }
  for (const Node& item : fields.list("questions")) {
    fields.ok &= read_question(item, plan.sections.size(),
                               plan.questions.emplace_back());
  }
  return fields.ok;
}

}  // namespace

std::string write_head(const Plan& plan, Time started) {
  Node sections = Node::list();
  for (const PlannedSection& section : plan.sections) {
    sections.items.push_back(write_section(section));
  }
  Node questions = Node::list();
  for (const PlannedQuestion& question : plan.questions) {
    questions.items.push_back(write_question(question));
  }
  Node node = Node::map();
  node.add("format", Node::number(kFormatVersion));
  node.add("started", Node::string(write_time(started)));
  node.add("code", Node::string(write_paper_code(paper_code(plan))));
  node.add("seed", Node::string(std::to_string(plan.seed)));
  if (plan.keep_order) {
    node.add("keep_order", Node::boolean(*plan.keep_order));
  }
  node.add("sections", std::move(sections));
  node.add("questions", std::move(questions));
  return write_json(node);
}

std::optional<Head> read_head(std::string_view line) {
  const DataResult data = read_json(line);
  if (!data.faults.empty() || data.root.kind != Node::Kind::kMap)
    return std::nullopt;
  Fields fields(data.root);
  Head head;
  const int version = fields.number<int>("format");
  head.started = fields.time("started");
  if (!fields.ok || version != kFormatVersion ||
      !read_plan(data.root, head.plan)) {
    return std::nullopt;
  }
  return head;
}

}  // namespace viva
