#include "format/rules.h"

#include <algorithm>
#include <cassert>
#include <initializer_list>
#include <utility>
#include <vector>

#include "format/rules/tables.h"
#include "viva/format/format.h"

namespace viva {
namespace {

std::vector<Rule> joined(std::initializer_list<std::span<const Rule>> tables) {
  std::vector<Rule> all;
  for (const auto table : tables) {
    all.insert(all.end(), table.begin(), table.end());
  }
  return all;
}

}  // namespace

std::span<const Rule> reader_rules() {
  static const std::vector<Rule> rules =
      joined({question_rules(), structure_rules(), data_rules()});
  return rules;
}

Diagnostic finding(std::string_view rule, Span span, std::string message) {
  const auto rules = reader_rules();
  const auto row =
      std::find_if(rules.begin(), rules.end(),
                   [rule](const Rule& known) { return known.name == rule; });
  assert(row != rules.end());
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

void Report::refuse(std::string_view rule, Span span, std::string message) {
  add(rule, span, std::move(message));
  diagnostics_.back().refuses = true;
}

void Report::error(std::string_view rule, Span span, std::string message) {
  add(rule, span, std::move(message));
  diagnostics_.back().severity = Severity::kError;
}

void Report::note(std::string_view rule, Span span, std::string message) {
  add(rule, span, std::move(message));
  diagnostics_.back().severity = Severity::kNote;
}

Diagnostics Report::take() {
  sort_by_place(diagnostics_);
  return std::exchange(diagnostics_, {});
}

}  // namespace viva
