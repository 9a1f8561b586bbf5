#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>

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

// A line of members, written one after the other: a tree of them takes longer
// than all else that is done before the disk is asked to save it.
class MemberLine {
 public:
  void number(std::string_view key, std::size_t value) {
    member(key) += std::to_string(value);
  }
  void flag(std::string_view key, bool value) {
    member(key) += value ? "true" : "false";
  }
  // What needs no escape.
  void word(std::string_view key, std::string_view value) {
    member(key).append(1, '"').append(value) += '"';
  }
  void time(std::string_view key, Time value) { word(key, write_time(value)); }
  void text(std::string_view key, const std::string& value) {
    member(key) += write_json(Node::string(value));
  }
  void places(std::string_view key, const Places& places) {
    std::string& line = member(key) += '[';
    for (const std::uint16_t& place : places) {
      if (&place != &places.front()) line += ',';
      line += std::to_string(place);
    }
    line += ']';
  }

  std::string end() { return std::move(line_ += '}'); }

 private:
  std::string& member(std::string_view key) {
    line_ += line_.empty() ? "{\"" : ",\"";
    return line_.append(key) += "\":";
  }

  std::string line_;
};

void add_note(MemberLine& line, const Note& note) {
  if (const char* item = item_name(note.about.kind)) {
    line.number("section", note.about.place);
    line.number(item, note.about.item);
  } else {
    line.number("question", note.about.place);
  }
  line.text("title", note.title);
  line.text("text", note.text);
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

void add_answer(MemberLine& line, const Event& event) {
  if (event.response.text.empty()) {
    line.places("chosen", event.response.chosen);
  } else {
    line.text("text", event.response.text);
  }
  line.flag("retry", event.retry);
  if (event.confidence) {
    line.number("confidence", static_cast<std::size_t>(*event.confidence));
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
  MemberLine line;
  line.word("event", name->name);
  if (is_about_question(event.kind)) line.number("question", event.question);
  if (event.kind == Event::Kind::kAnswer) add_answer(line, event);
  if (event.note) add_note(line, *event.note);
  if (event.timed_out) line.flag("timed_out", true);
  if (has_shown(event.kind)) line.time("shown", event.shown);
  line.time("at", event.at);
  return line.end();
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
