#include <array>

#include "check/rule_functions.h"

namespace viva {
namespace {

constexpr auto kError = Severity::kError;
constexpr auto kWarning = Severity::kWarning;
constexpr auto kNote = Severity::kNote;

// What the bank as a whole gives away first, then what a question does, then
// how its stem and choices are written.
constexpr std::array<CheckRow, 16> kRows = {{
    {{"key-position", kWarning, "one position holds too many of the keys",
      "spread the keys: '--fix=shuffle-keys' reorders the choices",
      "Whoever knows nothing and always takes that letter scores as much. "
      "Writers of questions, people and programs alike, put the key in the "
      "middle (Attali and Bar-Hillel 2003, Journal of Educational Measurement "
      "40(2)). viva shuffles choices when it asks; paper and other programs "
      "do not.",
      R"(## Section 1: Trees
**Question 1:** What is at the top of a tree?
  A) A leaf
  B) The root
**Correct Answer:** B
**Question 2:** What has no children?
  A) The root
  B) A leaf
**Correct Answer:** B
**Question 3:** What joins two nodes?
  A) A key
  B) An edge
**Correct Answer:** B
**Question 4:** What is a tree of trees?
  A) A pile
  B) A forest
**Correct Answer:** B
)"},
     Reach::kBank,
     find_key_positions},
    {{"key-run", kWarning, "many keys in a row are in one position",
      "reorder the choices of some of these questions",
      "A run is noticed: students begin to doubt what they know, or to follow "
      "the letter instead of the question.",
      R"(**Question 1:** One and one?
  A) Three
  B) Four
  C) Two
**Correct Answer:** C
**Question 2:** Two and two?
  A) Four
  B) Five
  C) Six
**Correct Answer:** A
**Question 3:** Three and three?
  A) Six
  B) Seven
  C) Eight
**Correct Answer:** A
**Question 4:** Four and four?
  A) Eight
  B) Nine
  C) Ten
**Correct Answer:** A
**Question 5:** Five and five?
  A) Ten
  B) Twelve
  C) Zero
**Correct Answer:** A
**Question 6:** Six and six?
  A) Twelve
  B) Ten
  C) Zero
**Correct Answer:** A
**Question 7:** Seven and seven?
  A) Fourteen
  B) Ten
  C) Zero
**Correct Answer:** A
)"},
     Reach::kBank,
     find_key_runs},
    {{"longest-key", kWarning, "the key is the longest choice",
      "shorten the key, or give the wrong choices as much detail",
      "The right choice needs its conditions, the wrong ones need none, and "
      "who looks for the longest is right. One of the commonest flaws "
      "(Haladyna, Downing and Rodriguez 2002, guideline 24; Tarrant and others "
      "2006).",
      R"(**Question 1:** What does a cache do?
  A) It encrypts
  B) It keeps what was computed, so that it need not be computed again
**Correct Answer:** B
)"},
     Reach::kBank,
     find_longest_keys},
    {{"guess-score", kError, "knowing nothing scores more than is allowed",
      "mend what key-position and longest-key find",
      "A course may set what somebody who knows nothing may score at most: "
      "'--max-guess-score 50', or the option 'percent'.",
      R"(---
check:
  guess-score: {percent: 60, questions: 1}
---
**Question 1:** Which is even?
  A) Two
  B) Three
**Correct Answer:** A
)"},
     Reach::kBank,
     find_guess_scores},
    {{"similar-stems", kWarning, "questions have the same stem, or nearly",
      "take one of them away, or say in each stem what is asked there alone",
      "Who has met one of them knows the other, or takes the one for the "
      "other; in one exam they count twice.",
      R"(**Question 1:** What does a hash function return for a key?
  A) A number
  B) A tree
**Correct Answer:** A
**Question 2:** What does the hash function return for a key?
  A) A list
  B) A number
**Correct Answer:** B
)"},
     Reach::kBank,
     find_similar_stems},
    {{"cross-cue", kWarning, "a key stands in the stem of another question",
      "ask the other question with other words, or keep them apart",
      "One question then answers the other (Haladyna, Downing and Rodriguez "
      "2002, guideline 5: keep items independent). Told where both are about "
      "one "
      "thing: where they share a word that few stems have.",
      R"(**Question 1:** Which search halves what is left at each step?
  A) Linear search
  B) Binary search
**Correct Answer:** B
**Question 2:** What does binary search do at each step?
  A) It looks at the middle of what is left
  B) It looks at what comes next
**Correct Answer:** A
)"},
     Reach::kBank,
     find_cross_cues},
    {{"letter-named", kWarning, "a text names a choice by its letter",
      "say it with the words of the choice, not with its letter",
      "Letters change when choices are shuffled or reordered, and the text "
      "then speaks of another choice. viva writes the letter of the page "
      "where it is certain; other programs do not.",
      R"(**Question 1:** Which is a fruit?
  A) A stone
  B) A pear
**Correct Answer:** B
**Explanation:** B is correct because pears grow on trees.
)"},
     Reach::kQuestion,
     find_named_letters},
    {{"absolute-word", kWarning, "only wrong choices say 'always' or 'only'",
      "say it without the word, or let the key be as absolute",
      "Students learn early that what is 'always' or 'never' so is wrong "
      "(Haladyna, Downing and Rodriguez 2002, guideline 28a: specific "
      "determiners).",
      R"(**Question 1:** What holds for caches?
  A) They always help
  B) They help if data is used again
**Correct Answer:** B
)"},
     Reach::kQuestion,
     find_absolute_words},
    {{"all-of-the-above", kWarning, "a choice speaks of all the others",
      "name what is right, or let several choices be right",
      "Who finds two right choices knows it is 'all', who finds one wrong "
      "knows it is not; and it is out of place once choices are shuffled "
      "(Haladyna, Downing and Rodriguez 2002, guidelines 25 and 26).",
      R"(**Question 1:** Which is even?
  A) Two
  B) Four
  C) All of the above
**Correct Answer:** C
)"},
     Reach::kQuestion,
     find_all_of_the_above},
    {{"negative-stem", kWarning, "a stem says 'not' and does not stress it",
      "ask for what is so, or write NOT in capitals or bold",
      "A small 'not' is read over, and the question measures reading "
      "(Haladyna, "
      "Downing and Rodriguez 2002, guideline 17).",
      R"(**Question 1:** Which of these is not a prime?
  A) Seven
  B) Nine
**Correct Answer:** B
)"},
     Reach::kQuestion,
     find_negative_stems},
    {{"grammar-cue", kWarning,
      "the stem ends in an article that a choice "
      "does not go with",
      "write 'a(n)', or let the choices have the article",
      "Grammar then rules choices out (Haladyna, Downing and Rodriguez 2002, "
      "guideline 28c).",
      R"(**Question 1:** A red, round fruit is an
  A) apple
  B) pear
**Correct Answer:** A
)"},
     Reach::kQuestion,
     find_grammar_cues},
    {{"word-repeat", kWarning, "a word of the stem stands in the key alone",
      "use the word in other choices too, or another one in the key",
      "The eye finds the word again (Haladyna, Downing and Rodriguez 2002, "
      "guideline 28b: clang associations). Off unless it is asked for, as the "
      "subject's own words are found too.",
      R"(---
check: {word-repeat: on}
---
**Question 1:** What does a sorting algorithm do?
  A) It brings items into sorting order
  B) It removes items
**Correct Answer:** A
)",
      false},
     Reach::kQuestion,
     find_word_repeats},
    {{"vague-frequency", kWarning, "a choice says how often without a number",
      "say how often, or under which condition",
      "'Sometimes' and 'usually' mean something else to every reader, and "
      "nobody can be sure that they are wrong (Tarrant and others 2006). What "
      "is "
      "done regularly ('Regularly updating tests') is left alone.",
      R"(**Question 1:** When does the cache miss?
  A) Usually
  B) At the first access
**Correct Answer:** B
)"},
     Reach::kQuestion,
     find_vague_frequency},
    {{"number-order", kWarning, "numbers as choices are in no order",
      "order them from the smallest to the largest",
      "In order they are found at once; in disorder they ask for care that has "
      "nothing to do with the question (Haladyna, Downing and Rodriguez 2002, "
      "guideline 21).",
      R"(**Question 1:** What is two and two?
  A) 5
  B) 3
  C) 4
**Correct Answer:** C
)"},
     Reach::kQuestion,
     find_number_order},
    {{"equal-choices", kWarning, "two choices are nearly equal",
      "change one of them, or take it away",
      "Of two choices that say the same neither can be the one right answer, "
      "so both are ruled out.",
      R"(**Question 1:** What is a tree?
  A) A connected graph without any cycle
  B) A connected graph without any cycles
  C) A list
**Correct Answer:** C
)"},
     Reach::kQuestion,
     find_near_choices},
    {{"not-a-question", kNote, "a stem neither asks nor leaves a blank",
      "ask a question, or leave a blank for the answer: '____'",
      "A stem should be understood without its choices (Haladyna, Downing and "
      "Rodriguez 2002, guideline 15).",
      R"(**Question 1:** The root of a tree is
  A) a node
  B) an edge
**Correct Answer:** A
)"},
     Reach::kQuestion,
     find_no_questions},
}};

}  // namespace

std::span<const CheckRow> check_rows() { return kRows; }

}  // namespace viva
