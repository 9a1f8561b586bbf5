#include "view/result_json.h"

#include "support/catch.h"
#include "support/files.h"
#include "support/small_attempt.h"

namespace viva {
namespace {

Attempt small(const Terms& terms, std::string_view said) {
  return small_attempt(
      small_course({"a | *x | y | @tags t | @objectives Know.", "b | = 3"}),
      terms, said);
}

Node node_of(const Attempt& attempt) {
  return result_node(attempt, result_of(attempt, attempt.latest()),
                     "2026-11-22T09:30:00.125Z");
}

// The value at a path of keys.
std::string at(Node node, std::initializer_list<std::string_view> path) {
  for (const std::string_view key : path) {
    const Node* next = node.find(key);
    REQUIRE(next != nullptr);
    node = Node(*next);
  }
  return write_json(node);
}

// What stands between the first fences marked as JSON.
std::string first_json(const std::string& document) {
  const std::string_view open = "```json\n";
  const std::size_t begin = document.find(open);
  REQUIRE(begin != document.npos);
  const std::string rest = document.substr(begin + open.size());
  return rest.substr(0, rest.find("\n```"));
}

TEST_CASE("the example in RESULTS.md is what is written") {
  Terms terms;
  terms.mode = Mode::kExam;
  terms.time_limit = 60'000;
  terms.pass_mark = 50;
  terms.confidence = true;
  const std::string document = read_file(content_folder() / "RESULTS.md");
  CHECK(first_json(document) ==
        write_json_pretty(node_of(small(terms, "a3* - $"))));
}

TEST_CASE("a note is written with the number of what it is about") {
  using Kind = NoteTarget::Kind;
  Attempt attempt = small({}, "a");
  for (const Note& note : {Note{{Kind::kQuestion, 1}, "b", "3?"},
                           Note{{Kind::kDiscussion, 0, 2}, "Why?", "So."}}) {
    Event event{Event::Kind::kNote, 0, {}, false, 0, 0};
    event.note = note;
    attempt.apply(event);
  }
  CHECK(at(node_of(attempt), {"notes"}) ==
        R"([{"section":"1","question":2,"activity":null,"discussion":null,)"
        R"("title":"b","text":"3?"},)"
        R"({"section":"1","question":null,"activity":null,"discussion":3,)"
        R"("title":"Why?","text":"So."}])");
}

TEST_CASE("what there is not is null") {
  const Node node = node_of(small({}, "b"));
  CHECK(at(node, {"finished"}) == "false");
  CHECK(at(node, {"student"}) == "null");
  CHECK(at(node, {"terms", "time_limit_ms"}) == "null");
  CHECK(at(node, {"pass_mark"}) == "null");
  CHECK(at(node, {"passed"}) == "null");
  CHECK(at(node, {"confidence"}) == "null");
}

TEST_CASE("an attempt that goes on has neither passed nor failed") {
  Terms terms;
  terms.pass_mark = 50;
  CHECK(at(node_of(small(terms, "a =3")), {"passed"}) == "null");
  CHECK(at(node_of(small(terms, "a =3 $")), {"passed"}) == "true");
}

TEST_CASE("what was typed is a text, what was chosen counts from 1") {
  const Node node = node_of(small({}, "b =03"));
  const std::vector<Node>& rows = node.find("questions")->items;
  CHECK(at(rows[0], {"chosen"}) == "[2]");
  CHECK(at(rows[0], {"text"}) == "null");
  CHECK(at(rows[1], {"chosen"}) == "null");
  CHECK(at(rows[1], {"text"}) == "\"03\"");
}

TEST_CASE("an exam that is not handed in tells nothing of what is right") {
  Terms terms;
  terms.mode = Mode::kExam;
  const Attempt open = small(terms, "b =3");
  const Node node = result_node(open, result_of(open, 0), "");
  CHECK(at(node, {"score"}) == R"({"right":null,"answered":2,"asked":2})");
  CHECK(at(node, {"percent"}) == "null");
  CHECK(at(node, {"missed"}) == "null");
  CHECK(at(node, {"questions"}).find("credit\":null") != std::string::npos);
  CHECK(at(node, {"guessing", "earned"}) != "null");
}

TEST_CASE("a history as JSON has the results and each section over time") {
  const Attempt first = small({}, "b - $");
  const Attempt second = small({}, "a =3 $");
  const std::vector<HistoryRow> rows = {{1, "t1", &first}, {2, "t2", &second}};
  const Node node = history_node(rows);
  CHECK(at(node, {"format"}) == "1");
  CHECK(at(node, {"kind"}) == "\"history\"");
  const std::vector<Node>& attempts = node.find("attempts")->items;
  REQUIRE(attempts.size() == 2);
  CHECK(at(attempts[1], {"attempt"}) == "2");
  CHECK(at(attempts[1], {"started"}) == "\"t2\"");
  const std::vector<Node>& sections = node.find("sections")->items;
  REQUIRE(sections.size() == 1);
  CHECK(at(sections[0], {"title"}) == "\"One\"");
  const std::vector<Node>& scores = sections[0].find("scores")->items;
  REQUIRE(scores.size() == 2);
  CHECK(at(scores[0], {"attempt"}) == "1");
  CHECK(at(scores[0], {"percent"}) == "0");
  CHECK(at(scores[1], {"score"}) == R"({"right":2,"answered":2,"asked":2})");
}

}  // namespace
}  // namespace viva
