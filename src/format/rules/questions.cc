#include <array>

#include "format/rules/tables.h"

namespace viva {
namespace {

constexpr std::array<Rule, 21> kQuestionRows = {{
    {"missing-key", kError, "a question has no key",
     "say what is right, such as '**Correct Answer:** B', or 'answer: B' in "
     "YAML; a task list marks it with '[x]'",
     "Nobody can be graded on it: the question is left out when a bank is "
     "taken.",
     "**Question 1:** Which is even?\n"
     "  A) one\n"
     "  B) two\n"},
    {"key-outside-choices", kError, "a key names none of the choices",
     "write the letter of one of its choices, or that choice's text",
     "The key is a slip, or its choice was taken away later. No answer could "
     "be right, so the question is left out when a bank is taken.",
     "**Question 1:** Which is even?\n"
     "  A) one\n"
     "  B) two\n"
     "**Correct Answer:** D\n"},
    {"ambiguous-key", kError, "a key fits several choices",
     "give each choice a letter and a text of its own",
     "viva does not guess which one is meant, since a wrong guess would count "
     "a right answer as wrong.",
     "**Question 1:** Which is even?\n"
     "  A) one\n"
     "  A) two\n"
     "**Correct Answer:** A\n"},
    {"key-named-twice", kError, "a key names a choice twice",
     "name each correct choice once: '**Correct Answer:** A, C'",
     "One of the two letters was probably meant to be another, and then a "
     "choice that is right counts as wrong.",
     "**Question 1:** Which are even?\n"
     "  A) two\n"
     "  B) three\n"
     "  C) four\n"
     "**Correct Answer:** A, A\n"},
    {"choice-like", kWarning, "a line looks like a choice and is none",
     "write each choice as '  C) text', all of them as far in as the first",
     "It becomes a part of the text above it, so that students choose from "
     "fewer choices than were written, and one of them reads oddly.",
     "**Question 1:** Which is even?\n"
     "  A) one\n"
     "  B. two\n"
     "  B) three\n"
     "**Correct Answer:** A\n"},
    {"question-like", kError, "a line looks like a question and is none",
     "begin the line with '**Question 2:**' and no other mark",
     "A question that viva passed over in silence would be missing from every "
     "attempt, and nobody would notice.",
     "**Question 1:** Which is even?\n"
     "  A) one\n"
     "  B) two\n"
     "**Correct Answer:** B\n"
     "\n"
     "**Question 2.** Which is odd?\n"},
    {"lettered-text", kWarning, "the texts of choices begin with their letters",
     "take the letters away: viva writes them, and shuffles the choices",
     "Students see two letters before each choice, and once the choices are "
     "shuffled the two disagree.",
     "**Question 1:** Which is even?\n"
     "- [ ] A) one\n"
     "- [x] B) two\n"},
    {"key-count", kError, "a key names more choices than its kind allows",
     "name one choice, or write '**Kind:** multiple'",
     "Students could choose only one, and whichever they chose, the key would "
     "ask for more.",
     "**Question 1:** Which are even?\n"
     "  A) two\n"
     "  B) four\n"
     "**Kind:** single\n"
     "**Correct Answer:** A, B\n"},
    {"too-few-choices", kError, "a question has fewer than two choices",
     "write each choice on a line of its own, '  A) text'; a question without "
     "choices needs '**Kind:** numeric', 'text' or 'true-false'",
     "There is nothing to choose, so the answer tells nothing of what a "
     "student knows.",
     "**Question 1:** Which is even?\n"
     "  A) two\n"
     "**Correct Answer:** A\n"},
    {"too-many-choices", kError, "a question has too many choices",
     "leave two to 26 choices, and two where true or false is asked",
     "A choice is answered by its letter, and there are 26 of them. Three good "
     "choices do as well as more (Haladyna, Downing and Rodriguez 2002).",
     "**Question 1:** Two is even.\n"
     "  A) True\n"
     "  B) False\n"
     "  C) Perhaps\n"
     "**Kind:** true-false\n"
     "**Correct Answer:** A\n"},
    {"equal-choices", kError, "two choices are equal",
     "change one of them, or take it away",
     "If one of them is the key, a student who chooses the other is right and "
     "counts as wrong; if none is, both can be ruled out.",
     "**Question 1:** Which is even?\n"
     "  A) one\n"
     "  B) two\n"
     "  C) One\n"
     "**Correct Answer:** B\n"},
    {"empty-choice", kError, "a choice has no text",
     "write the choice's text behind its letter, or take the letter away",
     "Students see a letter with nothing behind it. Its text may have been "
     "lost, or it may be on a line that is read as something else.",
     "**Question 1:** Which is even?\n"
     "  A) one\n"
     "  B)\n"
     "**Correct Answer:** A\n"},
    {"choice-letters", kWarning, "the letters of the choices do not go on",
     "letter the choices A, B, C and so on",
     "A choice may have been lost, or a letter mistyped, and then the key "
     "names another choice than it was meant to.",
     "**Question 1:** Which is even?\n"
     "  A) one\n"
     "  C) two\n"
     "**Correct Answer:** C\n"},
    {"odd-mark", kWarning, "a mark of a choice is not quite one",
     "write '- [x]' before a choice that is right, '- [ ]' before one that is "
     "wrong",
     "The mark is the key. Other programs take '[]' for text, and what looks "
     "like an oversight should not decide what is right.",
     "**Question 1:** Which is even?\n"
     "- [] one\n"
     "- [x] two\n"},
    {"empty-stem", kError, "a question has no stem",
     "write the question behind '**Question n:**' or on the next line, or "
     "under 'stem:' in YAML",
     "Students would see choices and not what is asked. The question is not "
     "taken into the bank.",
     "**Question 1:**\n"
     "  A) one\n"
     "  B) two\n"
     "**Correct Answer:** B\n"},
    {"repeated-field", kError, "a question says something twice",
     "keep one of them",
     "Only one of them can count, and it may not be the one that was meant. Of "
     "two keys that differ none is used.",
     "**Question 1:** Which is even?\n"
     "  A) one\n"
     "  B) two\n"
     "**Correct Answer:** B\n"
     "**Correct Answer:** A\n"},
    {"bad-value", kError, "a value cannot be understood",
     "write it as FORMAT.md shows",
     "What is said there does not hold: the usual value is taken in its place, "
     "and grades or time limits differ from what was meant.",
     "**Question 1:** Which is even?\n"
     "  A) one\n"
     "  B) two\n"
     "**Correct Answer:** B\n"
     "**Points:** two\n"},
    {"misplaced-field", kWarning, "a field says nothing where it stands",
     "take it away, or change the question's kind",
     "It is left out, so either it is not needed or the question is not of the "
     "kind that its author had in mind.",
     "**Question 1:** Which is even?\n"
     "  A) one\n"
     "  B) two\n"
     "**Correct Answer:** B\n"
     "**Tolerance:** 1\n"},
    {"unknown-label", kWarning, "a text looks like a label",
     "write labels at the begin of a line, as in '**Hint:** text'",
     "What stands behind a mistyped label becomes part of the text above it: a "
     "hint or an explanation may be shown with the question.",
     "**Question 1:** Which is even?\n"
     "  A) one\n"
     "  B) two\n"
     "**Correct Answer:** B\n"
     "**Hnit:** It can be halved.\n"},
    {"unknown-objective", kWarning,
     "a question tests an objective that is not there",
     "count the section's learning objectives from 1",
     "The objective was mistyped, or taken away later. Nobody can tell what "
     "the "
     "question is for, or whether each objective is tested.",
     "### Learning Objectives\n"
     "- Tell even numbers.\n"
     "\n"
     "### Assessment Questions\n"
     "**Question 1:** Which is even?\n"
     "  A) one\n"
     "  B) two\n"
     "**Correct Answer:** B\n"
     "**Objectives:** 2\n"},
    {"repeated-id", kError, "two questions have the same id",
     "give each question an id of its own, or none",
     "Attempts are kept by id: the history of one question would count for the "
     "other.",
     "**Question 1:** Which is even?\n"
     "  A) one\n"
     "  B) two\n"
     "**Correct Answer:** B\n"
     "**Id:** parity\n"
     "\n"
     "**Question 2:** Which is odd?\n"
     "  A) one\n"
     "  B) two\n"
     "**Correct Answer:** A\n"
     "**Id:** parity\n"},
}};

}  // namespace

std::span<const Rule> question_rules() { return kQuestionRows; }

}  // namespace viva
