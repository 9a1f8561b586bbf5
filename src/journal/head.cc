#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "journal/codec.h"
#include "journal/fields.h"
#include "journal/key_codec.h"
#include "journal/terms_codec.h"

namespace viva {
namespace {

constexpr int kFormatVersion = 1;

// As many as a bank can say, so that no sum of points overflows.
constexpr double kMostPoints = 1e6;

Node digest_node(std::uint64_t digest) {
  return Node::string(fmt::format("{:016x}", digest));
}

void add_texts(Node& node, std::string_view key,
               const std::vector<std::string>& texts) {
  if (!texts.empty()) node.add(key, texts_node(texts));
}

Node write_section(const PlannedSection& section) {
  Node node = Node::map();
  node.add("bank", Node::string(section.bank));
  if (!section.file.empty()) node.add("file", Node::string(section.file));
  node.add("number", whole_node(section.number));
  node.add("address", Node::string(section.address));
  node.add("title", Node::string(section.title));
  node.add("fingerprint", digest_node(section.fingerprint));
  node.add("left_out", whole_node(section.left_out));
  return node;
}

bool read_section(const Node& node, PlannedSection& section) {
  Fields fields(node);
  section.bank = fields.text("bank");
  if (fields.has("file")) section.file = fields.text("file");
  section.number = fields.number<std::uint32_t>("number");
  section.address = fields.has("address") ? fields.text("address")
                                          : std::to_string(section.number);
  section.title = fields.text("title");
  section.fingerprint = fields.bits("fingerprint", 16);
  section.left_out = fields.number<std::size_t>("left_out");
  return fields.ok;
}

Node write_question(const PlannedQuestion& question) {
  Node node = Node::map();
  node.add("section", whole_node(question.section));
  node.add("number", whole_node(question.number));
  node.add("id", Node::string(question.id));
  node.add("stem", Node::string(question.stem));
  node.add("content", digest_node(question.content));
  node.add("order", places_node(question.order));
  add_key(node, question.key);
  if (question.points != 1) node.add("points", Node::decimal(question.points));
  add_texts(node, "objectives", question.objectives);
  add_texts(node, "tags", question.tags);
  if (!question.difficulty.empty()) {
    node.add("difficulty", Node::string(question.difficulty));
  }
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
  if (fields.has("content")) question.content = fields.bits("content", 16);
  question.order = fields.places("order");
  question.key = read_key(fields, question.order.size());
  if (fields.has("points")) {
    question.points = fields.decimal("points");
    fields.ok =
        fields.ok && question.points >= 0 && question.points <= kMostPoints;
  }
  if (fields.has("objectives"))
    question.objectives = fields.texts("objectives");
  if (fields.has("tags")) question.tags = fields.texts("tags");
  if (fields.has("difficulty")) question.difficulty = fields.text("difficulty");
  return fields.ok && question.section < sections &&
         question.order.size() <= kMostChoices && is_order(question.order);
}

bool read_plan(const Node& node, Plan& plan) {
  Fields fields(node);
  const int version = fields.number<int>("format");
  plan.started = fields.time("started");
  if (fields.has("student")) plan.student = fields.text("student");
  plan.terms = read_terms(fields);
  plan.seed = fields.bits("seed", 10);
  if (fields.has("keep_order")) plan.keep_order = fields.flag("keep_order");
  for (const Node& item : fields.list("sections")) {
    fields.ok &= read_section(item, plan.sections.emplace_back());
  }
  for (const Node& item : fields.list("questions")) {
    fields.ok &= read_question(item, plan.sections.size(),
                               plan.questions.emplace_back());
  }
  const bool in_order =
      std::is_sorted(plan.questions.begin(), plan.questions.end(),
                     [](const PlannedQuestion& a, const PlannedQuestion& b) {
                       return a.section < b.section;
                     });
  return fields.ok && in_order && version == kFormatVersion;
}

}  // namespace

std::string write_head(const Plan& plan) {
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
  node.add("started", Node::string(write_time(plan.started)));
  if (!plan.student.empty()) node.add("student", Node::string(plan.student));
  add_terms(node, plan.terms);
  node.add("code", Node::string(write_paper_code(paper_code(plan))));
  node.add("seed", Node::string(std::to_string(plan.seed)));
  if (plan.keep_order) {
    node.add("keep_order", Node::boolean(*plan.keep_order));
  }
  node.add("sections", std::move(sections));
  node.add("questions", std::move(questions));
  return write_json(node);
}

std::optional<Plan> read_head(std::string_view line) {
  const DataResult data = read_json(line);
  if (!data.faults.empty() || data.root.kind != Node::Kind::kMap)
    return std::nullopt;
  Plan plan;
  if (!read_plan(data.root, plan)) return std::nullopt;
  return plan;
}

std::optional<int> newer_format(std::string_view line) {
  const DataResult data = read_json(line);
  if (data.root.kind != Node::Kind::kMap) return std::nullopt;
  Fields fields(data.root);
  const int version = fields.number<int>("format");
  if (!fields.ok || version <= kFormatVersion) return std::nullopt;
  return version;
}

}  // namespace viva
