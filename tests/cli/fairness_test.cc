#include <algorithm>
#include <set>

#include "cli/library.h"
#include "support/catch.h"
#include "support/files.h"
#include "viva/bank/wording.h"
#include "viva/format/format.h"
#include "viva/session/plan.h"

namespace viva {
namespace {

Course week_10() {
  Course course;
  course.banks.push_back(
      read_bank(Source("week-10.md", std::string(built_in_bank()))).bank);
  return course;
}

// The places of the choices that the text's certain letters name, the letters
// being labels of the source or, with an order, letters of the page.
std::vector<std::size_t> named_places(const Question& question,
                                      std::string_view text,
                                      const Places* order) {
  std::vector<std::size_t> places;
  for (const LetterUse& use : letters_used(text, question.choices)) {
    const auto at = static_cast<std::size_t>(use.letter - 'A');
    places.push_back(order == nullptr ? at : (*order)[at]);
  }
  return places;
}

TEST_CASE("the built-in bank is content/week-10.md") {
  CHECK(std::string(built_in_bank()) ==
        read_file(content_folder() / "week-10.md"));
}

TEST_CASE("in week 10 no explanation names a letter that is not on the page") {
  const Course course = week_10();
  std::size_t named = 0;
  for (std::uint64_t seed = 0; seed < 1000; ++seed) {
    const Plan plan = make_plan(course, all_sections(course), {seed, false});
    for (const PlannedQuestion& planned : plan.questions) {
      const Question& question = question_at(course, *planned.ref);
      const std::string_view written = question.explanation.view;
      const std::string shown =
          with_page_letters(written, question.choices, planned.order);
      const auto meant = named_places(question, written, nullptr);
      REQUIRE(named_places(question, shown, &planned.order) == meant);
      named += meant.size();
    }
  }
  CHECK(named == 2000);  // 3.2 and 3.4, once a seed
}

TEST_CASE("week 10 is shuffled but for what reads right only as written") {
  const Course course = week_10();
  std::set<std::string> fixed;
  for (const Section& section : course.banks[0].sections) {
    for (const Question& question : section.questions) {
      if (!keeps_order(question)) continue;
      fixed.insert(std::to_string(section.number) + "." +
                   std::to_string(question.number));
    }
  }
  CHECK(fixed.empty());
}

}  // namespace
}  // namespace viva
