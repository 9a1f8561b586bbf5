#include "viva/bank/course.h"

#include "support/catch.h"
#include "support/small_bank.h"

namespace viva {
namespace {

TEST_CASE("in a course of one bank a section's number names it") {
  const Course course = sectioned_course({{"One", {}}, {"Two", {}}});
  CHECK(find_section(course, "2") == SectionRef{0, 1});
  CHECK(section_address(course, {0, 1}) == "2");
}

TEST_CASE("a section that is not there is an error that lists the others") {
  const Course course = sectioned_course({{"One", {}}, {"Two", {}}});
  CHECK_THROWS_WITH(
      find_section(course, "7"),
      "there is no section '7' in 'Small'; its sections are 1, 2");
}

TEST_CASE("in a course of several banks the bank's name goes before it") {
  Course course;
  course.banks.push_back(small_bank("week-2", {{"One", {}}}));
  course.banks.push_back(small_bank("week-10", {{"One", {}}, {"Two", {}}}));
  CHECK(find_section(course, "week-10:1") == SectionRef{1, 0});
  CHECK(find_section(course, "2") == SectionRef{1, 1});
  CHECK(section_address(course, {1, 0}) == "week-10:1");
  CHECK_THROWS_WITH(
      find_section(course, "1"),
      "'1' names several sections: week-2:1 (One), week-10:1 (One)");
}

TEST_CASE(
    "of sections with one number, and banks of one name, each has its own") {
  Course course;
  course.banks.push_back(small_bank("quiz", {{"One", {}}}));
  course.banks.push_back(small_bank("quiz", {{"One", {}}}));
  CHECK(section_address(course, {0, 0}) == "quiz:1");
  CHECK(section_address(course, {1, 0}) == "quiz#2:1");
  CHECK(find_section(course, "quiz#2:1") == SectionRef{1, 0});
}

TEST_CASE("a course counts its questions, with a usable key or without") {
  const Course course = sectioned_course(
      {{"One", {"a | x | *y", "b | x | y"}}, {"Two", {"c | *x"}}});
  const BankCounts counts = count(course);
  CHECK(counts.sections == 2);
  CHECK(counts.questions == 3);
}

}  // namespace
}  // namespace viva
