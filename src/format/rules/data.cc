#include <array>

#include "format/rules/tables.h"

namespace viva {
namespace {

constexpr std::array<Rule, 16> kDataRows = {{
    {"unknown-setting", kNote, "the front matter has a key of another program",
     "viva reads title, course, author, language, pass_mark, time_limit, "
     "shuffle, clock, grading and check there",
     "Site generators keep their own keys there, which is fine. If the key is "
     "a slip of one of viva's, the setting does not hold.",
     "---\n"
     "time_limt: 45\n"
     "---\n"
     "**Question 1:** Which is even?\n"
     "  A) one\n"
     "  B) two\n"
     "**Correct Answer:** B\n"},
    {"unknown-rule", kError,
     "a setting or ignore names a rule that is not there",
     "write the name that stands in brackets behind a finding",
     "What it asks for does not happen: the rule that was meant goes on "
     "reporting, or is not as severe as CI should take it.",
     "---\n"
     "check:\n"
     "  numbring: off\n"
     "---\n"
     "**Question 1:** Which is even?\n"
     "  A) one\n"
     "  B) two\n"
     "**Correct Answer:** B\n"},
    {"unknown-comment", kWarning, "a comment for viva says what it cannot do",
     "write '<!-- viva: ignore rule-name reason -->'",
     "Comments do not show, so a mistyped one would never be noticed, and what "
     "it asks for would never happen.",
     "<!-- viva: ignroe numbering -->\n"
     "**Question 1:** Which is even?\n"
     "  A) one\n"
     "  B) two\n"
     "**Correct Answer:** B\n"},
    {"unused-ignore", kWarning, "a rule is ignored where it finds nothing",
     "take it away, or move it right above what it is about; a rule about the "
     "whole bank is turned off under 'check:'",
     "The text was mended since, or the comment is about another question. "
     "Left there, it would hide the next fault of the kind.",
     "<!-- viva: ignore numbering: they count on from last week -->\n"
     "**Question 1:** Which is even?\n"
     "  A) one\n"
     "  B) two\n"
     "**Correct Answer:** B\n"},
    {"unknown-key", kError, "a key is none that viva reads",
     "correct the key, or take it away",
     "What stands under it is not read. A mistyped 'answer:' leaves a question "
     "without a key, a mistyped 'hint:' without a hint.",
     "questions:\n"
     "  - stem: Which is even?\n"
     "    choices: [one, two]\n"
     "    answer: B\n"
     "    hnit: It can be halved.\n"},
    {"wrong-type", kError, "a value is a list where a text is wanted, or so",
     "write it as FORMAT.md shows",
     "It cannot be taken for what was meant without guessing, so it is left "
     "out; a question that is written as a text is refused.",
     "title: [Week, 1]\n"
     "questions:\n"
     "  - stem: Which is even?\n"
     "    choices: [one, two]\n"
     "    answer: B\n"},
    {"misplaced-question", kError,
     "YAML or JSON has a question where none is read",
     "write it as an item of 'questions:' in the bank or in a section, as far "
     "in as the others",
     "A question that viva passed over in silence would be missing from every "
     "attempt, and nobody would notice. Mostly it is a matter of indentation, "
     "or of a key above it that is mistyped.",
     "questions:\n"
     "  - stem: Which is even?\n"
     "    choices:\n"
     "      - one\n"
     "      - two\n"
     "      - stem: Which is odd?\n"
     "        answer: A\n"
     "    answer: B\n"},
    {"unreadable-question", kError, "the data breaks off within a question",
     "mend the fault that is reported next; the question is then read",
     "Half a question may lack the key or a choice, so it is refused; the "
     "questions above it are read.",
     "questions:\n"
     "  - stem: \"Which is even?\n"
     "    choices: [one, two]\n"},
    {"data-syntax", kError, "YAML or JSON breaks its own rules",
     "put a text with special characters in quotes, and indent what belongs "
     "together alike",
     "Nobody can tell what stands below the fault, so it is not read, and the "
     "bank is shorter than its file.",
     "questions:\n"
     "  - stem: Note: two is even\n"},
    {"unclosed-quote", kError, "a quote has no end",
     "end the text with the mark that it begins with",
     "All that follows would belong to the text, so what stands below is not "
     "read.",
     "title: \"Week 1\n"
     "questions: []\n"},
    {"repeated-key", kError, "a key stands twice in one place",
     "keep one of them",
     "Programs differ in which one they take (RFC 8259, section 4), and YAML "
     "forbids it (YAML 1.2.2, 3.2.1.3).",
     "title: Week 1\n"
     "title: Week 2\n"},
    {"yaml-feature", kError, "YAML is used in a way that viva does not read",
     "write one plain document, and a text that begins with & * or ! in "
     "quotes",
     "References can make a small file grow without bound and tags can ask for "
     "any type. A bank needs neither; mostly it is a text that wants quotes.",
     "title: *emphasis*\n"},
    {"nested-too-deep", kError, "data is nested too deeply",
     "a bank needs no more than six levels",
     "Depth without a limit is how a damaged or hostile file stops a program.",
     "title: "
     "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
     "]]]]\n"},
    {"invalid-utf8", kError, "a document holds bytes that are not UTF-8",
     "save the file as UTF-8",
     "Students see a replacement character where a letter should be. The file "
     "was saved in another code page, or it is damaged.",
     "# Caf\xE9\n"},
    {"broken-text", kWarning, "a character is broken or cannot be seen",
     "'viva check --fix' mends what is certain; else write the character that "
     "is meant, or take it away, and save the file as UTF-8",
     "Students stumble over it, and characters that cannot be seen can make a "
     "text read otherwise than it stands in the file (Boucher and Anderson "
     "2021, Trojan Source).",
     "# What can\u00e2\u20ac\u2122t be even\n"},
    {"trailing-space", kNote, "lines end with white space",
     "'viva check --fix' takes it away",
     "It cannot be seen, editors take it away at some other change, and then "
     "every such line is in the difference. Two spaces that break a line, as "
     "Markdown means them, are left alone.",
     "**Question 1:** Which is even? \n"
     "  A) one\n"
     "  B) two\n"
     "**Correct Answer:** B\n"},
}};

}  // namespace

std::span<const Rule> data_rules() { return kDataRows; }

}  // namespace viva
