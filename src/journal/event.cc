#include <algorithm>
#include <array>

#include "journal/codec.h"
#include "journal/fields.h"

namespace viva {
namespace {

struct EventName {
  Event::Kind kind;
  std::string_view name;
};

constexpr std::array<EventName, 3> kEvents = {{
    {Event::Kind::kAnswer, "answer"},
    {Event::Kind::kSkip, "skip"},
    {Event::Kind::kFinish, "finish"},
}};

void add_response(Node& node, const Response& response) {
  if (response.text.empty()) {
    node.add("chosen", places_node(response.chosen));
  } else {
    node.add("text", Node::string(response.text));
  }
}

Response read_response(Fields& fields) {
  if (fields.has("text")) return {{}, fields.text("text")};
  return {fields.places("chosen"), {}};
}

}  // namespace

std::string write_event(const Event& event) {
  const auto* name = std::find_if(
      kEvents.begin(), kEvents.end(),
      [&](const EventName& row) { return row.kind == event.kind; });
  Node node = Node::map();
  node.add("event", Node::string(name->name));
  if (event.kind != Event::Kind::kFinish) {
    node.add("question", whole_node(event.question));
    if (event.kind == Event::Kind::kAnswer) {
      add_response(node, event.response);
      node.add("retry", Node::boolean(event.retry));
    }
    node.add("shown", Node::string(write_time(event.shown)));
  }
  node.add("at", Node::string(write_time(event.at)));
  return write_json(node);
}

std::optional<Event> read_event(std::string_view line) {
  const DataResult data = read_json(line);
  if (!data.faults.empty() || data.root.kind != Node::Kind::kMap)
    return std::nullopt;
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
    event.response = read_response(fields);
    event.retry = fields.flag("retry");
  }
  if (!fields.ok) return std::nullopt;
  return event;
}

}  // namespace viva
