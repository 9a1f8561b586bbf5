#include <unistd.h>

#include <algorithm>

#include "cli/common.h"
#include "cli/front.h"
#include "cli/mend.h"
#include "view/files_page.h"
#include "view/report.h"

namespace viva {
namespace {

constexpr int kFound = 1;
constexpr int kUnreadable = 2;

void tell_failures(const Library& library) {
  const Output complaints(STDERR_FILENO, false);
  for (const std::string& failure : library.failures) {
    complaints.write({StyledLine("viva: " + failure)});
  }
}

int show_diff(const Arguments& arguments, const Library& library) {
  const bool any = write_diff(arguments, library);
  tell_failures(library);
  if (!library.failures.empty()) return kUnreadable;
  return any ? kFound : 0;
}

}  // namespace

int run_check(const Arguments& arguments) {
  Library library = open_what_is_there(arguments, {.rules = true, .asked = {}});
  if (arguments.diff) return show_diff(arguments, library);
  const bool saved = !arguments.fix || mend_files(arguments, library);
  Output output = open_output(arguments);
  const Width width = page_width(arguments);
  const std::vector<FileRow> rows = file_rows(library);
  for (std::size_t i = 0; i < library.course.banks.size(); ++i) {
    if (library.findings[i].empty()) continue;
    const Bank& bank = library.course.banks[i];
    output.write(findings_report(bank.source, LineIndex(bank.source),
                                 library.findings[i], width));
  }
  output.write(not_banks_page(library.not_banks, width));
  output.write(files_page(rows, width));
  tell_failures(library);
  if (!library.failures.empty() || !saved) return kUnreadable;
  const bool errors =
      std::any_of(rows.begin(), rows.end(),
                  [](const FileRow& row) { return row.found->errors > 0; });
  return errors ? kFound : 0;
}

}  // namespace viva
