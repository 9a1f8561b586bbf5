#include "support/catch.h"
#include "support/found.h"

namespace viva {
namespace {

std::string negative(const std::string& stem) {
  return found_by("negative-stem", {stem + " | *x | y"});
}

std::string article(const std::string& question) {
  return found_by("grammar-cue", {question});
}

bool asks(const std::string& stem) {
  return found_by("not-a-question", {stem + " | *x | y"}).empty();
}

TEST_CASE("a stem that denies without stress is found") {
  CHECK(negative("Which is not prime?") ==
        "not: 'not' in the stem is easily read over\n");
  CHECK_FALSE(negative("All of these are even except:").empty());
  CHECK_FALSE(negative("Which is never used?").empty());
  CHECK_FALSE(negative("Trees are balanced. Which is least useful?").empty());
}

TEST_CASE("a stressed negation is left alone") {
  for (const char* stem : {"Which is NOT prime?", "Which is **not** prime?",
                           "Which is *not* prime?", "Which is _not_ prime?",
                           "Which is <b>not</b> prime?"}) {
    INFO(stem);
    CHECK(negative(stem).empty());
  }
}

TEST_CASE("what is denied beside the question is left alone") {
  for (const char* stem :
       {"Which holds not only for trees?", "What needs at least two?",
        "Which is true whether or not it halts?",
        "What happens when a loop does not halt?",
        "It does not halt. What now?", "Why is it not prime?",
        "What are least squares?", "What does `not` do?",
        "What does an except block do?"}) {
    INFO(stem);
    CHECK(negative(stem).empty());
  }
}

TEST_CASE("an article that a choice does not go with is found") {
  CHECK(article("A fruit is an | *apple | pear | fig") ==
        "an: 'an' at the end of the stem does not go with 2 of its choices\n");
  CHECK_FALSE(article("This is a: | *apple | pear").empty());
  CHECK_FALSE(article("It is an ____. | hour | *university").empty());
}

TEST_CASE("an article that all choices go with is left alone") {
  for (const char* question :
       {"It is an | *apple | egg", "It is a | *unit | pear",
        "It is a(n) | *apple | pear", "It is an | *SVM | F-test",
        "It is an | *an apple | a pear", "What is a? | *apple | pear",
        "The letter is à | *apple | pear", "Take vitamin A | *apple | pear"}) {
    INFO(question);
    CHECK(article(question).empty());
  }
}

TEST_CASE("a stem that neither asks nor leaves a blank is found") {
  CHECK(found_by("not-a-question", {"Trees are: | *x | y"}) ==
        "Trees are:: the stem ends in neither a question mark nor a blank\n");
  CHECK_FALSE(asks("The root of a tree"));
}

TEST_CASE("a statement that is true or false need not ask") {
  CHECK(found_by("not-a-question", {"Trees end. | *True | False | @true-false"})
            .empty());
}

TEST_CASE("stems that ask in some way are left alone") {
  for (const char* stem :
       {"Which?", "Which? Choose two.", "Trees are: ____", "The ___ is red.",
        "The root is ...", "Choose the root.", "You have a tree. Name its root",
        "Was ist das\uff1f", "Which of **these?**"}) {
    INFO(stem);
    CHECK(asks(stem));
  }
}

}  // namespace
}  // namespace viva
