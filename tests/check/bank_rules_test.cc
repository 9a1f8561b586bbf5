#include <ctime>

#include "check/keys.h"
#include "check/word_scan.h"
#include "support/catch.h"
#include "support/found.h"
#include "support/small_bank.h"
#include "viva/check/check.h"
#include "viva/text/fold.h"

namespace viva {
namespace {

TEST_CASE("equal stems are one finding, whatever their case and spaces") {
  CHECK(found_by("similar-stems",
                 {"What is a tree? | *x | y", "What is a graph? | *x | y",
                  "what is a  tree? | *y | z", "What is a tree? | *z | x"}) ==
        "What is a tree?: 3 questions have the same stem | what is a  tree? | "
        "What is a tree?\n");
}

// What takes a text apart looks at 64 bytes at a time: nothing may change where
// one of these ends.
TEST_CASE("texts are hashed as they are folded, wherever anything stands") {
  for (std::size_t size = 1; size < 140; ++size) {
    const std::string begin = std::string(size, 'x');
    const std::uint64_t hash = folded_hash(begin + " is it");
    CHECK(hash == folded_hash(begin + "  iS\tit"));
    CHECK(hash == folded_hash(" " + begin + " is it\n"));
    CHECK(hash == folded_hash(begin + "\u00A0IS it"));
    CHECK(hash == folded_hash(fold(begin + " Is It")));
    CHECK(hash != folded_hash(begin + " is at"));
    CHECK(hash != folded_hash(begin + "is it"));
    CHECK(folded_hash(begin + " CAF\u00C9") ==
          folded_hash(begin + " cafe\u0301"));
  }
}

TEST_CASE("a word is found whole, wherever it stands") {
  const WordList words = {"only", "all"};
  for (std::size_t size = 0; size < 140; ++size) {
    const std::string begin(size, '.');
    const auto found = find_word(begin + "All of it", words);
    REQUIRE(found);
    CHECK(found->begin == size);
    CHECK(found->size == 3);
    CHECK_FALSE(find_word(begin + "xall alls all-in", words));
    CHECK_FALSE(find_word("x" + std::string(size, 'x') + "all", words));
    const std::string two = begin + "one two";
    WordWalk walk(two);
    CHECK(walk.next() == "one");
    CHECK(walk.next() == "two");
    CHECK_FALSE(walk.next());
  }
}

TEST_CASE("words have one hash in any case, and another one if they differ") {
  const std::string word = "\u00E9a0bcdefghijklmnopq";
  for (std::size_t size = 2; size <= word.size(); ++size) {
    std::string other = word.substr(0, size);
    const std::uint64_t hash = word_hash(other);
    for (std::size_t at = 0; at < size; ++at) {
      const char own = other[at];
      other[at] = own >= 'a' ? static_cast<char>(own ^ 0x20) : own;
      CHECK(word_hash(other) == hash);
      other[at] = static_cast<char>(own ^ 1);
      CHECK(word_hash(other) != hash);
      other[at] = own;
    }
  }
  CHECK(word_hash("\u00E9") != word_hash("\u00C9"));
}

TEST_CASE("stems that differ in a small word are nearly the same") {
  CHECK(found_by("similar-stems",
                 {"What does a hash function return for a key? | *x | y",
                  "What does the hash function return for a key? | *z | y"}) ==
        "What does a hash function return for a key?: 2 questions have nearly "
        "the same stem | What does the hash function return for a key?\n");
  CHECK_FALSE(
      found_by("similar-stems", {"Which of these orders do balanced binary "
                                 "search trees always keep? | *x | y",
                                 "Which of these order do balanced binary "
                                 "search trees always keep? | *y | x"})
          .empty());
}

TEST_CASE(
    "stems that ask for the same key in other words are nearly the same") {
  CHECK_FALSE(
      found_by("similar-stems",
               {"Which sort has a running time of n log n in the best case on "
                "any input? | *Merge sort | y",
                "Which sort has a running time of n log n in the worst case on "
                "any input? | *Merge sort | z"})
          .empty());
}

TEST_CASE("stems that differ in a word that matters are left alone") {
  const std::vector<std::string> questions = {
      "Which task is a typical example of supervised learning today? | *x | y",
      "Which task is a typical example of unsupervised learning today? | *z | "
      "y",
      "What does `x = 1` do here to the program? | *x | y",
      "What does `y = 1` do here to the program? | *z | y",
      "How many nodes has a full tree of height 10 with one root? | *1 | 2",
      "How many nodes has a full tree of height 20 with one root? | *3 | 4"};
  CHECK(found_by("similar-stems", questions).empty());
}

TEST_CASE("a key that stands in the stem of a question nearby is found") {
  CHECK(found_by("cross-cue",
                 {"Which search halves its list at each step? | x | *Binary "
                  "search",
                  "Why does a binary search, step by step, end? | *x | y"}) ==
        "Binary search: the key, choice B, stands in the stem of another "
        "question | Why does a binary search, step by step, end?\n");
}

TEST_CASE("a key of one word, and its own stem, are no cue") {
  const std::vector<std::string> questions = {
      "Which search halves its list? | x | *Bisection",
      "Why does bisection of a list end? | *x | y",
      "What is a binary tree of lists? | *A binary tree of lists | y"};
  CHECK(found_by("cross-cue", questions).empty());
}

TEST_CASE("a term that is used in another matter is no cue") {
  CHECK(found_by("cross-cue",
                 {"Which field finds groups of customers? | x | *Machine "
                  "learning",
                  "Who coined the name of machine learning? | *x | y"})
            .empty());
}

TEST_CASE("a key that many stems speak of is a term of the subject") {
  const std::string key =
      "Which method halves its list at each step? | x | *Binary search";
  CHECK(found_by("cross-cue",
                 {key, "Which list does binary search want? | *x | y",
                  "At which step does binary search end? | *x | y",
                  "What halves a list in binary search? | *x | y"})
            .empty());
}

TEST_CASE("a key is found whole words only") {
  CHECK(found_by("cross-cue",
                 {"Which list halves at each step? | x | *Binary search",
                  "Why does a binary searcher halve the list? | *x | y"})
            .empty());
}

// Abramowitz and Stegun 1964, table 26.7 (Q for chi-square and degrees).
TEST_CASE("the tail of chi-square is that of the tables") {
  CHECK(chi_square_tail(1.0, 1) == Approx(0.31731).epsilon(1e-4));
  CHECK(chi_square_tail(2.0, 2) == Approx(0.36788).epsilon(1e-4));
  CHECK(chi_square_tail(3.0, 3) == Approx(0.39163).epsilon(1e-4));
  CHECK(chi_square_tail(10.0, 5) == Approx(0.07524).epsilon(1e-3));
  CHECK(chi_square_tail(20.0, 10) == Approx(0.02925).epsilon(1e-3));
  CHECK(chi_square_tail(0, 3) == 1);
  CHECK(chi_square_tail(7, 0) == 1);
}

std::vector<std::string> many_questions(std::size_t count) {
  std::vector<std::string> questions;
  for (std::size_t i = 0; i < count; ++i) {
    const std::string n = std::to_string(i);
    questions.push_back("What does the value of item number " + n +
                        " in the tree mean? | *The value of " + n +
                        " | The value of the tree | all of item number | none");
  }
  return questions;
}

// Of this process, whatever else the machine does.
std::clock_t time_to_check(std::size_t count) {
  const Bank bank = small_bank(many_questions(count));
  const std::clock_t begin = std::clock();
  check(bank);
  return std::clock() - begin;
}

// All stems are alike but for a word, all keys begin alike: what a quadratic
// rule would stumble over. Sixteen times the questions would take it 256 times
// as long.
TEST_CASE("the time to check grows with the number of questions") {
  const std::clock_t few = time_to_check(1'000);
  const std::clock_t many = time_to_check(16'000);
  CHECK(many < 80 * few);
}

}  // namespace
}  // namespace viva
