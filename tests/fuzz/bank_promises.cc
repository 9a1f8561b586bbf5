#include "fuzz/bank_promises.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>

#include "fuzz/target.h"
#include "viva/format/mend.h"
#include "viva/text/source.h"
#include "viva/text/utf8.h"

namespace viva::fuzz {
namespace {

void hold_span(const Bank& bank, Span span) {
  const std::size_t size = bank.source.bytes().size();
  hold(span.begin <= span.end && span.end <= size, "a span is in the source");
}

void hold_texts(const Bank& bank, std::span<const Text> texts) {
  for (const Text& text : texts) hold_span(bank, text.span);
}

void hold_question(const Bank& bank, const Question& question) {
  hold(!question.stem.empty(), "a question in the bank has a stem");
  hold(question.choices.size() <= kMostChoices, "there are 26 choices or less");
  hold_span(bank, question.span);
  hold_span(bank, question.key_span);
  const Text texts[] = {question.details->id, question.stem,
                        question.details->key, question.explanation,
                        question.details->hint};
  hold_texts(bank, texts);
  hold_texts(bank, question.details->tags);
  hold_texts(bank, question.details->objectives);
  hold_texts(bank, question.details->feedback);
  for (const Choice& choice : question.choices) {
    hold_span(bank, choice.text.span);
  }
}

void hold_section(const Bank& bank, const Section& section) {
  hold_span(bank, section.span);
  hold_span(bank, section.title.span);
  hold_texts(bank, section.objectives);
  hold_texts(bank, section.activities);
  hold_texts(bank, section.discussion);
  for (const Question& question : section.questions) {
    hold_question(bank, question);
  }
}

void hold_finding(const Bank& bank, const Diagnostic& finding) {
  const auto rules = reader_rules();
  const bool known =
      std::any_of(rules.begin(), rules.end(),
                  [&](const Rule& rule) { return rule.name == finding.rule; });
  hold(known, "a finding is of a rule in the table");
  hold_span(bank, finding.span);
  for (const Span& span : finding.related) hold_span(bank, span);
  std::uint32_t last = 0;
  for (const Edit& edit : finding.edits) {
    hold_span(bank, edit.span);
    hold(edit.span.begin >= last, "edits are by place and do not overlap");
    last = edit.span.end;
  }
}

Bank written_and_read(const Bank& bank, std::string_view form) {
  const Format& format = *find_format_named(form);
  const std::string name = "bank" + std::string(format.endings.front());
  return read_bank(Source(name, format.write(bank))).bank;
}

}  // namespace

void hold_places(const ReadResult& read) {
  const Bank& bank = read.bank;
  for (const Section& section : bank.sections) hold_section(bank, section);
  const LineIndex lines(bank.source);
  std::uint32_t last = 0;
  for (const Diagnostic& finding : read.diagnostics) {
    hold_finding(bank, finding);
    hold(finding.span.begin >= last, "findings are in order of place");
    last = finding.span.begin;
    hold(lines.position(last).line == lines.line_number(last),
         "a place has one line");
  }
  mended(bank.source.bytes(), read.diagnostics);
}

void hold_blocks(const ReadResult& read) {
  const auto refused =
      std::count_if(read.diagnostics.begin(), read.diagnostics.end(),
                    [](const Diagnostic& finding) { return finding.refuses; });
  hold(read.blocks ==
           count(read.bank).questions + static_cast<std::size_t>(refused),
       "each block is in the bank or refused");
}

bool has_only_characters(std::string_view bytes) {
  const auto has = [&](std::string_view part) {
    return bytes.find(part) != bytes.npos;
  };
  const bool noncharacters =
      has("\xBF\xBE") || has("\xBF\xBF") || has("\xEF\xB7");
  return !noncharacters && !has("\\") && find_invalid_utf8(bytes) == bytes.npos;
}

// YAML, and so front matter, has no bytes that are no characters.
bool is_kept_whole(std::string_view bytes, std::string_view form) {
  const bool yaml = form != "markdown" || bytes.find("---\n") <= 3;
  return !yaml || has_only_characters(bytes);
}

void hold_round_trip(const ReadResult& read, std::string_view form) {
  const Bank& bank = read.bank;
  if (count(bank).questions == 0) return;
  const Bank again = written_and_read(bank, form);
  if (is_kept_whole(bank.source.bytes(), form)) {
    hold(again == bank, std::string(form) + " reads back to an equal bank");
  }
  hold(written_and_read(again, form) == again,
       std::string(form) + " that was written is settled");
}

}  // namespace viva::fuzz
