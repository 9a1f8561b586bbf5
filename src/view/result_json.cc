#include "view/result_json.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace viva {
namespace {

constexpr int kFormatVersion = 1;

Node whole(std::size_t value) {
  return Node::number(static_cast<std::int64_t>(value));
}

template <typename Items, typename ToNode>
Node list_of(const Items& items, ToNode to_node) {
  Node list = Node::list();
  for (const auto& item : items) list.items.push_back(to_node(item));
  return list;
}

template <typename Value, typename ToNode>
Node optional_node(const std::optional<Value>& value, ToNode to_node) {
  return value ? to_node(*value) : Node();
}

Node text_or_null(const std::string& text) {
  return text.empty() ? Node() : Node::string(text);
}

// People count questions from 1.
Node places_node(std::span<const std::size_t> places) {
  return list_of(places, [](std::size_t place) { return whole(place + 1); });
}

std::string_view mode_name(Mode mode) {
  return mode == Mode::kExam ? "exam" : "practice";
}

Node terms_node(const Terms& terms) {
  Node node = Node::map();
  node.add("retries", Node::boolean(terms.retries));
  node.add("confidence", Node::boolean(terms.confidence));
  node.add("formula_scoring", Node::boolean(terms.formula_scoring));
  node.add("time_limit_ms", optional_node(terms.time_limit, Node::number));
  node.add("extra_time_percent", Node::decimal(terms.extra_time));
  node.add("clock_pauses", Node::boolean(terms.clock_pauses));
  return node;
}

Node score_node(const Score& score) {
  Node node = Node::map();
  node.add("right", whole(score.right));
  node.add("answered", whole(score.answered));
  node.add("asked", whole(score.asked));
  return node;
}

Node points_node(const Points& points) {
  Node node = Node::map();
  node.add("earned", Node::decimal(points.earned));
  node.add("possible", Node::decimal(points.possible));
  return node;
}

void add_share(Node& node, const Score& score, const Points& points) {
  node.add("score", score_node(score));
  node.add("points", points_node(points));
  node.add("percent", Node::decimal(percent(points)));
}

Node interval_node(const Interval& interval) {
  Node node = Node::map();
  node.add("low", Node::decimal(interval.low * 100));
  node.add("high", Node::decimal(interval.high * 100));
  return node;
}

Node guessing_node(const Points& points) {
  Node node = points_node(points);
  node.add("percent", Node::decimal(percent(points)));
  return node;
}

Node sections_node(const Attempt& attempt, const Result& result) {
  Node list = Node::list();
  for (std::size_t i = 0; i < result.sections.size(); ++i) {
    const PlannedSection& section = attempt.plan().sections[i];
    Node node = Node::map();
    node.add("bank", Node::string(section.bank));
    node.add("number", whole(section.number));
    node.add("address", Node::string(section.address));
    node.add("title", Node::string(section.title));
    add_share(node, result.sections[i].score, result.sections[i].points);
    list.items.push_back(std::move(node));
  }
  return list;
}

Node part_node(const PartScore& part) {
  Node node = Node::map();
  node.add("name", Node::string(part.name));
  add_share(node, part.score, part.points);
  return node;
}

Node confidence_node(const ConfidenceResult& result) {
  Node levels = Node::list();
  for (std::size_t i = 0; i < result.levels.size(); ++i) {
    Node level = Node::map();
    level.add("confidence", whole(i + kLeastSure));
    level.add("answered", whole(result.levels[i].answered));
    level.add("right", whole(result.levels[i].right));
    levels.items.push_back(std::move(level));
  }
  Node node = Node::map();
  node.add("marks", Node::decimal(result.marks));
  node.add("possible", Node::decimal(result.possible));
  node.add("levels", std::move(levels));
  node.add("sure_but_wrong", places_node(result.sure_but_wrong));
  return node;
}

// Choices count from 1 too.
void add_response(Node& node, const std::optional<Response>& response) {
  const bool typed = response && !response->text.empty();
  const bool chosen = response && !typed;
  node.add("chosen",
           !chosen ? Node() : list_of(response->chosen, [](auto place) {
             return whole(place + 1U);
           }));
  node.add("text", typed ? Node::string(response->text) : Node());
}

void add_standing(Node& node, const Standing& standing) {
  node.add("answered", Node::boolean(standing.answer.has_value()));
  node.add("skipped", Node::boolean(standing.skipped));
  node.add("dropped", Node::boolean(!is_asked(standing)));
  node.add("flagged", Node::boolean(standing.flagged));
  node.add("hinted", Node::boolean(standing.hinted));
  add_response(node, standing.answer);
  node.add("confidence", optional_node(standing.confidence, Node::number));
  node.add("spent_ms", Node::number(standing.spent));
}

Node question_node(const Attempt& attempt, std::size_t place) {
  const PlannedQuestion& planned = attempt.plan().questions[place];
  Node node = Node::map();
  node.add("question", whole(place + 1));
  node.add("section",
           Node::string(attempt.plan().sections[planned.section].address));
  node.add("number", whole(planned.number));
  node.add("id", Node::string(planned.id));
  node.add("stem", Node::string(planned.stem));
  node.add("credit", Node::decimal(credit(attempt, place)));
  node.add("points", points_node(points(attempt, place)));
  add_standing(node, attempt.standing(place));
  return node;
}

void add_result(Node& node, const Attempt& attempt, const Result& result) {
  add_share(node, result.score, result.points);
  node.add("pass_mark",
           optional_node(attempt.plan().terms.pass_mark, Node::decimal));
  node.add("passed", attempt.is_finished()
                         ? optional_node(result.passed, Node::boolean)
                         : Node());
  node.add("interval", optional_node(result.interval, interval_node));
  node.add("guessing", guessing_node(result.guessing));
  node.add("taken_ms", Node::number(result.taken));
  node.add("hints", whole(result.hints));
  node.add("sections", sections_node(attempt, result));
  node.add("objectives", list_of(result.objectives, part_node));
  node.add("tags", list_of(result.tags, part_node));
  node.add("confidence", optional_node(result.confidence, confidence_node));
}

// The number of what a note is about where it is of this kind.
Node target_node(const Note& note, NoteTarget::Kind kind) {
  if (note.about.kind != kind) return {};
  const bool question = kind == NoteTarget::Kind::kQuestion;
  return whole((question ? note.about.place : note.about.item) + 1);
}

Node note_node(const Plan& plan, const Note& note) {
  using Kind = NoteTarget::Kind;
  const std::size_t section = note.about.kind == Kind::kQuestion
                                  ? plan.questions[note.about.place].section
                                  : note.about.place;
  Node node = Node::map();
  node.add("section", Node::string(plan.sections[section].address));
  node.add("question", target_node(note, Kind::kQuestion));
  node.add("activity", target_node(note, Kind::kActivity));
  node.add("discussion", target_node(note, Kind::kDiscussion));
  node.add("title", Node::string(note.title));
  node.add("text", Node::string(note.text));
  return node;
}

// What to do about it, and what it was made of.
void add_questions(Node& node, const Attempt& attempt, const Result& result) {
  const Plan& plan = attempt.plan();
  node.add("study", list_of(result.study, [&](std::size_t section) {
             return Node::string(plan.sections[section].address);
           }));
  node.add("missed", places_node(result.missed));
  Node questions = Node::list();
  for (std::size_t i = 0; i < plan.questions.size(); ++i) {
    questions.items.push_back(question_node(attempt, i));
  }
  node.add("questions", std::move(questions));
  node.add("notes", list_of(attempt.notes(), [&](const Note& note) {
             return note_node(plan, note);
           }));
}

// What tells of an answer whether it is right.
constexpr std::array<std::string_view, 9> kSecrets = {
    "right", "earned", "percent",        "interval", "credit",
    "marks", "study",  "sure_but_wrong", "missed"};

// Puts null in the place of every secret; what guessing can expect is none.
void keep_secret(Node& node) {
  for (std::size_t i = 0; i < node.items.size(); ++i) {
    std::string_view key;
    if (!node.keys.empty()) key = node.keys[i].text;
    if (key == "guessing") continue;
    if (std::find(kSecrets.begin(), kSecrets.end(), key) != kSecrets.end()) {
      node.items[i] = Node();
    } else {
      keep_secret(node.items[i]);
    }
  }
}

void add_attempt(Node& node, const Attempt& attempt, const Result& result,
                 std::string_view started) {
  const Plan& plan = attempt.plan();
  node.add("code", Node::string(write_paper_code(paper_code(plan))));
  node.add("started", Node::string(started));
  node.add("finished", Node::boolean(attempt.is_finished()));
  node.add("timed_out", Node::boolean(attempt.timed_out()));
  node.add("student", text_or_null(plan.student));
  node.add("mode", Node::string(mode_name(plan.terms.mode)));
  node.add("terms", terms_node(plan.terms));
  add_result(node, attempt, result);
  add_questions(node, attempt, result);
  if (!tells_results(attempt)) keep_secret(node);
}

Node document(std::string_view kind) {
  Node node = Node::map();
  node.add("format", Node::number(kFormatVersion));
  node.add("kind", Node::string(kind));
  return node;
}

Node numbered_result(const HistoryRow& row) {
  const Attempt& attempt = *row.attempt;
  Node node = Node::map();
  node.add("attempt", whole(row.number));
  add_attempt(node, attempt, result_of(attempt, attempt.latest()), row.when);
  return node;
}

Node series_node(const Series& series) {
  Node node = Node::map();
  node.add("bank", Node::string(series.section.bank));
  node.add("number", whole(series.section.number));
  node.add("title", Node::string(series.section.title));
  node.add("scores", list_of(series.entries, [](const SeriesEntry& entry) {
             Node score = Node::map();
             score.add("attempt", whole(entry.number));
             add_share(score, entry.score, entry.points);
             return score;
           }));
  return node;
}

}  // namespace

Node result_node(const Attempt& attempt, const Result& result,
                 std::string_view started) {
  Node node = document("result");
  add_attempt(node, attempt, result, started);
  return node;
}

Node history_node(std::span<const HistoryRow> rows) {
  Node node = document("history");
  node.add("attempts", list_of(rows, numbered_result));
  node.add("sections", list_of(series_of(rows), series_node));
  return node;
}

}  // namespace viva
