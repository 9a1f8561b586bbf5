#include "format/rules.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

#include "viva/format/format.h"

namespace viva {
namespace {

constexpr auto kError = Severity::kError;
constexpr auto kWarning = Severity::kWarning;
constexpr auto kNote = Severity::kNote;

// Keys and choices first, then questions and sections, then what the document
// is made of.
constexpr std::array<Rule, 46> kRules = {{
    {"missing-key", kError, "a question has no key",
     "say what is right, such as '**Correct Answer:** B', or 'answer: B' in "
     "YAML; a task list marks it with '[x]'"},
    {"key-outside-choices", kError, "a key names none of the choices",
     "write the letter of one of its choices, or that choice's text"},
    {"ambiguous-key", kError, "a key fits several choices",
     "give each choice a letter and a text of its own"},
    {"key-named-twice", kError, "a key names a choice twice",
     "name each correct choice once: '**Correct Answer:** A, C'"},
    {"choice-like", kWarning, "a line looks like a choice and is none",
     "write each choice as '  C) text', all of them as far in as the first"},
    {"question-like", kError, "a line looks like a question and is none",
     "begin the line with '**Question 2:**' and no other mark"},
    {"lettered-text", kWarning, "the texts of choices begin with their letters",
     "take the letters away: viva writes them, and shuffles the choices"},
    {"key-count", kError, "a key names more choices than its kind allows",
     "name one choice, or write '**Kind:** multiple'"},
    {"too-few-choices", kError, "a question has fewer than two choices",
     "write each choice on a line of its own, '  A) text'; a question without "
     "choices needs '**Kind:** numeric', 'text' or 'true-false'"},
    {"too-many-choices", kError, "a question has too many choices",
     "leave two to 26 choices, and two where true or false is asked"},
    {"equal-choices", kError, "two choices are equal",
     "change one of them, or take it away"},
    {"empty-choice", kError, "a choice has no text",
     "write the choice's text behind its letter, or take the letter away"},
    {"choice-letters", kWarning, "the letters of the choices do not go on",
     "letter the choices A, B, C and so on"},
    {"odd-mark", kError, "a mark of a choice is not quite one",
     "write '- [x]' before a choice that is right, '- [ ]' before one that is "
     "wrong"},
    {"empty-stem", kError, "a question has no stem",
     "write the question behind '**Question n:**' or on the next line, or "
     "under 'stem:' in YAML"},
    {"repeated-field", kError, "a question says something twice",
     "keep one of them"},
    {"bad-value", kError, "a value cannot be understood",
     "write it as FORMAT.md shows"},
    {"misplaced-field", kWarning, "a field says nothing where it stands",
     "take it away, or change the question's kind"},
    {"unknown-label", kWarning, "a text looks like a label",
     "write labels at the begin of a line, as in '**Hint:** text'"},
    {"unknown-objective", kWarning,
     "a question tests an objective that is not "
     "there",
     "count the section's learning objectives from 1"},
    {"repeated-id", kError, "two questions have the same id",
     "give each question an id of its own, or none"},
    {"numbering", kWarning, "a number is left out or stands twice",
     "number questions and sections 1, 2, 3 and so on"},
    {"repeated-section", kWarning, "two sections have the same number",
     "number the sections 1, 2, 3 and so on"},
    {"question-in-list", kWarning, "a question stands in a list",
     "leave an empty line above it, or move it below '### Assessment "
     "Questions'"},
    {"empty-item", kWarning, "an item of a list has no text",
     "write the item behind its mark, or take the mark away"},
    {"stray-text", kWarning, "a text belongs to nothing that viva reads",
     "move it into a question or list, or make it a comment: <!-- ... -->"},
    {"unknown-heading", kWarning, "a heading is none that viva reads",
     "viva reads '## Section N: Title' and '### Learning Objectives', "
     "'### Assessment Questions', '### Activities', "
     "'### Discussion Questions'"},
    {"second-title", kWarning, "a document has several titles",
     "keep one line that begins with a single '#', and make the others "
     "'## Section N: Title'"},
    {"unclosed-fence", kError, "a code block has no end",
     "end the code with the same row of marks on a line of its own"},
    {"structure-in-code", kWarning, "a question or section is in code",
     "if it is no part of the code, end the code block above it"},
    {"unclosed-comment", kError, "a comment has no end",
     "end the comment with '-->'"},
    {"unclosed-front-matter", kError, "the front matter has no end",
     "end it with '---' on a line of its own"},
    {"unknown-setting", kNote, "the front matter has a key of another program",
     "viva reads title, course, author, language, pass_mark, time_limit, "
     "shuffle, clock, grading and check there"},
    {"unknown-rule", kError, "a setting names a rule that is not there",
     "write the name that stands in brackets behind a finding"},
    {"unknown-key", kError, "a key is none that viva reads",
     "correct the key, or take it away"},
    {"wrong-type", kError, "a value is a list where a text is wanted, or so",
     "write it as FORMAT.md shows"},
    {"unreadable-question", kError, "the data breaks off within a question",
     "mend the fault that is reported next; the question is then read"},
    {"data-syntax", kError, "YAML or JSON breaks its own rules",
     "put a text with special characters in quotes, and indent what belongs "
     "together alike"},
    {"unclosed-quote", kError, "a quote has no end",
     "end the text with the mark that it begins with"},
    {"repeated-key", kError, "a key stands twice in one place",
     "keep one of them"},
    {"yaml-feature", kError, "YAML is used in a way that viva does not read",
     "write one plain document, and a text that begins with & * or ! in "
     "quotes"},
    {"nested-too-deep", kError, "data is nested too deeply",
     "a bank needs no more than six levels"},
    {"invalid-utf8", kError, "a document holds bytes that are not UTF-8",
     "save the file as UTF-8"},
    {"broken-text", kWarning, "a character is broken or cannot be seen",
     "write the character that is meant, or take it away, and save the file "
     "as UTF-8"},
    {"trailing-space", kNote, "lines end with white space",
     "'viva check --fix' takes it away"},
    {"no-questions", kError, "a document holds no question",
     "a question begins with a line such as '**Question 1:** What is ...?', "
     "or with 'stem:' in YAML"},
}};

}  // namespace

std::span<const Rule> reader_rules() { return kRules; }

Diagnostic finding(std::string_view rule, Span span, std::string message) {
  const auto* row =
      std::find_if(kRules.begin(), kRules.end(),
                   [rule](const Rule& known) { return known.name == rule; });
  assert(row != kRules.end());
  return {row->name, row->severity, span, std::move(message), row->help};
}

Diagnostic no_questions() {
  return finding("no-questions", {}, "there is no question in this file");
}

std::size_t Report::add(std::string_view rule, Span span, std::string message) {
  diagnostics_.push_back(finding(rule, span, std::move(message)));
  return diagnostics_.size() - 1;
}

void Report::mend(std::size_t finding, Edit edit) {
  diagnostics_[finding].edits.push_back(std::move(edit));
}

Diagnostics Report::take() {
  sort_by_place(diagnostics_);
  return std::exchange(diagnostics_, {});
}

}  // namespace viva
