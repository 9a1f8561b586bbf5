#include "viva/session/past.h"

#include "support/catch.h"
#include "support/small_bank.h"

namespace viva {
namespace {

const std::vector<std::string> kQuestions = {
    "First? | *x | y", "Second? | *x | y", "Third? | *x | y",
    "Fourth? | *x | y"};

Event answer(std::size_t question, std::uint16_t chosen) {
  return {Event::Kind::kAnswer, question, {{chosen}, ""}, false, 0, 0};
}

Event just(Event::Kind kind, std::size_t question = 0) {
  return {kind, question, {}, false, 0, 0};
}

Attempt attempt_with(const std::vector<Event>& events) {
  const Course course = small_course(kQuestions);
  Attempt attempt(make_plan(course, all_sections(course), {1, true}));
  for (const Event& event : events) attempt.apply(event);
  return attempt;
}

// A mark for each question: - never seen, m missed, . right.
std::string picture(const std::vector<Attempt>& attempts,
                    const Course& course = small_course(kQuestions)) {
  const Past past = past_of(attempts, QuestionFinder(course));
  std::string marks;
  for (std::size_t i = 0; i < course.banks[0].sections[0].questions.size();
       ++i) {
    const auto at = past.seen.find({{0, 0}, i});
    marks += at == past.seen.end() ? '-' : at->second.missed ? 'm' : '.';
  }
  return marks;
}

TEST_CASE("seen is what was answered or skipped") {
  CHECK(picture({}) == "----");
  CHECK(picture({attempt_with({answer(0, 0), answer(1, 1),
                               just(Event::Kind::kSkip, 2)})}) == ".mm-");
}

TEST_CASE("on a paper that is finished everything was seen") {
  CHECK(picture({attempt_with({answer(0, 0), just(Event::Kind::kFinish)})}) ==
        ".mmm");
}

TEST_CASE("the last attempt at a question decides") {
  CHECK(picture({attempt_with({answer(0, 1), answer(1, 0)}),
                 attempt_with({answer(0, 0)})}) == "..--");
}

TEST_CASE("what is wanted of the questions is missed, unseen, or both") {
  const Course course = small_course(kQuestions);
  const std::vector<Attempt> attempts = {
      attempt_with({answer(0, 0), answer(1, 1)})};
  const Past past = past_of(attempts, QuestionFinder(course));
  const auto places = [&](Wanted wanted) {
    std::string text;
    for (const QuestionRef& ref :
         open_questions(course, all_sections(course), past, wanted)) {
      text += std::to_string(ref.question);
    }
    return text;
  };
  CHECK(places({true, false}) == "1");
  CHECK(places({false, true}) == "23");
  CHECK(places({true, true}) == "123");
  CHECK(places({}).empty());
  CHECK(open_questions(course, {}, past, {true, true}).empty());
}

TEST_CASE("what was dropped was not seen") {
  CHECK(picture({attempt_with({just(Event::Kind::kDrop, 0),
                               just(Event::Kind::kFinish)})}) == "-mmm");
}

TEST_CASE("a question keeps its past when a typo in it is mended") {
  const Course now =
      small_course({"Fourht? | *x | y", "First! | *x | z", "New? | *x | y"});
  const std::vector<Attempt> attempts = {attempt_with({answer(0, 0)})};
  CHECK(picture(attempts, now) == "---");
  const Course mended = small_course({"First ? | *x | yes"});
  CHECK(picture(attempts, mended) == "-");
  const Course respelt = small_course({"FIRST? | *x | yes"});
  CHECK(picture(attempts, respelt) == ".");
  CHECK(past_of(attempts, QuestionFinder(respelt)).near.size() == 1);
}

}  // namespace
}  // namespace viva
