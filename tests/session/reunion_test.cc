#include "viva/session/reunion.h"

#include "support/catch.h"
#include "support/small_bank.h"

namespace viva {
namespace {

using What = Change::What;

// A paper as it is read from a journal: without its places in the course.
Plan stored_plan(const Course& course) {
  Plan plan = make_plan(course, all_sections(course), {7, std::nullopt});
  for (PlannedSection& section : plan.sections) section.ref.reset();
  for (PlannedQuestion& question : plan.questions) question.ref.reset();
  return plan;
}

Reunion reunion(const Course& before, const Course& now) {
  return reunite(stored_plan(before), now, QuestionFinder(now));
}

std::vector<What> changes(const std::string& before, const std::string& now) {
  std::vector<What> kinds;
  for (const Change& change :
       reunion(small_course({before}), small_course({now})).changes) {
    kinds.push_back(change.what);
  }
  return kinds;
}

TEST_CASE("a paper on an unchanged course is what it was") {
  const Course course = sectioned_course(
      {{"One", {"a | w | *x | y", "b | = 3 ~ 5 %"}}, {"Two", {"c | *x | y"}}});
  const Reunion again = reunion(course, course);
  CHECK(again.changes.empty());
  CHECK(again.plan ==
        make_plan(course, all_sections(course), {7, std::nullopt}));
}

TEST_CASE("a paper finds its questions where they were moved") {
  const Course before = sectioned_course(
      {{"One", {"a | w | *x", "b | *y | z"}}, {"Two", {"c | *x | y"}}});
  const Course now =
      sectioned_course({{"Two", {"c | *x | y", "b | *y | z"}},
                        {"One", {"new | x | *y", "a | w | *x"}}});
  const Reunion moved = reunion(before, now);
  CHECK(moved.changes.empty());
  CHECK(moved.plan.questions[0].ref == QuestionRef{{0, 1}, 1});
  CHECK(moved.plan.questions[1].ref == QuestionRef{{0, 0}, 1});
}

TEST_CASE("what has changed in a question is told") {
  CHECK(changes("a | w | *x", "A | W | *x").empty());
  CHECK(changes("a | w | *x | ! One.", "a | w | *x | ! Two.").empty());
  CHECK(changes("a | w | *x", "b | w | *x") == std::vector{What::kGone});
  CHECK(changes("a | w | *x", "a | w | x") == std::vector{What::kGone});
  CHECK(changes("a | w | *x", "a | w | *xx") == std::vector{What::kWording});
  CHECK(changes("a | w | *x", "a | *x | w") == std::vector{What::kWording});
  CHECK(changes("a | w | *x", "a | *w | x") == std::vector{What::kKey});
  CHECK(changes("a | = 3 ~ 1", "a | = 3 ~ 2") == std::vector{What::kKey});
  CHECK(changes("a | = x", "a | = x / y") == std::vector{What::kKey});
}

TEST_CASE("a paper with more choices than the question has is another one") {
  const Course course = small_course({"a | w | *x"});
  Plan plan = stored_plan(course);
  plan.questions[0].order = {0, 1, 2};
  CHECK(reunite(plan, course, QuestionFinder(course)).changes ==
        std::vector<Change>{{0, What::kWording}});
}

TEST_CASE("a section stays the one that was asked though a question moved") {
  const Course before =
      sectioned_course({{"One", {"a | w | *x", "b | *y | z"}}, {"Two", {}}});
  const Course now =
      sectioned_course({{"One", {"a | w | *x"}}, {"Two", {"b | *y | z"}}});
  CHECK(reunion(before, now).plan.sections[0].ref == SectionRef{0, 0});
}

TEST_CASE("a question that has changed has no place") {
  const Reunion changed = reunion(small_course({"a | w | *x", "b | w | *x"}),
                                  small_course({"a | w | *xx", "b | w | *x"}));
  CHECK(changed.changes == std::vector<Change>{{0, What::kWording}});
  CHECK_FALSE(changed.plan.questions[0].ref);
  CHECK(changed.plan.questions[1].ref == QuestionRef{{0, 0}, 1});
}

}  // namespace
}  // namespace viva
