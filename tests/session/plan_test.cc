#include "viva/session/plan.h"

#include <optional>
#include <set>

#include "support/catch.h"
#include "support/small_bank.h"

namespace viva {
namespace {

Plan plan_of(const Course& course, std::uint64_t seed,
             std::optional<bool> keep_order = std::nullopt) {
  return make_plan(course, all_sections(course), {seed, keep_order});
}

std::string orders(const Plan& plan) {
  std::string text;
  for (const PlannedQuestion& question : plan.questions) {
    for (const std::uint16_t place : question.order) {
      text += std::to_string(place);
    }
    text += ' ';
  }
  return text;
}

TEST_CASE("a paper holds every usable question once, in order") {
  const Course course = sectioned_course(
      {{"One", {"one | x | *y", "two | x | y"}}, {"Two", {"three | *x | y"}}});
  const Plan plan = plan_of(course, 1);
  REQUIRE(plan.questions.size() == 2);
  CHECK(plan.questions[0].stem == "one");
  CHECK(plan.questions[1].stem == "three");
  CHECK(plan.questions[1].section == 1);
  CHECK(plan.sections[0].left_out == 1);
}

TEST_CASE("the same seed brings the same paper on every platform") {
  const Course course =
      small_course({"one | w | *x | y | z", "two | w | *x | y | z",
                    "three | w | *x | y | z"});
  CHECK(orders(plan_of(course, 42)) == "0321 2130 3021 ");
  CHECK(orders(plan_of(course, 43)) == "2301 3021 3210 ");
}

TEST_CASE("the author's order is kept on demand") {
  const Course course = small_course({"one | w | *x | y | z"});
  CHECK(orders(plan_of(course, 42, true)) == "0123 ");
}

TEST_CASE("a bank may keep its order, and who takes it may shuffle it") {
  Course course = small_course({"one | w | *x | y | z"});
  const std::string shuffled = orders(plan_of(course, 42));
  course.banks[0].settings.shuffle = Shuffle::kNone;
  CHECK(orders(plan_of(course, 42)) == "0123 ");
  CHECK(orders(plan_of(course, 42, true)) == "0123 ");
  CHECK(orders(plan_of(course, 42, false)) == shuffled);
  course.banks[0].settings.shuffle = Shuffle::kChoices;
  CHECK(orders(plan_of(course, 42)) == shuffled);
}

TEST_CASE("what is typed has no order, and what is fixed keeps it") {
  const Course course =
      small_course({"one | = 3", "two | = Paris", "three | w | *x | y | @fixed",
                    "four | *Right | Left | @true-false"});
  for (std::uint64_t seed = 0; seed < 50; ++seed) {
    REQUIRE(orders(plan_of(course, seed)) == "  012 01 ");
  }
}

TEST_CASE("a paper holds the keys of all kinds") {
  const Course course =
      small_course({"one | w | *x", "two | *w | *x | y", "three | = 3 ~ 10 %",
                    "four | = Paris / The  City ~ par.*"});
  const Plan plan = plan_of(course, 1);
  REQUIRE(plan.questions.size() == 4);
  CHECK(plan.questions[0].key == Key(ChoiceKey{{1}, false}));
  CHECK(plan.questions[1].key == Key(ChoiceKey{{0, 1}, true}));
  CHECK(plan.questions[2].key == Key(NumberKey{3, 0.3}));
  CHECK(plan.questions[3].key == Key(TextKey{{"paris", "the city"}, "par.*"}));
}

TEST_CASE("a section of which nothing is chosen is not on the paper") {
  const Course course = sectioned_course(
      {{"One", {"one | x | *y"}}, {"Two", {"two | *x | y | @tags t"}}});
  PlanOptions options{1, true};
  CHECK(make_plan(course, all_sections(course), options).sections.size() == 2);
  options.tags = {"T"};
  const Plan plan = make_plan(course, all_sections(course), options);
  REQUIRE(plan.sections.size() == 1);
  CHECK(plan.sections[0].title == "Two");
  CHECK(plan.questions.at(0).section == 0);
}

TEST_CASE("adding a question leaves the order of the others") {
  const Course before = small_course({"one | w | *x | y | z"});
  const Course after =
      small_course({"new | 1st | *2nd", "one | w | *x | y | z"});
  CHECK(plan_of(before, 9).questions[0].order ==
        plan_of(after, 9).questions[1].order);
}

TEST_CASE("all and none of the above stay last in the author's order") {
  const Course course =
      small_course({"one | All of the above | w | *x | y | None of the above"});
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    const Places order = plan_of(course, seed).questions[0].order;
    REQUIRE(order[3] == 0);
    REQUIRE(order[4] == 4);
  }
}

TEST_CASE("a question that reads right only in its order keeps it") {
  const Course course =
      small_course({"one | x | *y | Both A and B", "two | 1 | 2 | *3",
                    "three | *True | False"});
  for (std::uint64_t seed = 0; seed < 50; ++seed) {
    REQUIRE(orders(plan_of(course, seed)) == "012 012 01 ");
  }
}

TEST_CASE("every order of choices comes up") {
  const Course course = small_course({"one | w | *x | y | z"});
  std::set<Places> seen;
  for (std::uint64_t seed = 0; seed < 300; ++seed) {
    seen.insert(plan_of(course, seed).questions[0].order);
  }
  CHECK(seen.size() == 24);
}

TEST_CASE("the code tells papers apart that differ in anything shown") {
  const Course course = small_course({"one | w | *x | y | z"});
  const PaperCode code = paper_code(plan_of(course, 1));
  CHECK(paper_code(plan_of(course, 1)) == code);
  CHECK(paper_code(plan_of(course, 1, true)).digest != code.digest);
  const Course edited = small_course({"one | w | *x | y | zz"});
  CHECK(paper_code(plan_of(edited, 1)).digest != code.digest);
  const Course more = small_course({"one | w | *x | y | z", "two | x | *y"});
  CHECK(paper_code(plan_of(more, 1)).digest != code.digest);
}

TEST_CASE("a code brings its paper back, shuffled or in the author's order") {
  const Course course = small_course({"one | w | *x | y | z"});
  for (const bool keep_order : {false, true}) {
    const Plan plan = plan_of(course, 7, keep_order);
    const RestoredPlan restored = restore_plan(course, all_sections(course),
                                               {7, false}, paper_code(plan));
    CHECK(restored.fits);
    CHECK(restored.plan == plan);
  }
}

TEST_CASE("a code brings a paper of several banks back, whatever they keep") {
  Course course;
  course.banks.push_back(
      small_bank("kept", {{"One", {"one | w | *x | y | z"}}}));
  course.banks.push_back(
      small_bank("shuffled", {{"One", {"two | w | *x | y | z"}}}));
  course.banks[0].settings.shuffle = Shuffle::kNone;
  const std::vector<std::optional<bool>> asked = {std::nullopt, false, true};
  for (const std::optional<bool> made : asked) {
    const Plan plan = plan_of(course, 7, made);
    for (const std::optional<bool> now : asked) {
      const RestoredPlan restored = restore_plan(course, all_sections(course),
                                                 {7, now}, paper_code(plan));
      CHECK(restored.fits);
      CHECK(restored.plan == plan);
    }
  }
}

TEST_CASE("a code that was made for another paper is told apart") {
  const Course before = small_course({"one | w | *x | y | z"});
  const Course after = small_course({"one | w | *x | y | zz"});
  const RestoredPlan restored = restore_plan(
      after, all_sections(after), {7, false}, paper_code(plan_of(before, 7)));
  CHECK_FALSE(restored.fits);
  CHECK(restored.plan == plan_of(after, 7, false));
  CHECK(restore_plan(after, all_sections(after), {7, false},
                     PaperCode{7, std::nullopt})
            .fits);
}

TEST_CASE("correcting a key leaves the paper's code") {
  const Course before = small_course({"one | w | *x | y | z"});
  const Course after = small_course({"one | w | x | *y | z"});
  CHECK(paper_code(plan_of(before, 1)) == paper_code(plan_of(after, 1)));
}

}  // namespace
}  // namespace viva
