#include <algorithm>

#include "journal/codec.h"
#include "journal/event_names.h"
#include "journal/fields.h"
#include "journal/usual_event.h"

namespace viva {
namespace {

// What counts the item of a section that a note is about; null of a question.
const char* item_name(NoteTarget::Kind kind) {
  switch (kind) {
    case NoteTarget::Kind::kActivity:
      return "activity";
    case NoteTarget::Kind::kDiscussion:
      return "discussion";
    case NoteTarget::Kind::kQuestion:
      break;
  }
  return nullptr;
}

void add_note(Node& node, const Note& note) {
  if (const char* item = item_name(note.about.kind)) {
    node.add("section", whole_node(note.about.place));
    node.add(item, whole_node(note.about.item));
  } else {
    node.add("question", whole_node(note.about.place));
  }
  node.add("title", Node::string(note.title));
  node.add("text", Node::string(note.text));
}

NoteTarget read_target(Fields& fields) {
  using Kind = NoteTarget::Kind;
  if (fields.has("question")) {
    return {Kind::kQuestion, fields.number<std::size_t>("question")};
  }
  const Kind kind =
      fields.has("activity") ? Kind::kActivity : Kind::kDiscussion;
  return {kind, fields.number<std::size_t>("section"),
          fields.number<std::size_t>(item_name(kind))};
}

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

void read_fields(Fields& fields, Event& event) {
  event.at = event.shown = fields.time("at");
  if (is_about_question(event.kind)) {
    event.question = fields.number<std::size_t>("question");
  }
  if (has_shown(event.kind)) event.shown = fields.time("shown");
  if (event.kind == Event::Kind::kAnswer) {
    event.response = read_response(fields);
    event.retry = fields.flag("retry");
    if (fields.has("confidence")) {
      event.confidence = fields.number<int>("confidence");
    }
  }
  if (event.kind == Event::Kind::kNote) {
    event.note = {read_target(fields), fields.text("title"),
                  fields.text("text")};
  }
  if (fields.has("timed_out")) event.timed_out = fields.flag("timed_out");
}

}  // namespace

std::string write_event(const Event& event) {
  const auto* name = std::find_if(
      kEventNames.begin(), kEventNames.end(),
      [&](const EventName& row) { return row.kind == event.kind; });
  Node node = Node::map();
  node.add("event", Node::string(name->name));
  if (is_about_question(event.kind)) {
    node.add("question", whole_node(event.question));
  }
  if (event.kind == Event::Kind::kAnswer) {
    add_response(node, event.response);
    node.add("retry", Node::boolean(event.retry));
    if (event.confidence) {
      node.add("confidence", Node::number(*event.confidence));
    }
  }
  if (event.note) add_note(node, *event.note);
  if (event.timed_out) node.add("timed_out", Node::boolean(true));
  if (has_shown(event.kind)) {
    node.add("shown", Node::string(write_time(event.shown)));
  }
  node.add("at", Node::string(write_time(event.at)));
  return write_json(node);
}

std::optional<Event> read_event(std::string_view line) {
  if (std::optional<Event> usual = read_usual_event(line)) return usual;
  const DataResult data = read_json(line);
  if (!data.faults.empty() || data.root.kind != Node::Kind::kMap) {
    return std::nullopt;
  }
  Fields fields(data.root);
  const std::optional<Event::Kind> kind = event_named(fields.text("event"));
  if (!kind) return std::nullopt;
  Event event;
  event.kind = *kind;
  read_fields(fields, event);
  if (!fields.ok) return std::nullopt;
  return event;
}

}  // namespace viva
