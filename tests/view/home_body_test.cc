#include "support/catch.h"
#include "support/picture.h"
#include "support/small_bank.h"
#include "view/sheet/home.h"

namespace viva {
namespace {

Course three_sections() {
  return sectioned_course(
      {{"Introduction", {"a | x | *y", "b | x | *y"}},
       {"Generative Adversarial Networks (GANs)", {"c | x | *y"}},
       {"", {}}});
}

std::vector<SectionFacts> three_facts() {
  std::vector<SectionFacts> facts(3);
  facts[0] = {Score{1, 2, 2}, 50, 100, std::nullopt, 1};
  facts[1].unfinished = Score{1, 2, 4};
  return facts;
}

std::string shown(const Body& body) { return picture(body.lines); }

std::string home(const Course& course, std::span<const SectionFacts> facts,
                 std::size_t row, int columns) {
  return shown(home_body(course, "Built in", facts, row, columns));
}

TEST_CASE("the sections stand in a table behind their numbers") {
  CHECK(home(three_sections(), three_facts(), 1, 76) == R"(
Built in: 3 sections, 3 questions.

     last   best          missed  of
  1  50 %  100 %  ███░░░       1   2  Introduction
> 2                                1  Generative Adversarial Networks (GANs)
     unfinished, 2 of 4 answered
  3                                0  Section

  What you missed: 1 question
)");
}

TEST_CASE("nothing taken makes no noise") {
  CHECK(home(three_sections(), std::vector<SectionFacts>(3), 0, 60) == R"(
Built in: 3 sections, 3 questions.

     questions
> 1          2  Introduction
  2          1  Generative Adversarial Networks (GANs)
  3          0  Section
)");
}

TEST_CASE("a table with less room goes without bars") {
  CHECK(home(three_sections(), three_facts(), 0, 55) == R"(
Built in: 3 sections, 3 questions.

     last   best  missed  of
> 1  50 %  100 %       1   2  Introduction
  2                        1  Generative Adversarial
                              Networks (GANs)
     unfinished, 2 of 4 answered
  3                        0  Section

  What you missed: 1 question
)");
}

TEST_CASE("on a narrow page the facts stand below each title") {
  CHECK(home(three_sections(), three_facts(), 0, 38) == R"(
Built in: 3 sections, 3 questions.

> 1  Introduction
     2 questions; last 50 %; best 100
     %; 1 missed
  2  Generative Adversarial Networks
     (GANs)
     1 question
     unfinished, 2 of 4 answered
  3  Section
     0 questions

  What you missed: 1 question
)");
  CHECK(home(three_sections(), three_facts(), 0, 28) == R"(
Built in: 3 sections, 3
questions.

> 1  Introduction
     2 questions; last 50 %;
     best 100 %; 1 missed
  2  Generative Adversarial
     Networks (GANs)
     1 question
     unfinished, 2 of 4
     answered
  3  Section
     0 questions

  What you missed: 1
  question
)");
}

TEST_CASE("what was missed can be picked behind the last section") {
  const Body body =
      home_body(three_sections(), "Built in", three_facts(), 3, 38);
  CHECK(body.lines.back().text() == "> What you missed: 1 question");
  CHECK(body.caret == Caret{static_cast<int>(body.lines.size()) - 1, 0});
  CHECK_FALSE(home_body(three_sections(), "Built in",
                        std::vector<SectionFacts>(3), 3, 38)
                  .caret);
}

TEST_CASE("the caret stands on the mark of the row") {
  const Body body =
      home_body(three_sections(), "Built in", three_facts(), 2, 76);
  REQUIRE(body.caret);
  const StyledLine& line =
      body.lines[static_cast<std::size_t>(body.caret->row)];
  CHECK(line.text().starts_with("> 3 "));
  CHECK(line.runs().front() == StyledLine::Run{1, Style::kSelected});
}

TEST_CASE("several banks stand under their titles") {
  Course course = sectioned_course({{"One", {"a | x | *y"}}});
  course.banks.push_back(small_bank("other", {{"Two", {}}, {"Three", {}}}));
  CHECK(home(course, std::vector<SectionFacts>(3), 2, 40) == R"(
Built in: 3 sections, 1 question.

     questions

small.md
  1          1  One

other.md
  1          0  Two
> 2          0  Three
)");
}

TEST_CASE("the best score goes on from the last one in light cells") {
  std::vector<SectionFacts> facts(1);
  const auto row = [&](double last, double best) {
    facts[0].last_percent = last;
    facts[0].best_percent = best;
    const Course course = sectioned_course({{"One", {"a | x | *y"}}});
    return home_body(course, "Built in", facts, 0, 76).lines[3].text();
  };
  CHECK(row(0, 0) == "> 1   0 %   0 %                  1  One");
  CHECK(row(20, 70) == "> 1  20 %  70 %  █▎░░░           1  One");
  CHECK(row(99.7, 100) == "> 1  99.7 %  100 %  █████▉          1  One");
}

TEST_CASE("a course without sections tells its counts alone") {
  Course course;
  CHECK(home(course, {}, 0, 40) == R"(
Built in: 0 sections, 0 questions.

)");
}

TEST_CASE("a title in wide letters stays in its column") {
  const Course course =
      sectioned_course({{"日本語日本語日本語日本語日本語日本語日本語", {}}});
  CHECK(home(course, std::vector<SectionFacts>(1), 0, 40) == R"(
Built in: 1 section, 0 questions.

     questions
> 1          0  日本語日本語日本語日本語
                日本語日本語日本語
)");
}

}  // namespace
}  // namespace viva
