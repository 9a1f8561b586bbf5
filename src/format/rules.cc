#include "format/rules.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

#include "viva/format/format.h"

namespace viva {
namespace {

struct ReaderRule {
  Rule rule;
  std::string_view help;
};

constexpr auto kError = Severity::kError;
constexpr auto kWarning = Severity::kWarning;

constexpr std::array<ReaderRule, 19> kTable = {{
    {{"missing-key", kError, "a question has no key"},
     "add a line such as '**Correct Answer:** B' below its choices"},
    {{"key-outside-choices", kError, "a key names none of the choices"},
     "write the letter of one of its choices, or that choice's text"},
    {{"ambiguous-key", kError, "a key fits several choices"},
     "give each choice a letter and a text of its own"},
    {{"too-few-choices", kError, "a question has fewer than two choices"},
     "write each choice on a line of its own: '  A) text', '  B) text'"},
    {{"empty-stem", kError, "a question has no stem"},
     "write the question behind '**Question n:**' or on the next line"},
    {{"empty-choice", kError, "a choice has no text"},
     "write the choice's text behind its letter, or take the letter away"},
    {{"choice-letters", kWarning, "the letters of the choices do not go on"},
     "letter the choices A, B, C and so on"},
    {{"repeated-field", kError, "a question has two keys or explanations"},
     "keep one of them"},
    {{"unclosed-fence", kError, "a code block has no end"},
     "end the code with the same row of marks on a line of its own"},
    {{"structure-in-code", kWarning, "a question or section is in code"},
     "if it is no part of the code, end the code block above it"},
    {{"question-in-list", kWarning, "a question stands in a list"},
     "leave an empty line above it, or move it below '### Assessment "
     "Questions'"},
    {{"empty-item", kWarning, "an item of a list has no text"},
     "write the item behind its mark, or take the mark away"},
    {{"repeated-section", kWarning, "two sections have the same number"},
     "number the sections 1, 2, 3 and so on"},
    {{"unclosed-comment", kError, "a comment has no end"},
     "end the comment with '-->'"},
    {{"stray-text", kWarning, "a text belongs to nothing that viva reads"},
     "move it into a question or list, or make it a comment: <!-- ... -->"},
    {{"unknown-heading", kWarning, "a heading is none that viva reads"},
     "viva reads '## Section N: Title' and '### Learning Objectives', "
     "'### Assessment Questions', '### Activities', "
     "'### Discussion Questions'"},
    {{"second-title", kWarning, "a document has several titles"},
     "keep one line that begins with a single '#', and make the others "
     "'## Section N: Title'"},
    {{"invalid-utf8", kError, "a document holds bytes that are not UTF-8"},
     "save the file as UTF-8"},
    {{"no-questions", kError, "a document holds no question"},
     "a question begins with a line such as '**Question 1:** What is ...?'"},
}};

constexpr auto kRules = [] {
  std::array<Rule, kTable.size()> rules{};
  for (std::size_t i = 0; i < kTable.size(); ++i) rules[i] = kTable[i].rule;
  return rules;
}();

}  // namespace

std::span<const Rule> reader_rules() { return kRules; }

Diagnostic no_questions() {
  Report report;
  report.add("no-questions", {}, "there is no question in this file");
  return report.take().front();
}

void Report::add(std::string_view rule, Span span, std::string message) {
  const auto* row = std::find_if(
      kTable.begin(), kTable.end(),
      [rule](const ReaderRule& known) { return known.rule.name == rule; });
  assert(row != kTable.end());
  diagnostics_.push_back({row->rule.name, row->rule.severity, span,
                          std::move(message), std::string(row->help)});
}

Diagnostics Report::take() {
  sort_by_place(diagnostics_);
  return std::exchange(diagnostics_, {});
}

}  // namespace viva
