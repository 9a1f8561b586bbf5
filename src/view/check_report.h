#pragma once

#include <span>
#include <string>
#include <string_view>

#include "viva/bank/bank.h"
#include "viva/bank/diagnostic.h"

namespace viva {

// What was found in one bank, by place, and how many blocks of its document
// look like a question.
struct CheckedBank {
  const Bank* bank;
  std::span<const Diagnostic> findings;
  BlockCounts blocks = {};
};

// A run of `viva check` for programs to read. Findings that nobody asked for
// are left out before.
struct CheckReport {
  std::span<const CheckedBank> banks;
  std::span<const Rule> rules;        // all that were looked for
  std::string_view version;           // viva's own
  Severity fails = Severity::kError;  // this and what is worse fails the run
};

// A form that a report can be written in, as content/REPORTS.md documents it.
// Whatever stands in names, messages and sources: what is written is valid in
// its form, is UTF-8, ends with a line end, and has no character that could
// steer a terminal. The time is linear in the banks and findings (but for
// putting findings in order).
struct ReportFormat {
  std::string_view name;
  std::string_view summary;
  std::string (*write)(const CheckReport& report);
};

std::span<const ReportFormat> report_formats();

// The format of this name, or null.
const ReportFormat* find_report_format(std::string_view name);

}  // namespace viva
