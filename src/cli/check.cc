#include <unistd.h>

#include "cli/common.h"
#include "view/files_page.h"
#include "view/report.h"

namespace viva {
namespace {

constexpr int kFound = 1;
constexpr int kUnreadable = 2;

}  // namespace

int run_check(const Arguments& arguments) {
  const Library library = open_what_is_there(arguments);
  Output output = open_output(arguments);
  const Width width = terminal_width(STDOUT_FILENO);
  std::vector<FileRow> rows;
  std::size_t errors = 0;
  for (std::size_t i = 0; i < library.course.banks.size(); ++i) {
    const Bank& bank = library.course.banks[i];
    const Diagnostics& findings = library.findings[i];
    output.write(
        findings_report(bank.source, LineIndex(bank.source), findings, width));
    rows.push_back({bank.source.name(), count(bank), count(findings)});
    errors += rows.back().found->errors;
  }
  output.write(not_banks_page(library.not_banks, width));
  output.write(files_page(rows, width));
  const Output complaints(STDERR_FILENO, false);
  for (const std::string& failure : library.failures) {
    complaints.write({StyledLine("viva: " + failure)});
  }
  if (!library.failures.empty()) return kUnreadable;
  return errors > 0 ? kFound : 0;
}

}  // namespace viva
