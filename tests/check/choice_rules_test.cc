#include "check/near_texts.h"
#include "support/catch.h"
#include "support/found.h"
#include "support/small_bank.h"
#include "viva/check/check.h"

namespace viva {
namespace {

TEST_CASE("numbers that neither rise nor fall are found") {
  CHECK(found_by("number-order", {"How many? | 5 | *3 | 4"}) ==
        "5: the numbers of these choices neither rise nor fall\n");
  CHECK_FALSE(found_by("number-order", {"? | $5 | *$3 | $4"}).empty());
  CHECK_FALSE(
      found_by("number-order", {"? | 5 ms | *3 ms | 1,000 ms"}).empty());
}

TEST_CASE("numbers in order and choices that are more are left alone") {
  const std::vector<std::string> questions = {
      "? | 3 | *4 | 5",        "? | 5 | *4 | 3",
      "? | 5 ms | *3 s | 4 h", "? | 5 of 6 | *3 of 6 | 4 of 6",
      "? | 5 | *3 | some",     "Which version? | 3.10 | *3.9 | 3.11"};
  CHECK(found_by("number-order", questions).empty());
}

TEST_CASE("nearly equal choices are found with the other one") {
  CHECK(
      found_by("equal-choices", {"Which? | *A graph without any cycle | A list "
                                 "| A graph without any cycles"}) ==
      "A graph without any cycles: choices A and C are nearly equal | A "
      "graph without any cycle\n");
}

TEST_CASE("texts are near where nothing that matters differs") {
  CHECK(are_near("a graph without cycle", "a graph without cycles", .9));
  CHECK(are_near("the hierarchical clustering", "the hierachical clustering",
                 .9));
  CHECK_FALSE(are_near("a supervised learning task",
                       "a unsupervised learning task", .9));
  CHECK_FALSE(are_near("it takes about 10 seconds in all",
                       "it takes about 20 seconds in all", .9));
  CHECK_FALSE(
      are_near("`a graph without cycle`", "`a graph without cycles`", .9));
  CHECK_FALSE(are_near("a cycle", "a cycles", .97));
  CHECK_FALSE(are_near("the same", "the same", .9));
  CHECK_FALSE(are_near("", "", .9));
}

TEST_CASE("a word of the stem in the key alone is found when asked for") {
  Bank bank = small_bank(
      {"What does a sorting algorithm do? | *It makes sorting easy | It ends",
       "What does sorting do? | *It is sorting | No sorting"});
  CHECK(found_by("word-repeat", bank).empty());
  const RuleSetting on{{"word-repeat", {}}, {}, {"on", {}}};
  bank.settings.check = {&on, 1};
  CHECK(found_by("word-repeat", bank) ==
        "sorting: 'sorting' stands in the stem and in the key, choice A, "
        "alone\n");
}

TEST_CASE("a key that is far longer than the other choices is found") {
  CHECK(found_by("longest-key",
                 {"Why? | It is | *It keeps what was computed | No"}) ==
        "It keeps what was computed: the key, choice B, has 26 characters and "
        "the longest wrong one 5\n");
}

TEST_CASE("characters are counted, and not bytes") {
  // 17 and 23 characters, but 28 and 23 bytes.
  CHECK_FALSE(found_by("longest-key", {"? | *aa bb cc dd ee ff gg hh | "
                                       "\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4"
                                       "\u00e4\u00e4\u00e4\u00e4\u00e4 bb cc"})
                  .empty());
}

TEST_CASE("a short key, and one not much longer, are left alone") {
  const std::vector<std::string> questions = {
      "Why? | It | *Counterrevolutionaries win | No",
      "Why? | It is rather so | *It may be so at all | No",
      "Which? | x | y | *All of the above",  // another rule's
      "Which two? | *x | *It keeps what was computed once | No"};
  CHECK(found_by("longest-key", questions).empty());
}

TEST_CASE("a bank whose keys are the longest in more than half is found") {
  std::vector<std::string> questions(5, "Why? | x | *xx | y | z");
  questions.insert(questions.end(), 3, "Why? | *x | xx | y | z");
  CHECK(found_by("longest-key", questions) ==
        ": always choosing the longest scores 62.5 % (5 of 8; guessing scores "
        "25.0 %)\n");
  questions.pop_back();
  CHECK(found_by("longest-key", questions).empty());
}

TEST_CASE("two choices of the longest are none") {
  const std::vector<std::string> questions(8, "Why? | yy | *xx | y | z");
  CHECK(found_by("longest-key", questions).empty());
}

TEST_CASE("six keys in a row in one position are found") {
  std::vector<std::string> questions(6, "? | *x | y | z");
  CHECK(found_by("key-run", questions).empty());  // the section has no others
  questions.emplace_back("? | x | *y | z");
  CHECK(found_by("key-run", questions) ==
        "? | *x | y | z: from here 6 keys in a row are A\n");
  questions[3] = "? | x | y | *z";
  CHECK(found_by("key-run", questions).empty());
}

TEST_CASE("of two choices six keys in a row are no wonder, nine are") {
  std::vector<std::string> questions(8, "? | *x | y");
  questions.emplace_back("? | x | *y");
  CHECK(found_by("key-run", questions).empty());
  questions.insert(questions.begin(), "? | *x | y");
  CHECK_FALSE(found_by("key-run", questions).empty());
}

TEST_CASE("a run goes on over sections and over questions without one key") {
  const std::vector<std::string> some = {"? | *x | y | z", "? | *x | y | z",
                                         "? | *x | y | z", "? = 3"};
  const Bank bank = small_bank(
      "x", {{"One", {"? | y | *x | z"}}, {"Two", some}, {"Three", some}});
  CHECK(found_by("key-run", bank) ==
        "? | *x | y | z: from here 6 keys in a row are A\n");
}

TEST_CASE("a strategy that scores more than is allowed is an error") {
  Bank bank = small_bank(std::vector<std::string>(4, "? | *x | y | z"));
  CHECK(found_by("guess-score", bank).empty());
  const RuleSetting limit{{"guess-score", {}}, {"percent", {}}, {"50", {}}};
  bank.settings.check = {&limit, 1};
  CHECK(found_by("guess-score", bank) ==
        ": 'always A' scores 100.0 %, more than 50 %\n");
}

TEST_CASE("strategies are told best first and chance last") {
  const Strategies all = strategies(
      small_bank({"? | *x | yy", "? | xx | *y", "? | *x | y | zz", "? = 3"}));
  CHECK(all.questions == 3);
  REQUIRE(all.rows.size() == 3);
  CHECK(all.rows[0].name == "always A");
  CHECK(all.rows[0].share == Approx(2.0 / 3));
  CHECK(all.rows[1].name == "always the longest");
  CHECK(all.rows[1].share == 0);
  CHECK(all.rows[2].name == "at random");
  CHECK(all.rows[2].share == Approx((.5 + .5 + 1.0 / 3) / 3));
  CHECK(strategies(small_bank({"? = 3"})).rows.empty());
}

}  // namespace
}  // namespace viva
