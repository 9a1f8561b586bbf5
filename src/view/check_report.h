#pragma once

#include <span>
#include <string>
#include <string_view>

#include "viva/bank/bank.h"
#include "viva/bank/diagnostic.h"

namespace viva {

// A bank and what was found in it, by place.
struct CheckedBank {
  const Bank* bank;
  std::span<const Diagnostic> findings;
};

// What a report for other programs tells.
struct CheckReport {
  std::span<const CheckedBank> banks;
  std::span<const Rule> rules;
  std::string_view version;  // of viva
};

// A row of the table of report formats.
struct ReportFormat {
  std::string_view name;
  std::string_view summary;
  std::string (*write)(const CheckReport& report);
};

std::span<const ReportFormat> report_formats();

// The report format of this name, or null.
const ReportFormat* find_report_format(std::string_view name);

}  // namespace viva
