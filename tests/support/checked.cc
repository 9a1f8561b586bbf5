#include "support/checked.h"

#include <array>
#include <stdexcept>
#include <utility>

#include "support/small_bank.h"

namespace viva {
namespace {

constexpr std::array<Rule, 3> kExampleRules = {{
    {"equal-choices", Severity::kError, "two choices are equal",
     "change or remove one of them"},
    {"broken-text", Severity::kWarning,
     "a character is broken or cannot be seen",
     "write it again; 'viva check --fix' mends what is certain",
     "People see signs that nobody wrote."},
    {"word-repeat", Severity::kWarning, "the key repeats a word of the stem",
     "say it in other words", "It gives the answer away.", "", false},
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
                    "a list. | a list"}}}),
      {}};
  const Bank& bank = checked.bank;
  const auto& [equal, broken, repeat] = kExampleRules;
  const Span character = span_of(bank, "â€™");
  const Span list = span_of(bank, "a list.");
  const Span again = {list.end + 3, list.end + 9};
  checked.findings = {
      {broken.name,
       broken.severity,
       character,
       "'â€™' was '’' once",
       broken.help,
       {},
       {{character, "’"}}},
      {equal.name,
       equal.severity,
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
