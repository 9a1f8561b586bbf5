#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "viva/bank/bank.h"
#include "viva/bank/diagnostic.h"

namespace viva {

// What one rule finds in a bank, and what the bank asks of the rule.
class Findings {
 public:
  Findings(const Bank& bank, const Rule& rule, Diagnostics& to)
      : bank_(bank), rule_(rule), to_(to) {}

  // Returns the finding, so that more can be said of it.
  Diagnostic& add(Span span, std::string message);

  // The value of an option of the rule: what the bank says, else the usual one.
  double threshold(std::string_view option) const;

  // The same as a number of things.
  std::size_t limit(std::string_view option) const {
    return static_cast<std::size_t>(threshold(option));
  }

 private:
  const Bank& bank_;
  const Rule& rule_;
  Diagnostics& to_;
};

// A row of the table of rules.
struct CheckRow {
  Rule rule;
  void (*find)(const Bank& bank, Findings& found);
};

std::span<const CheckRow> check_rows();

// Calls `see` with every question of the bank.
template <typename See>
void each_question(const Bank& bank, See see) {
  for (const Section& section : bank.sections) {
    for (const Question& question : section.questions) see(question);
  }
}

// Where findings about the bank as a whole stand: its title, else where its
// text begins.
Span title_span(const Bank& bank);

}  // namespace viva
