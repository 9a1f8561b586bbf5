#include "support/catch.h"
#include "support/found.h"

namespace viva {
namespace {

TEST_CASE("an absolute word in a wrong choice is found") {
  CHECK(found_by("absolute-word", {"Why? | *It helps | It always helps"}) ==
        "always: 'always' gives choice B away as wrong: the key is not so "
        "absolute\n");
}

TEST_CASE("each wrong choice with an absolute word is one finding") {
  CHECK(found_by("absolute-word",
                 {"Why? | Only x never y | *It helps | None know"}) ==
        "Only: 'Only' gives choice A away as wrong: the key is not so "
        "absolute\n"
        "None: 'None' gives choice C away as wrong: the key is not so "
        "absolute\n");
}

TEST_CASE("absolute words are left alone where they give nothing away") {
  const std::vector<std::string> questions = {
      "Why? | *It only helps | It always helps",   // the key is as absolute
      "What is always so? | *Two | Always three",  // it is the topic
      "Which? | *Two | All of the above",          // another rule's
      "Which? | *Two | A read-only file",          // a part of a word
      "Which? | *Two | Allocate `all` $only$",     // code and math
      "Which? | Two | All of it"};                 // without a key
  CHECK(found_by("absolute-word", questions).empty());
}

TEST_CASE("choices about all the others are found") {
  CHECK(found_by("all-of-the-above",
                 {"Which? | *Two | All of the above | Both of them"}) ==
        "All of the above: choice B speaks of the other choices: 'All of the "
        "above'\n"
        "Both of them: choice C speaks of the other choices: 'Both of them'\n");
}

TEST_CASE("'all of the data' speaks of no choice") {
  CHECK(found_by("all-of-the-above", {"Which? | *All of the data | No data"})
            .empty());
}

TEST_CASE("a vague frequency in a choice is found") {
  CHECK(found_by("vague-frequency", {"When? | *It usually fails | At noon"}) ==
        "usually: 'usually' in choice A means something else to every "
        "reader\n");
  for (const char* choice :
       {"It is rarely so", "Frequently", "They do it regularly"}) {
    INFO(choice);
    CHECK_FALSE(found_by("vague-frequency",
                         {"When? | *" + std::string(choice) + " | No"})
                    .empty());
  }
}

TEST_CASE("what is done regularly is no vague frequency") {
  const std::vector<std::string> questions = {
      "How? | *Regularly updating tests | No",
      "How? | *Data that is frequently used | No",
      "How? | *Data that is loaded periodically | No",
      "What usually happens? | *It usually fails | No"};
  CHECK(found_by("vague-frequency", questions).empty());
}

TEST_CASE("a text that names a choice by its letter is found") {
  CHECK(found_by("letter-named",
                 {"Why is option B wrong? | *x | y | both A and B are right",
                  "Which? | *x | y | ! A is correct. | @hint Not option B"}) ==
        "B: the stem names choice B by its letter, which is another one once "
        "choices are shuffled\n"
        "A: a choice names choice A by its letter, which is another one once "
        "choices are shuffled\n"
        "A: the explanation names choice A by its letter, which is another one "
        "once choices are shuffled\n"
        "B: the hint names choice B by its letter, which is another one once "
        "choices are shuffled\n");
}

TEST_CASE("a choice made of letters names the others") {
  for (const char* choice :
       {"Both A and B", "A and C", "A, B and C", "Only A", "Neither A nor B"}) {
    INFO(choice);
    CHECK_FALSE(found_by("letter-named",
                         {"Which? | *x | y | z | " + std::string(choice)})
                    .empty());
  }
  CHECK(found_by("letter-named", {"Which? | *A | B | C"}).empty());
}

TEST_CASE("choices made of the letters of a list in the stem name no choice") {
  CHECK(found_by("letter-named",
                 {"Which two?\n- A. one\n- B. two\n| *A, B | B, C | A, C"})
            .empty());
}

TEST_CASE("letters that name no choice are left alone") {
  const std::vector<std::string> questions = {
      "Which? | *x | y | z | ! Vitamin C helps.",
      "Which? | *x | y | z | ! They had a plan B in mind.",
      "Which? | *x | y | z | ! It is written in C.",
      "Which names begin with the letter A? | *x | y",
      "Which? | *x | y | z | ! A tree is a graph."};
  CHECK(found_by("letter-named", questions).empty());
}

TEST_CASE("feedback that names a choice by its letter is found") {
  CHECK(found_by("letter-named", {"Which? | *x | y -> Choice A is right."}) ==
        "A: the feedback names choice A by its letter, which is another one "
        "once choices are shuffled\n");
}

}  // namespace
}  // namespace viva
