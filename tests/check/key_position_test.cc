#include "support/catch.h"
#include "support/found.h"
#include "support/small_bank.h"

namespace viva {
namespace {

// Four-choice questions with these keys.
std::vector<std::string> keyed(std::string_view keys) {
  std::vector<std::string> questions;
  for (const char key : keys) {
    std::string line = "Which?";
    for (const char letter : std::string_view("ABCD")) {
      line += letter == key ? " | *" : " | ";
      line += letter;
    }
    questions.push_back(line);
  }
  return questions;
}

std::string found_in(const std::vector<std::string>& questions) {
  return found_by("key-position", questions);
}

TEST_CASE("a position with more than half of the keys is found") {
  CHECK(found_in(keyed("BBBBBACD")) ==
        ": always answering B scores 62.5 % (5 of 8) (chi-square against equal "
        "shares 6.000, 3 degrees of freedom, p = 0.11)\n");
}

TEST_CASE("positions that never hold the key are told") {
  CHECK(found_in(keyed("BBBBBCBC")).find("; A and D are never the key") !=
        std::string::npos);
}

TEST_CASE("half of the keys, and a bank of few questions, are left alone") {
  CHECK(found_in(keyed("BBBBACDA")).empty());
  CHECK(found_in(keyed("BBBBACD")).empty());
}

TEST_CASE("a section with all keys in one position is found") {
  const Bank bank = small_bank(
      "x",
      {{"One", keyed("CCCC")}, {"Two", keyed("ABD")}, {"3", keyed("AAA")}});
  CHECK(found_by("key-position", bank) ==
        "One: all 4 keys of this section are C\n");
}

TEST_CASE("of two choices one may hold three of four keys by chance") {
  const std::vector<std::string> pairs(6, "Which? | *x | y");
  std::vector<std::string> questions = pairs;
  questions.insert(questions.end(), {"Which? | x | *y", "And? | x | *y"});
  CHECK(found_in(questions).empty());
  questions.insert(questions.end(), pairs.begin(), pairs.end());
  CHECK_FALSE(found_in(questions).empty());
}

TEST_CASE("a bank may set what is too many") {
  Bank bank = small_bank(keyed("BBBBBACD"));
  const RuleSetting share{{"key-position", {}}, {"share", {}}, {"70", {}}};
  bank.settings.check = {&share, 1};
  CHECK(found_by("key-position", bank).empty());
}

}  // namespace
}  // namespace viva
