#include "view/explain_page.h"

#include <array>

#include "support/catch.h"
#include "support/picture.h"

namespace viva {
namespace {

constexpr Rule kPlain = {"empty-stem", Severity::kError,
                         "a question has no stem", "write the question"};

constexpr Rule kWhole = {"key-run",
                         Severity::kWarning,
                         "many keys in a row stand in one position",
                         "reorder some choices",
                         "Who sees the pattern guesses (Somebody 2001).",
                         "**Question 1:** Which?\n\n  A) This\n",
                         false};

constexpr std::array<Threshold, 2> kThresholds = {{
    {"key-run", "keys", 6, 2, 1e6, "so many keys in a row are too many"},
    {"other", "words", 4, 1, 10, "a key of fewer words is left alone"},
}};

TEST_CASE("a rule that says no more than it must is explained without gaps") {
  CHECK(picture(explain_page(kPlain, {}, std::nullopt)) == R"(
empty-stem: error
A question has no stem.

What to do
  Write the question.

Settings
In the front matter of a bank, or in course.yaml for all of its banks ('on', 'note', 'warning' and 'error' are the other words):
  check:
    empty-stem: off
For one question or section, in a comment above it, in YAML and JSON as a key of it:
  <!-- viva: ignore empty-stem the reason -->
  ignore: {empty-stem: the reason}
)");
}

TEST_CASE("a rule is explained with its reason, an example and its options") {
  CHECK(picture(explain_page(kWhole, kThresholds, 60)) == R"(
key-run: off
Many keys in a row stand in one position.

Who sees the pattern guesses (Somebody 2001).

Example
  **Question 1:** Which?

    A) This

What to do
  Reorder some choices.

Options
  keys  6  so many keys in a row are too many (2 or more)

Settings
This rule is off. In the front matter of a bank, or in
course.yaml for all of its banks, 'on' turns it on, and so
do 'note', 'warning' and 'error':
  check:
    key-run: on
With an option:
  check:
    key-run: {keys: 6}
For one question or section, in a comment above it, in YAML
and JSON as a key of it:
  <!-- viva: ignore key-run the reason -->
  ignore: {key-run: the reason}
)");
}

TEST_CASE("rules are listed by their names, in columns, with what is off") {
  const std::array<Rule, 2> rules = {kWhole, kPlain};
  const std::array<RuleGroup, 3> groups = {
      {{"First", rules}, {"None", {}}, {"Second", std::span(&kWhole, 1)}}};
  CHECK(picture(rules_page(groups, 50)) == R"(
First
  empty-stem  error    a question has no stem
  key-run     off      many keys in a row stand in
                       one position

Second
  key-run     off      many keys in a row stand in
                       one position
)");
}

}  // namespace
}  // namespace viva
