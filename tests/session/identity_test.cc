#include "viva/session/identity.h"

#include "support/catch.h"
#include "support/small_bank.h"

namespace viva {
namespace {

using Found = std::vector<std::optional<FoundQuestion>>;

Plan plan_of(const Course& course) {
  return make_plan(course, all_sections(course), {1, true});
}

Found find(const Course& before, const Course& now) {
  return QuestionFinder(now).find(plan_of(before));
}

FoundQuestion at(std::size_t section, std::size_t question, bool near = false) {
  return {{{0, section}, question}, near};
}

TEST_CASE("a question that was moved, or whose key was mended, is the same") {
  const Course before = sectioned_course(
      {{"One", {"Old? | w | *x", "Kept? | y | *z"}}, {"Two", {"c | *x | y"}}});
  const Course now =
      sectioned_course({{"One", {"New? | a | *b", "Kept? | *z | y"}},
                        {"Two", {"c | *x | y", "Old? | *w | x"}}});
  CHECK(find(before, now) == Found{at(1, 1), at(0, 1), at(1, 0)});
}

TEST_CASE("a question is recognised by a stem with a typo mended") {
  const Course before =
      small_course({"What is the gaol of inference? | w | *x", "b | x | *y"});
  const Course now =
      small_course({"b | x | *y", "What is the goal of inference? | w | *x"});
  CHECK(find(before, now) == Found{at(0, 1, true), at(0, 0)});
}

TEST_CASE("a typo in a short stem is one too") {
  const auto is_found = [](const std::string& before, const std::string& now) {
    return find(small_course({before + " | w | *x"}),
                small_course({now + " | w | *x"}))
        .front()
        .has_value();
  };
  CHECK(is_found("Waht is a GAN?", "What is a GAN?"));
  CHECK(is_found("What is an GAN?", "What is a GAN?"));
  CHECK_FALSE(is_found("What is the mean?", "What is the mode?"));
  CHECK_FALSE(is_found("The capital of France?", "The capital of Spain?"));
}

TEST_CASE("a question is recognised by its stem when its choices change") {
  const Course before = small_course({"What is 2 + 2? | 4 | *5"});
  const Course now = small_course({"What  is 2 + 2? | 3 | *4 | 5"});
  CHECK(find(before, now) == Found{at(0, 0, true)});
}

TEST_CASE("another number, another section or other words are another one") {
  const Course before = sectioned_course(
      {{"One", {"How far does it get in 2 hours? | w | *x"}}, {"Two", {}}});
  CHECK(find(before, small_course({"How far does it get in 3 hours? | w | *x"}))
            .front() == std::nullopt);
  CHECK(
      find(before, sectioned_course(
                       {{"One", {}},
                        {"Two", {"How far did it get in 2 hours? | w | *x"}}}))
          .front() == std::nullopt);
  CHECK(find(before, small_course({"Who discovered it? | w | *x"})).front() ==
        std::nullopt);
}

TEST_CASE("where two come into question neither is taken") {
  const Course before = small_course({"Which of these is true? | w | *x"});
  const Course now = small_course({"Which of these is true? | w | *xx",
                                   "Which of these is true? | v | *x"});
  CHECK(find(before, now) == Found{std::nullopt});
}

TEST_CASE("a question that is there already is not taken for another one") {
  const Course before = small_course({"What is an encoder? | w | *x"});
  const Course now = small_course(
      {"What is an encoder? | w | *x", "What is a encoder? | w | *x"});
  CHECK(find(before, now) == Found{at(0, 0)});
}

TEST_CASE("a section is found by its title, else by its number") {
  const Course before = sectioned_course({{"One", {"a | *x | y"}}});
  const Course moved = sectioned_course({{"New", {}}, {"one", {}}});
  const Course renamed = sectioned_course({{"Uno", {}}});
  const PlannedSection section = plan_of(before).sections[0];
  CHECK(QuestionFinder(moved).find(section) == SectionRef{0, 1});
  CHECK(QuestionFinder(renamed).find(section) == SectionRef{0, 0});
  Course other;
  other.banks.push_back(small_bank("other", {{"One", {}}}));
  CHECK_FALSE(QuestionFinder(other).find(section));
}

TEST_CASE("a word that says no makes another question") {
  CHECK(find(small_course({"Which of these is a GAN? | w | *x"}),
             small_course({"Which of these is not a GAN? | w | *x"}))
            .front() == std::nullopt);
}

TEST_CASE("the id of a question's content holds in any bank") {
  Course other;
  other.banks.push_back(small_bank("renamed", {{"One", {"a | *x | y"}}}));
  CHECK(find(small_course({"a | *x | y"}), other) == Found{at(0, 0)});
}

}  // namespace
}  // namespace viva
