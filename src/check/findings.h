#pragma once

#include <algorithm>
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

// Has a text, which lies where nothing was looked at yet, brought nearer if the
// processor can be told so.
inline void fetch([[maybe_unused]] std::string_view text) {
#ifdef __GNUC__
  constexpr std::size_t kLine = 64;
  for (std::size_t at = 0; at < text.size(); at += kLine) {
    __builtin_prefetch(text.data() + at);
  }
#endif
}

// Calls `see` with every question of the part; meanwhile the next is fetched.
template <typename See>
void each_question(const BankPart& part, See see) {
  constexpr std::size_t kUsualSize = 320;  // of a stem and its choices
  const std::string_view source = part.bank.source.bytes();
  const Question* last = nullptr;
  for (const Section& section : part.sections) {
    for (const Question& question : section.questions) {
      const std::size_t begin = question.stem.span.begin;
      fetch(source.substr(std::min(begin, source.size()), kUsualSize));
      if (last != nullptr) see(*last);
      last = &question;
    }
  }
  if (last != nullptr) see(*last);
}

// Where findings about the bank as a whole stand: its title, else where its
// text begins.
Span title_span(const Bank& bank);

}  // namespace viva
