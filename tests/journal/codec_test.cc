#include "journal/codec.h"

#include "support/catch.h"
#include "support/small_bank.h"

namespace viva {
namespace {

// The head of a paper of one question, its line cut to what is from the
// question's order on.
std::string question_of(const std::string& line) {
  const Course course = small_course({line});
  const std::string head =
      write_head(make_plan(course, all_sections(course), {1, true}));
  return head.substr(head.find(R"("order")"));
}

// A head of one question that ends as given.
std::optional<Plan> head_with(const std::string& end) {
  return read_head(
      R"({"format":1,"started":"2026-11-25T08:00:00.125Z","code":"1-0000",)"
      R"("seed":"1","keep_order":false,"sections":[{"bank":"b","number":1,)"
      R"("title":"One","fingerprint":"00000000000000ff","left_out":0}],)"
      R"("questions":[{"section":0,"number":1,"id":"x","stem":"q",)" +
      end + "}]}");
}

TEST_CASE("a key is written as its kind is") {
  CHECK(question_of("Q | w | *x") == R"("order":[0,1],"key":[1]}]})");
  CHECK(
      question_of("Q | *w | *x | y") ==
      R"("order":[0,1,2],"key":[0,1],"several":true,"grading":"right-minus-wrong"}]})");
  CHECK(question_of("Q | = -0.5 ~ 10 %") ==
        R"("order":[],"key":{"value":-0.5,"distance":0.05}}]})");
  CHECK(question_of("Q | = Paris / City of Light ~ par.*") ==
        R"("order":[],"key":{"accepted":["paris","city of light"],)"
        R"("pattern":"par.*"}}]})");
}

TEST_CASE("points that are not one are written and read") {
  CHECK(question_of("Q | w | *x | @points 2.5") ==
        R"("order":[0,1],"key":[1],"points":2.5}]})");
  CHECK(
      head_with(R"("order":[0],"key":[0],"points":2.5)")->questions[0].points ==
      2.5);
  CHECK(head_with(R"("order":[0],"key":[0])")->questions[0].points == 1);
  CHECK_FALSE(head_with(R"("order":[0],"key":[0],"points":"x")"));
}

// The terms of a head with these members.
std::optional<Terms> terms_with(const std::string& members) {
  const std::optional<Plan> plan = read_head(
      R"({"format":1,"started":"2026-11-25T08:00:00.125Z","code":"1-0000",)"
      R"("seed":"1",)" +
      members + R"("sections":[],"questions":[]})");
  if (!plan) return std::nullopt;
  return plan->terms;
}

TEST_CASE("terms are read, and those that make no sense are not") {
  CHECK(terms_with("") == Terms{});
  const auto exam = terms_with(
      R"("mode":"exam","time_limit":60000,"extra_time":50,"pass_mark":60,)"
      R"("clock_pauses":true,"formula_scoring":true,"confidence":true,)");
  REQUIRE(exam);
  CHECK(exam->mode == Mode::kExam);
  CHECK(exam->time_limit == 60000);
  CHECK(exam->extra_time == 50);
  CHECK(exam->pass_mark == 60);
  CHECK(exam->clock_pauses);
  for (const char* members :
       {R"("mode":"test",)", R"("mode":1,)", R"("time_limit":-1,)",
        R"("time_limit":9000000000000000000,)", R"("time_limit":"x",)",
        R"("extra_time":-1,)", R"("pass_mark":101,)", R"("pass_mark":-1,)",
        R"("confidence":1,)"}) {
    INFO(members);
    CHECK_FALSE(terms_with(members));
  }
}

TEST_CASE("a question with more choices than a bank can have is none") {
  const auto with_choices = [](std::size_t count) {
    std::string order;
    for (std::size_t i = 0; i < count; ++i) {
      order += (i > 0 ? "," : "") + std::to_string(i);
    }
    return head_with(R"("order":[)" + order + R"(],"key":[0])");
  };
  CHECK(with_choices(kMostChoices));
  CHECK_FALSE(with_choices(kMostChoices + 1));
}

TEST_CASE("questions stand in the order of their sections") {
  const Course course =
      sectioned_course({{"One", {"a | *x | y"}}, {"Two", {"b | *x | y"}}});
  Plan plan = make_plan(course, all_sections(course), {1, true});
  CHECK(read_head(write_head(plan)));
  std::swap(plan.questions[0], plan.questions[1]);
  CHECK_FALSE(read_head(write_head(plan)));
}

TEST_CASE("a time that no clock shows is none") {
  CHECK(read_time("2026-11-25T23:59:59.999Z"));
  CHECK_FALSE(read_time("2026-11-25T24:00:00.000Z"));
  CHECK_FALSE(read_time("2026-11-25T00:60:00.000Z"));
  CHECK_FALSE(read_time("2026-11-25T00:00:60.000Z"));
  CHECK_FALSE(read_time("2026-02-30T00:00:00.000Z"));
}

TEST_CASE("numbers read back to the last bit") {
  for (const char* number : {"0.1", "3", "1e300", "-5e-324", "1e20", "0"}) {
    const Course course =
        small_course({"Q | = " + std::string(number) + " ~ 0.3"});
    const Plan plan = make_plan(course, all_sections(course), {1, true});
    const std::optional<Plan> head = read_head(write_head(plan));
    REQUIRE(head);
    CHECK(head->questions[0].key == plan.questions[0].key);
  }
}

TEST_CASE("a head of single choices only, as it was written before, reads") {
  const std::optional<Plan> head = head_with(R"("order":[1,0],"key":[1])");
  REQUIRE(head);
  CHECK(head->keep_order == false);
  CHECK(head->questions[0].key == Key(ChoiceKey{{1}, false}));
}

TEST_CASE("a key that makes no sense is no head of viva's") {
  for (const char* end : {
           R"("order":[1,0],"key":[2])",
           R"("order":[1,0],"key":[])",
           R"("order":[1,0],"key":[0,1])",
           R"("order":[1,0],"key":[0,0],"several":true)",
           R"("order":[1,0],"key":[0],"several":1)",
           R"("order":[],"key":{"value":1})",
           R"("order":[],"key":{"value":"1","distance":0})",
           R"("order":[],"key":{"value":1,"distance":-1})",
           R"("order":[],"key":{"value":1,"distance":0},"points":-1)",
           R"("order":[],"key":{"value":1,"distance":0},"points":1e308)",
           R"("order":[],"key":{"accepted":[1],"pattern":""})",
           R"("order":[],"key":{"accepted":"x","pattern":""})",
           R"("order":[],"key":{})",
           R"("order":[],"key":1)",
       }) {
    INFO(end);
    CHECK_FALSE(head_with(end));
  }
}

TEST_CASE("an event without a text, as it was written before, reads") {
  const std::optional<Event> event = read_event(
      R"({"event":"answer","question":2,"chosen":[1],"retry":true,)"
      R"("shown":"2026-11-25T08:00:00.125Z","at":"2026-11-25T08:00:00.225Z"})");
  REQUIRE(event);
  CHECK(event->response == Response{{1}, ""});
}

// A note with these members, written and read again.
std::string note_line(const std::string& members) {
  return R"({"event":"note",)" + members +
         R"("title":"Why?","text":"Ask.","at":"2026-11-25T08:00:00.125Z"})";
}

TEST_CASE("a note says what it is about by place") {
  using Kind = NoteTarget::Kind;
  const std::pair<const char*, NoteTarget> rows[] = {
      {R"("question":4,)", {Kind::kQuestion, 4}},
      {R"("section":1,"activity":0,)", {Kind::kActivity, 1, 0}},
      {R"("section":0,"discussion":2,)", {Kind::kDiscussion, 0, 2}},
  };
  for (const auto& [members, target] : rows) {
    INFO(members);
    const std::optional<Event> event = read_event(note_line(members));
    REQUIRE(event);
    CHECK(event->note == Note{target, "Why?", "Ask."});
    CHECK(write_event(*event) == note_line(members));
  }
}

TEST_CASE("a note about nothing is none, nor one without a text") {
  for (const char* members :
       {"", R"("section":1,)", R"("activity":1,)", R"("question":-1,)",
        R"("section":1,"activity":"x",)", R"("question":[],)"}) {
    INFO(members);
    CHECK_FALSE(read_event(note_line(members)));
  }
  CHECK_FALSE(
      read_event(R"({"event":"note","question":0,"title":"Why?","text":3,)"
                 R"("at":"2026-11-25T08:00:00.125Z"})"));
  CHECK_FALSE(read_event(R"({"event":"note","question":0,"title":"Why?",)"
                         R"("at":"2026-11-25T08:00:00.125Z"})"));
}

}  // namespace
}  // namespace viva
