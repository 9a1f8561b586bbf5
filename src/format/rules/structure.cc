#include <array>

#include "format/rules/tables.h"

namespace viva {
namespace {

constexpr std::array<Rule, 14> kStructureRows = {{
    {"missing-explanation", kWarning, "a question is not explained",
     "say why the answer is right: '**Explanation:** text'",
     "Who answered wrongly learns only that she did. Feedback that explains "
     "helps students to use what they learned elsewhere more than the right "
     "answer alone (Butler, Godbole and Marsh 2013, Journal of Educational "
     "Psychology 105(2), 290-298).",
     "**Question 1:** Which is even?\n"
     "  A) one\n"
     "  B) two\n"
     "**Correct Answer:** B\n"
     "**Explanation:** Two can be halved.\n"
     "\n"
     "**Question 2:** Which is odd?\n"
     "  A) one\n"
     "  B) two\n"
     "**Correct Answer:** A\n"},
    {"missing-objectives", kWarning, "a section has no learning objectives",
     "list them below '### Learning Objectives', or under 'objectives:' in "
     "YAML",
     "Each question should test what was to be learned (guideline 1 of "
     "Haladyna, Downing and Rodriguez 2002). Without objectives neither a "
     "student nor a colleague can tell what that is.",
     "## Section 1: Numbers\n"
     "### Learning Objectives\n"
     "- Tell even numbers.\n"
     "\n"
     "### Assessment Questions\n"
     "**Question 1:** Is two even?\n"
     "**Kind:** true-false\n"
     "**Correct Answer:** True\n"
     "\n"
     "## Section 2: Sums\n"
     "### Assessment Questions\n"
     "**Question 1:** Is 1 + 1 = 2?\n"
     "**Kind:** true-false\n"
     "**Correct Answer:** True\n"},
    {"numbering", kWarning, "a number is left out or stands twice",
     "number questions and sections 1, 2, 3 and so on",
     "A question or section may have been lost, and 'question 3' in a mail or "
     "in class means two different ones.",
     "**Question 1:** Which is even?\n"
     "  A) one\n"
     "  B) two\n"
     "**Correct Answer:** B\n"
     "\n"
     "**Question 3:** Which is odd?\n"
     "  A) one\n"
     "  B) two\n"
     "**Correct Answer:** A\n"},
    {"repeated-section", kWarning, "two sections have the same number",
     "number the sections 1, 2, 3 and so on",
     "A section is taken by its number ('--section 2'), and the number then "
     "fits both.",
     "## Section 1: Numbers\n"
     "**Question 1:** Which is even?\n"
     "  A) one\n"
     "  B) two\n"
     "**Correct Answer:** B\n"
     "\n"
     "## Section 1: Sums\n"},
    {"question-in-list", kWarning, "a question stands in a list",
     "leave an empty line above it, or move it below '### Assessment "
     "Questions'",
     "It is read as text of an item, and is missing from every attempt.",
     "### Activities\n"
     "- Count to ten.\n"
     "**Question 1:** Which is even?\n"},
    {"empty-item", kWarning, "an item of a list has no text",
     "write the item behind its mark, or take the mark away",
     "Objectives are named by their number, and an item that is left out "
     "changes the numbers of those below it.",
     "### Activities\n"
     "- Count to ten.\n"
     "-\n"},
    {"stray-text", kWarning, "a text belongs to nothing that viva reads",
     "move it into a question or list, or make it a comment: <!-- ... -->",
     "No student sees it. It may be an introduction that should be shown, or a "
     "part of a question that was parted from it by a slip.",
     "This week is about numbers.\n"
     "\n"
     "**Question 1:** Which is even?\n"
     "  A) one\n"
     "  B) two\n"
     "**Correct Answer:** B\n"},
    {"unknown-heading", kWarning, "a heading is none that viva reads",
     "viva reads '## Section N: Title' and '### Learning Objectives', "
     "'### Assessment Questions', '### Activities', "
     "'### Discussion Questions'",
     "The list below a mistyped heading is left out: objectives or activities "
     "are missing where students expect them.",
     "### Learning Goals\n"
     "- Tell even numbers.\n"},
    {"second-title", kWarning, "a document has several titles",
     "keep one line that begins with a single '#', and make the others "
     "'## Section N: Title'",
     "A bank is one document with one title. What was meant as a section is "
     "not one that can be taken by itself.",
     "# Week 1\n"
     "# Week 2\n"},
    {"unclosed-fence", kError, "a code block has no end",
     "end the code with the same row of marks on a line of its own",
     "By Markdown's own rule all that follows would be code (CommonMark 4.5). "
     "viva ends the block at the next line that can only be structure, which "
     "may not be where its author would.",
     "**Question 1:** What does this print?\n"
     "```\n"
     "print(1 + 1)\n"
     "  A) 2\n"
     "  B) 11\n"
     "**Correct Answer:** A\n"},
    {"structure-in-code", kWarning, "a question or section is in code",
     "if it is no part of the code, end the code block above it",
     "Code is shown as it stands. A question in it is asked of nobody, which "
     "is what a forgotten end of a code block leads to.",
     "**Question 1:** What does this print?\n"
     "```\n"
     "print(1 + 1)\n"
     "**Question 2:** And this?\n"
     "```\n"
     "  A) 2\n"
     "  B) 11\n"
     "**Correct Answer:** A\n"},
    {"unclosed-comment", kError, "a comment has no end",
     "end the comment with '-->'",
     "By Markdown's own rule all that follows would be hidden (CommonMark "
     "4.6). viva leaves out the first line alone, so that what was to be "
     "hidden may be shown.",
     "<!-- Ask this next year:\n"
     "\n"
     "**Question 1:** Which is even?\n"
     "  A) one\n"
     "  B) two\n"
     "**Correct Answer:** B\n"},
    {"unclosed-front-matter", kError, "the front matter has no end",
     "end it with '---' on a line of its own",
     "None of the settings in it holds: a time limit or pass mark that was "
     "written is not there.",
     "---\n"
     "time_limit: 45\n"
     "\n"
     "**Question 1:** Which is even?\n"
     "  A) one\n"
     "  B) two\n"
     "**Correct Answer:** B\n"},
    {"no-questions", kError, "a document holds no question",
     "a question begins with a line such as '**Question 1:** What is ...?', "
     "or with 'stem:' in YAML",
     "There is nothing to take. The file may be another one than was meant, or "
     "its questions are marked in a way that viva does not know.",
     "# Week 1\n"},
}};

}  // namespace

std::span<const Rule> structure_rules() { return kStructureRows; }

}  // namespace viva
