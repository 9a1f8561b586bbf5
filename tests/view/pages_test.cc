#include "view/pages.h"

#include "support/catch.h"
#include "support/picture.h"
#include "support/small_bank.h"
#include "view/command.h"
#include "view/files_page.h"
#include "view/page.h"
#include "view/preview.h"

namespace viva {
namespace {

TEST_CASE("a comment within a line is not shown, but for one in code") {
  Page page(40);
  page.field({}, "What <!-- reviewed -->is it?\nWhat is `<!-- x -->`?");
  CHECK(picture(page.take()) == "\nWhat is it? What is <!-- x -->?\n");
}

TEST_CASE("the menu tells sections, questions and how they went") {
  const Course course =
      sectioned_course({{"One", {"a | x | *y"}}, {"Two", {}}, {"Three", {}}});
  std::vector<SectionFacts> facts(3);
  facts[0] = {Score{3, 4, 4}, 75, 75, {}, 1};
  facts[1] = {Score{1, 4, 4}, 25, 100, Score{1, 2, 4}, 0};
  CHECK(picture(menu_page(course, facts, {})) == R"(
 1. One (1 question; last score 3 of 4, 75 %; 1 missed)
 2. Two (0 questions; last score 1 of 4, 25 %, best 100 %; unfinished, 2 of 4 answered)
 3. Three (0 questions)
)");
}

TEST_CASE("settings are told where they are not the usual ones") {
  Course course = sectioned_course({{"One", {"a | x | *y"}}});
  Settings& settings = course.banks[0].settings;
  settings.shuffle = Shuffle::kChoices;
  settings.clock = Clock::kRuns;
  settings.grading = Grading::kRightMinusWrong;
  CHECK(settings_page(course.banks, 60).empty());
  settings.time_limit = 45;
  settings.clock = Clock::kPauses;
  settings.grading = Grading::kExact;
  CHECK(picture(settings_page(course.banks, 70)) == R"(
small.md: time limit 45 minutes; the clock pauses; grading exact.
)");
}

TEST_CASE("a section tells what cannot be asked") {
  const Course course =
      sectioned_course({{"One", {"a | x | *y", "b | x | y", "c | *x"}}});
  CHECK(picture(section_page(course.banks[0].sections[0], "Section 1: One", 1,
                             2, 60)) == R"(
Section 1: One

1 question. 2 questions without a usable key are left out.
)");
}

TEST_CASE("a section of which some questions are asked says so") {
  const Course course =
      sectioned_course({{"One", {"a | x | *y", "b | x | *y"}}});
  CHECK(picture(section_page(course.banks[0].sections[0], "Section 1: One", 1,
                             0, 60)) == R"(
Section 1: One

1 of its 2 questions.
)");
}

TEST_CASE("help tells how a question of the kind is answered") {
  CHECK(how_to_answer(SingleChoice{}) ==
        "Answer with the letter of a choice, small or capital.");
  CHECK(how_to_answer(MultipleAnswer{}) ==
        "Answer with the letters of choices, small or capital, such as A, C.");
  CHECK(how_to_answer(Numeric{}) ==
        "Answer with a number, such as 0.5 or 1e-3.");
  CHECK(how_to_answer(ShortText{}).find("::x is :x.") !=
        std::string_view::npos);
}

TEST_CASE("the commands of a place are told in a line each") {
  CHECK(picture(commands_page(Place::kMenu, 60)) == R"(
  :missed: ask what you missed, in all sections.
  :review: look at what you missed just now, with the
    answers.
  :menu: the sections again.
  :quit: leave.
  :help: what there is to be asked for here.
)");
  CHECK(commands_page(Place::kReview, std::nullopt).size() == 6);
}

TEST_CASE("what was read again is told with what was found in it") {
  CHECK(read_again_text("10:30:05", {2, 1, 0}) ==
        "Read again at 10:30:05: 2 errors, 1 warning.");
  CHECK(read_again_text("10:30:05", {0, 0, 3}) ==
        "Read again at 10:30:05: 3 notes.");
  CHECK(read_again_text("10:30:05", {}) ==
        "Read again at 10:30:05: nothing is wrong.");
  CHECK(not_read_text("10:30:05", "a.md is not there") ==
        "Not read at 10:30:05: a.md is not there. What was read before is "
        "shown.");
}

TEST_CASE("a preview with the key shows keys as they stand on the page") {
  const Course course = small_course({"Q | x | *y | ! B is correct."});
  const Preview preview(course.banks[0], {}, std::nullopt);
  CHECK(picture(preview.page(course, {0, 0}, true, 60)) == R"(
Section 1: One

1 question.

Question 1 of 1.
Q

A) x
B) y

Answer: B
Explanation: B is correct.
)");
}

}  // namespace
}  // namespace viva
