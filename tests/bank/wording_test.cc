#include "viva/bank/wording.h"

#include "support/catch.h"
#include "support/small_bank.h"

namespace viva {
namespace {

const Bank& four_choices() {
  static const Bank bank = small_bank({"Q | w | *x | y | z"});
  return bank;
}

// The letters in order, an uncertain one with a question mark.
std::string letters(std::string_view text) {
  std::string found;
  for (const LetterUse& use :
       letters_used(text, four_choices().sections[0].questions[0].choices)) {
    found += use.letter;
    if (!use.certain) found += '?';
  }
  return found;
}

TEST_CASE("a letter with a verdict names a choice") {
  CHECK(letters("making B the correct answer.") == "B");
  CHECK(letters("indicating B is correct.") == "B");
  CHECK(letters("A is wrong, and D is not right") == "AD");
  CHECK(letters("**C** is incorrect") == "C");
  CHECK(letters("B: it is so. Hence B is the correct one.") == "B?B");
}

TEST_CASE("a letter is found wherever it stands in a long text") {
  for (std::size_t size = 0; size < 140; ++size) {
    CHECK(letters(std::string(size, 'x') + " C " + std::string(70, 'x')) ==
          "C?");
    CHECK(letters(std::string(size, 'x') + " C") == "C?");
    CHECK(letters(std::string(size, 'x') + " a tree, or C") == "C?");
    CHECK(letters(std::string(size, 'x') + ". A tree is not") == "");
  }
}

TEST_CASE("a letter behind 'option' and its kin names a choice") {
  CHECK(letters("Option B uses GROUP BY") == "B");
  CHECK(letters("the answer is (C).") == "C");
  CHECK(letters("see choices A and C") == "AC");
  CHECK(letters("answers A, B or D") == "ABD");
}

TEST_CASE("what is certain of one letter is certain of those joined to it") {
  CHECK(letters("A and C are wrong") == "AC");
  CHECK(letters("A and C are valid") == "A?C?");
}

TEST_CASE("a letter that may mean something else is uncertain") {
  CHECK(letters("vitamin C is healthy") == "C?");
  CHECK(letters("node A influences node B") == "A?B?");
  CHECK(letters("A describes a tree") == "A?");
  CHECK(letters("A incorrectly states it.") == "A?");
}

TEST_CASE("the article is no letter") {
  CHECK(letters("A reward is given. A policy is a map.").empty());
  CHECK(letters("A class has members").empty());
}

TEST_CASE("a small letter names a choice like a capital one") {
  CHECK(letters("option b is right") == "B");
  CHECK(letters("only (b), because a is wrong") == "B?A");
  CHECK(letters("a cat sat on a mat").empty());
}

TEST_CASE("letters joined by a stroke or to a noun are uncertain") {
  CHECK(letters("choices C/D fail") == "C?D?");
  CHECK(letters("Answer-B holds") == "B?");
}

TEST_CASE("a choice may be named by its place") {
  CHECK(names_place("The second choice is right."));
  CHECK(names_place("See option 3."));
  CHECK(names_place("The last is wrong."));
  CHECK(names_place("The first one is wrong."));
  CHECK(names_place("the opposite of the one before"));
  CHECK(names_place("The answers above and below are wrong."));
  CHECK(names_place("The previous two options are wrong."));
  CHECK_FALSE(names_place("First, data is stored."));
}

TEST_CASE("a letter inside a name is none") {
  CHECK(letters("C++ and C# and B-tree and A* and Q&A and I/O").empty());
}

TEST_CASE("a letter in a list, a formula, code or HTML is uncertain") {
  CHECK(letters("Options A-C fail, B is right.") == "A?C?B");
  CHECK(letters("A+C, B=right and A/C/D") == "A?C?B?A?C?D?");
  CHECK(letters("P(A|B)") == "A?B?");
  CHECK(letters("use `B` or $B + C$ here") == "B?B?C?");
  CHECK(letters("<b>B</b> is right; choice\u00a0C is") == "B?C?");
}

TEST_CASE("prices are no math, and the letter between them is seen") {
  CHECK(letters("It costs $5, option B costs $6.") == "B");
}

TEST_CASE("a letter beyond the choices is none") {
  CHECK(letters("option E is wrong").empty());
}

TEST_CASE("a dash may follow the letter at once") {
  CHECK(letters("option B\u2014because it is so") == "B");
}

TEST_CASE("a letter's genitive is the letter") {
  CHECK(letters("option B's text") == "B");
}

TEST_CASE("letters that are certain are shown as they stand on the page") {
  const auto& choices = four_choices().sections[0].questions[0].choices;
  const std::vector<std::uint16_t> order = {3, 2, 1, 0};
  CHECK(with_page_letters("B is correct, A is wrong.", choices, order) ==
        "C is correct, D is wrong.");
  CHECK(with_page_letters("vitamin C", choices, order) == "vitamin C");
  CHECK(with_page_letters("option b", choices, order) == "option c");
}

TEST_CASE("choices beyond Z have two letters") {
  CHECK(page_letter(0) == "A");
  CHECK(page_letter(25) == "Z");
  CHECK(page_letter(26) == "AA");
  CHECK(page_letter(26 + 26 * 26) == "AAA");
}

TEST_CASE("all, none and both of the above are recognised") {
  CHECK(is_of_the_above("All of the above"));
  CHECK(is_of_the_above("none of the above."));
  CHECK(is_of_the_above("Both of these"));
  CHECK(is_of_the_above("None of these options"));
  CHECK(is_of_the_above("All the above"));
  CHECK(is_of_the_above("All of these are correct"));
  CHECK(is_of_the_above("None of these statements are true."));
  CHECK(is_of_the_above("All of the options listed"));
  CHECK(is_of_the_above("Both are correct"));
  CHECK(is_of_the_above("Neither is true"));
  CHECK(is_of_the_above("None"));
  CHECK(is_of_the_above("Neither"));
  CHECK(is_of_the_above("Both"));
  CHECK_FALSE(is_of_the_above("Two"));
  CHECK_FALSE(is_of_the_above("All models are wrong in some way"));
  CHECK_FALSE(is_of_the_above("Some of it"));
  CHECK_FALSE(is_of_the_above("All of the data"));
  CHECK_FALSE(is_of_the_above("A curve above the diagonal line."));
  CHECK_FALSE(is_of_the_above("Above all"));
}

bool keeps(const std::string& question) {
  const Bank bank = small_bank({question});
  return keeps_order(bank.sections[0].questions[0]);
}

TEST_CASE("a question keeps its order where it reads right only so") {
  CHECK(keeps("Is it? | *True | False"));
  CHECK(keeps("Is it? | No | *Yes"));
  CHECK(keeps("How many? | 1 | *10 | 100"));
  CHECK(keeps("How much? | $90 | *$50 | $7.50"));
  CHECK(keeps("Which? | x | y | *Both A and B"));
  CHECK(keeps("Which? | x | *y | ! Vitamin B is good."));
  CHECK(keeps("Is B bigger? | x | *y"));
  CHECK(keeps("Which? | x | *y | ! The first option is wrong."));
}

TEST_CASE("a question is shuffled where nothing speaks against it") {
  CHECK_FALSE(keeps("Which? | x | *y | ! B is correct."));
  CHECK_FALSE(keeps("How many? | 10 | *1 | 100"));
  CHECK_FALSE(keeps("Which? | True | *False | Maybe"));
}

}  // namespace
}  // namespace viva
