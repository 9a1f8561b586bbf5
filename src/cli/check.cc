#include <fmt/format.h>
#include <unistd.h>

#include "cli/common.h"
#include "view/pages.h"
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
  const BankCounts counts = count(library.course);
  FindingCounts found;
  for (std::size_t i = 0; i < library.course.banks.size(); ++i) {
    const Bank& bank = library.course.banks[i];
    const Diagnostics& findings = library.findings[i];
    output.write(
        findings_report(bank.source, LineIndex(bank.source), findings, width));
    const FindingCounts own = count(findings);
    found.errors += own.errors;
    found.warnings += own.warnings;
  }
  if (!library.course.banks.empty()) {
    output.write(wrap(StyledLine(fmt::format(
                          "{}, {}, {}, {}", counted(counts.sections, "section"),
                          counted(counts.questions, "question"),
                          counted(found.errors, "error"),
                          counted(found.warnings, "warning"))),
                      width));
  }
  const Output errors(STDERR_FILENO, false);
  for (const std::string& failure : library.failures) {
    errors.write({StyledLine("viva: " + failure)});
  }
  if (!library.failures.empty()) return kUnreadable;
  return found.errors > 0 ? kFound : 0;
}

}  // namespace viva
