#include "journal/codec.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

#include "viva/data/node.h"

namespace viva {
namespace {

constexpr int kFormatVersion = 1;

Node whole(std::size_t value) {
  return Node::number(static_cast<std::int64_t>(value));
}

Node places(const Places& items) {
  Node list = Node::list();
  for (const std::uint16_t item : items) list.items.push_back(whole(item));
  return list;
}

Node write_section(const PlannedSection& section) {
  Node node = Node::map();
  node.add("bank", Node::string(section.bank));
  node.add("number", whole(section.number));
  node.add("title", Node::string(section.title));
  node.add("fingerprint",
           Node::string(fmt::format("{:016x}", section.fingerprint)));
  node.add("left_out", whole(section.left_out));
  return node;
}

Node write_question(const PlannedQuestion& question) {
  Node node = Node::map();
  node.add("section", whole(question.section));
  node.add("number", whole(question.number));
  node.add("id", Node::string(question.id));
  node.add("stem", Node::string(question.stem));
  node.add("order", places(question.order));
  node.add("key", places({question.key}));
  return node;
}

struct EventName {
  Event::Kind kind;
  std::string_view name;
};

constexpr std::array<EventName, 3> kEvents = {{
    {Event::Kind::kAnswer, "answer"},
    {Event::Kind::kSkip, "skip"},
    {Event::Kind::kFinish, "finish"},
}};

// Reads the members of one map. A member that is missing or not of its kind
// leaves `ok` false behind; what is returned then means nothing.
class Fields {
 public:
  explicit Fields(const Node& node) : node_(node) {}

  bool ok = true;

  const Node& node(std::string_view key) {
    static const Node none;
    const Node* found = node_.find(key);
    ok = ok && found != nullptr;
    return found == nullptr ? none : *found;
  }

  std::string text(std::string_view key) {
    const Node& found = node(key);
    ok = ok && found.kind == Node::Kind::kString;
    return found.text;
  }

  template <typename T>
  T number(std::string_view key) {
    return narrow<T>(node(key));
  }

  bool flag(std::string_view key) {
    const std::string& word = node(key).text;
    ok = ok && (word == "true" || word == "false");
    return word == "true";
  }

  Time time(std::string_view key) {
    const std::optional<Time> found = read_time(text(key));
    ok = ok && found;
    return found.value_or(0);
  }

  std::uint64_t bits(std::string_view key, int base) {
    const std::string digits = text(key);
    const char* end = digits.data() + digits.size();
    std::uint64_t value = 0;
    const auto [stop, error] = std::from_chars(digits.data(), end, value, base);
    ok = ok && error == std::errc() && stop == end;
    return value;
  }

  const std::vector<Node>& list(std::string_view key) {
    const Node& found = node(key);
    ok = ok && found.kind == Node::Kind::kList;
    return found.items;
  }

  Places places(std::string_view key) {
    Places result;
    for (const Node& item : list(key)) {
      result.push_back(narrow<std::uint16_t>(item));
    }
    return result;
  }

 private:
  template <typename T>
  T narrow(const Node& item) {
    const std::optional<std::int64_t> value = item.whole();
    constexpr auto kMost = std::numeric_limits<T>::max();
    ok = ok && value && *value >= 0 &&
         static_cast<std::uint64_t>(*value) <= kMost;
    return ok ? static_cast<T>(*value) : T{};
  }

  const Node& node_;
};

bool read_section(const Node& node, PlannedSection& section) {
  Fields fields(node);
  section.bank = fields.text("bank");
  section.number = fields.number<std::uint32_t>("number");
  section.title = fields.text("title");
  section.fingerprint = fields.bits("fingerprint", 16);
  section.left_out = fields.number<std::size_t>("left_out");
  return fields.ok;
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
  const Places key = fields.places("key");
  if (!fields.ok || key.size() != 1) return false;
  question.key = key.front();
  return question.section < sections && is_order(question.order) &&
         question.key < question.order.size();
}

bool read_plan(const Node& node, Plan& plan) {
  Fields fields(node);
  plan.seed = fields.bits("seed", 10);
  plan.keep_order = fields.flag("keep_order");
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
  node.add("keep_order", Node::boolean(plan.keep_order));
  node.add("sections", std::move(sections));
  node.add("questions", std::move(questions));
  return write_json(node);
}

std::string write_event(const Event& event) {
  const auto* name = std::find_if(
      kEvents.begin(), kEvents.end(),
      [&](const EventName& row) { return row.kind == event.kind; });
  Node node = Node::map();
  node.add("event", Node::string(name->name));
  if (event.kind != Event::Kind::kFinish) {
    node.add("question", whole(event.question));
    if (event.kind == Event::Kind::kAnswer) {
      node.add("chosen", places(event.chosen));
      node.add("retry", Node::boolean(event.retry));
    }
    node.add("shown", Node::string(write_time(event.shown)));
  }
  node.add("at", Node::string(write_time(event.at)));
  return write_json(node);
}

std::optional<Head> read_head(std::string_view line) {
  const DataResult data = read_json(line);
  if (data.fault || data.root.kind != Node::Kind::kMap) return std::nullopt;
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

std::optional<Event> read_event(std::string_view line) {
  const DataResult data = read_json(line);
  if (data.fault || data.root.kind != Node::Kind::kMap) return std::nullopt;
  Fields fields(data.root);
  const std::string name = fields.text("event");
  const auto* row =
      std::find_if(kEvents.begin(), kEvents.end(),
                   [&](const EventName& known) { return known.name == name; });
  if (row == kEvents.end()) return std::nullopt;
  Event event;
  event.kind = row->kind;
  event.at = event.shown = fields.time("at");
  if (event.kind != Event::Kind::kFinish) {
    event.question = fields.number<std::size_t>("question");
    event.shown = fields.time("shown");
  }
  if (event.kind == Event::Kind::kAnswer) {
    event.chosen = fields.places("chosen");
    event.retry = fields.flag("retry");
  }
  if (!fields.ok) return std::nullopt;
  return event;
}

}  // namespace viva
