#include "support/checked.h"

#include <array>
#include <stdexcept>
#include <utility>

#include "support/small_bank.h"

namespace viva {
namespace {

// As the tables of the rules have them.
constexpr std::array<Rule, 3> kExampleRules = {{
    {"equal-choices", Severity::kWarning, "two choices are nearly equal",
     "change one of them, or take it away",
     "Of two choices that say the same neither can be the one right answer, "
     "so both are ruled out."},
    {"broken-text", Severity::kWarning,
     "a character is broken or cannot be seen",
     "'viva check --fix' mends what is certain; else write the character that "
     "is meant, or take it away, and save the file as UTF-8",
     "Students stumble over it, and characters that cannot be seen can make a "
     "text read otherwise than it stands in the file (Boucher and Anderson "
     "2021, Trojan Source)."},
    {"word-repeat", Severity::kWarning,
     "a word of the stem stands in the key alone",
     "use the word in other choices too, or another one in the key",
     "The eye finds the word again (Haladyna, Downing and Rodriguez 2002, "
     "guideline 28b: clang associations). Off unless it is asked for, as the "
     "subject's own words are found too.",
     "", false},
}};

}  // namespace

Checked checked_file(std::string name, std::string text, Diagnostics findings) {
  return {{Source(std::move(name), std::move(text)), {}, {}, {}, {}},
          std::move(findings)};
}

Span span_of(const Bank& bank, std::string_view text) {
  const std::size_t at = bank.source.bytes().find(text);
  if (at == std::string_view::npos) throw std::runtime_error("not in the bank");
  return {static_cast<std::uint32_t>(at),
          static_cast<std::uint32_t>(at + text.size())};
}

Checked checked_example() {
  Checked checked{
      small_bank("week-1",
                 {{"Tensors",
                   {"What is a tensor? | *an array of numbers | a graph",
                    "What is a map? | I canâ€™t tell | *a function | "
                    "a list | a list"}}}),
      {}};
  const Bank& bank = checked.bank;
  const auto& [equal, broken, repeat] = kExampleRules;
  const Span character = span_of(bank, "â€™");
  const Span list = span_of(bank, "a list");
  const Span again = {list.end + 3, list.end + 9};
  checked.findings = {
      {broken.name,
       broken.severity,
       character,
       "'â€™' is what becomes of '’' in the wrong code page",
       broken.help,
       {},
       {{character, "’"}}},
      {equal.name,
       Severity::kError,
       again,
       "choices C and D of question 2 are equal",
       equal.help,
       {list}},
  };
  return checked;
}

std::span<const Rule> example_rules() { return kExampleRules; }

std::string written_report(std::string_view format,
                           const std::vector<Checked>& files, Severity fails) {
  std::vector<CheckedBank> banks;
  for (const Checked& file : files) {
    const std::size_t refused = count_refused(file.findings);
    const std::size_t found = count(file.bank).questions + refused;
    banks.push_back({&file.bank, file.findings, {found, refused}});
  }
  const ReportFormat* row = find_report_format(format);
  if (row == nullptr) throw std::runtime_error("no such format");
  return row->write({banks, kExampleRules, "0.1.0", fails});
}

}  // namespace viva
