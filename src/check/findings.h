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

// Sections of a bank, all or some.
struct BankPart {
  const Bank& bank;
  std::span<const Section> sections;
};

// Whether a rule looks at all questions of a bank together or at each alone.
enum class Reach { kBank, kQuestion };

// A row of the table of rules. What looks at each question alone is given a few
// sections at a time, which every such rule looks at before the next are read:
// a large bank passes through the memory of the machine once and not once a
// rule.
struct CheckRow {
  Rule rule;
  Reach reach;
  void (*find)(const BankPart& part, Findings& found);
};

std::span<const CheckRow> check_rows();

// Calls `see` with every question of the part.
template <typename See>
void each_question(const BankPart& part, See see) {
  for (const Section& section : part.sections) {
    for (const Question& question : section.questions) see(question);
  }
}

// Where findings about the bank as a whole stand: its title, else where its
// text begins.
Span title_span(const Bank& bank);

}  // namespace viva
