#include "support/dump.h"

#include "viva/format/format.h"

namespace viva {
namespace {

std::string one_line(std::string_view text) {
  std::string line;
  for (const char c : text) {
    if (c == '\n') {
      line += "\\n";
    } else {
      line += c;
    }
  }
  return line;
}

void add(std::string& out, std::string_view mark, std::string_view text) {
  out += mark;
  out += one_line(text);
  while (out.ends_with(' ')) out.pop_back();
  out += '\n';
}

void add_all(std::string& out, std::string_view mark,
             std::span<const Text> items) {
  for (const Text& item : items) add(out, mark, item.view);
}

void add_question(std::string& out, const Question& question) {
  add(out, std::to_string(question.number) + " ", question.stem.view);
  for (const Choice& choice : question.choices) {
    const std::string mark = choice.correct ? " *" : "  ";
    add(out, mark + choice.label + " ", choice.text.view);
  }
  if (!question.explanation.empty()) {
    add(out, "  because ", question.explanation.view);
  }
}

std::string_view word(Severity severity) {
  return severity == Severity::kError ? "error" : "warning";
}

}  // namespace

std::string dump(const Bank& bank) {
  std::string out;
  if (!bank.title.empty()) add(out, "title ", bank.title.view);
  for (const Section& section : bank.sections) {
    add(out, "section " + std::to_string(section.number) + " ",
        section.title.view);
    add_all(out, "objective ", section.objectives);
    for (const Question& question : section.questions) {
      add_question(out, question);
    }
    add_all(out, "activity ", section.activities);
    add_all(out, "discuss ", section.discussion);
  }
  return out;
}

std::string dump_markdown(std::string_view text) {
  return dump(read_bank(Source("test.md", std::string(text))).bank);
}

std::string findings_of(std::string_view text, std::string_view name) {
  const ReadResult read =
      read_bank(Source(std::string(name), std::string(text)));
  const LineIndex lines(read.bank.source);
  std::string out;
  for (const Diagnostic& found : read.diagnostics) {
    if (found.severity == Severity::kNote) continue;
    const Position place = lines.position(found.span.begin);
    out += std::to_string(place.line) + ":" + std::to_string(place.column) +
           " " + std::string(word(found.severity)) + " " +
           std::string(found.rule) + "\n";
  }
  return out;
}

}  // namespace viva
