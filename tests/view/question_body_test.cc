#include "support/body_picture.h"
#include "support/catch.h"
#include "support/told.h"

namespace viva {
namespace {

TEST_CASE("a cursor stands at the mark of its choice") {
  CHECK(page("What is it? | one | *two | three", {.draft = on_row(1, {2})}) ==
        R"(
What is it?

  ( ) A) one
|> ( ) B) two
  (•) C) three
)");
}

TEST_CASE("of a row that is stood on only the mark itself is highlighted") {
  const auto first_run = [](const Told& told, std::size_t line) {
    return body_of("Q | *a | b", told).lines[line].runs().front();
  };
  const StyledLine::Run mark{1, Style::kSelected};
  CHECK(first_run({.draft = on_row(0)}, 2) == mark);
  Told told{.draft = on_row(0, {0}), .asks_confidence = true};
  told.draft.sure = 0;
  CHECK(first_run(told, 6) == mark);
}

TEST_CASE("before a row is picked the caret stands at the stem") {
  CHECK(page("What? | one | *two", {}) == R"(
|What?

  ( ) A) one
  ( ) B) two
)");
}

TEST_CASE("points, and that several answers may be right, come first") {
  CHECK(page("Which? | *w | x | *y | @points 3",
             {.draft = on_row(0, {0, 2})}) == R"(
3 points.
Several answers may be right.
Which?

|> [x] A) w
  [ ] B) x
  [x] C) y
)");
}

TEST_CASE("choices wrap behind their marks") {
  CHECK(page("What is it that wraps at a width like this one? | "
             "a choice that is long enough to wrap | *two",
             {.draft = on_row(0), .columns = 28}) == R"(
What is it that wraps at a
width like this one?

|> ( ) A) a choice that is
         long enough to wrap
  ( ) B) two
)");
}

TEST_CASE("a choice of code stands below its mark, in its columns") {
  CHECK(page("What? | ```\nif x:\n    y = 1\n``` | *b",
             {.draft = on_row(0), .columns = 36}) == R"(
What?

|> ( ) A)
         ┌───────────┐
         │ if x:     │
         │     y = 1 │
         └───────────┘
  ( ) B) b
)");
}

TEST_CASE("hostile texts stay in their columns") {
  const std::string line =
      "日本語の問題 e\u0301e\u0301 \x1b[2J\x07 👩‍💻👍🏽 | "
      "שלום "
      "\u202eabc "
      "| *日本語の長い選択肢を書く | "
      "👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽"
      "👍"
      "🏽"
      "👍"
      "🏽";
  CHECK(page(line, {.draft = on_row(1), .columns = 28}) == R"(
日本語の問題 éé ^[[2J^G 👩‍💻👍🏽

  ( ) A) שלום \u{202e}abc
|> ( ) B) 日本語の長い選択肢
         を書く
  ( ) C) 👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽
         👍🏽👍🏽
)");
  for (const int columns : {28, 36, 76}) {
    Told told{.draft = on_row(2), .standing = answered({{0}, ""})};
    told.columns = columns;
    told.told = true;
    CHECK(widest(body_of(line, told)) <= columns);
  }
}

TEST_CASE("texts stand in their columns, whatever the width of a mark") {
  const Body body = body_of("Q | a | *b", {.draft = on_row(0, {0})});
  CHECK(body.lines[2].stops() == std::vector<StyledLine::Stop>{{8, 6}});
}

TEST_CASE("a number or a text is typed into a field") {
  Told told;
  CHECK(page("How much? | = 3 | @points 0.5", told) == R"(
0.5 points.
How much?

Your answer: |________
A number, such as 0.5 or 1e-3.
)");
  told.draft.typed = LineEdit("Par");
  told.columns = 36;
  CHECK(page("Where? | = Paris", told) == R"(
Where?

Your answer: Par|
In words; small or capital letters
make no difference.
)");
}

TEST_CASE("a hint stands below the choices") {
  CHECK(page("Q | *a | b | @hint Not option B.",
             {.draft = on_row(0), .hinted = true}) == R"(
Q

|> ( ) A) a
  ( ) B) b

Hint: Not option B.
)");
}

TEST_CASE("how sure a person is has a row for each level") {
  Told told{.draft = on_row(0, {0}), .asks_confidence = true};
  CHECK(page("Q | *a | b", told) == R"(
Q

  (•) A) a
  ( ) B) b

|How sure are you?
  1 not sure
  2 fairly sure
  3 sure
)");
  told.draft.sure = 2;
  CHECK(page("Q | *a | b", told).ends_with(R"(
How sure are you?
  1 not sure
  2 fairly sure
|> 3 sure
)"));
}

TEST_CASE("what was skipped or flagged is said in words") {
  Told told{.draft = on_row(0)};
  told.standing.skipped = true;
  told.standing.flagged = true;
  CHECK(page("Q | w | *x", told) == R"(
Q

|> ( ) A) w
  ( ) B) x

You skipped this question.
You flagged this question.
)");
}

TEST_CASE("all that can be shown fits into narrow pages") {
  const std::string line =
      "What is it that is asked here, at some length? | "
      "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz -> Not quite that "
      "| "
      "*日本語の長い選択肢を書く日本語の長い選択肢を書く | ! As is known, so. "
      "| "
      "@hint It is not the one that is first. | @points 2.5";
  for (const int columns : {28, 36, 76}) {
    for (const bool told : {false, true}) {
      Told all{.draft = on_row(1, {0}), .standing = answered({{0}, ""})};
      all.standing.flagged = true;
      all.standing.confidence = 3;
      all.hinted = true;
      all.told = told;
      all.asks_confidence = !told;
      all.columns = columns;
      CHECK(widest(body_of(line, all)) <= columns);
    }
  }
}

}  // namespace
}  // namespace viva
