#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "view/check_report.h"

namespace viva {

struct Checked {
  Bank bank;
  Diagnostics findings;
};

// A file in which these findings stand, without any question.
Checked checked_file(std::string name, std::string text,
                     Diagnostics findings = {});

// Where the text stands first in the bank's source.
Span span_of(const Bank& bank, std::string_view text);

// The bank and the findings of the examples in REPORTS.md, and their rules.
Checked checked_example();
std::span<const Rule> example_rules();

// A report of these files in a format of the table.
std::string written_report(std::string_view format,
                           const std::vector<Checked>& files,
                           Severity fails = Severity::kError);

}  // namespace viva
