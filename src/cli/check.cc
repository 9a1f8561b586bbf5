#include <fmt/core.h>

#include <algorithm>
#include <chrono>
#include <thread>
#include <utility>

#include "cli/baseline_use.h"
#include "cli/check_input.h"
#include "cli/check_output.h"
#include "cli/check_terms.h"
#include "cli/common.h"
#include "cli/library_watch.h"
#include "cli/mend.h"
#include "cli/replace_file.h"
#include "cli/sift.h"
#include "view/pages.h"
#include "viva/text/error.h"
#include "viva/text/source_file.h"

namespace viva {
namespace {

namespace fs = std::filesystem;

constexpr int kFound = 1;
constexpr int kUnreadable = 2;

int status_of_check(const Library& library, const CheckTerms& terms) {
  if (!library.failures.empty()) return kUnreadable;
  const Severity least = terms.strict ? Severity::kWarning : Severity::kError;
  const bool counts = std::any_of(
      library.findings.begin(), library.findings.end(),
      [&](const Diagnostics& all) {
        return std::any_of(
            all.begin(), all.end(),
            [&](const Diagnostic& found) { return found.severity >= least; });
      });
  return counts ? kFound : 0;
}

int report_findings(Library library, const CheckTerms& terms,
                    const Arguments& arguments) {
  const Lines notices = sift(library, terms);
  // A report without any bank, as none could be read, would say that all is
  // well.
  if (terms.format == nullptr) {
    write_findings(library, notices, arguments);
  } else if (library.failures.empty() || !library.course.banks.empty()) {
    write_report(library, notices, terms);
  }
  write_failures(library);
  for (const Bank& bank : library.course.banks) bank.source.confirm();
  return status_of_check(library, terms);
}

// A baseline that is there already and cannot be read is not lost.
int write_new_baseline(const Library& library, const CheckTerms& terms,
                       const Arguments& arguments) {
  const fs::path& path = *terms.baseline;
  if (!library.failures.empty()) {
    write_failures(library);
    return kUnreadable;
  }
  std::error_code ignored;
  const Baseline old =
      fs::exists(path, ignored) ? read_baseline(read_source(path)) : Baseline{};
  const Baseline baseline =
      new_baseline(library, old, folder_of_baseline(path));
  if (const auto why = replace_file(path, {}, write_baseline(baseline))) {
    throw Error(*why);
  }
  std::size_t all = 0;
  for (const auto& [key, count] : baseline) all += count;
  open_output(arguments).write({StyledLine(
      fmt::format("{} in {} now.", counted(all, "finding"), path.string()))});
  return 0;
}

void report_again(Reread reread, const CheckTerms& terms,
                  const Arguments& arguments) {
  const Output output = open_output(arguments);
  output.write_bytes("\n");
  try {
    if (!reread.library) throw Error(reread.why);
    output.write(
        {StyledLine(fmt::format("Saved; checked again at {}.", reread.clock))});
    report_findings(*std::move(reread.library), terms, arguments);
  } catch (const Error& error) {
    output.write({StyledLine(
        fmt::format("Not checked at {}: {}.", reread.clock, error.what()))});
  }
}

// A signal ends it.
[[noreturn]] void keep_checking(Library library, const CheckTerms& terms,
                                const Arguments& arguments) {
  LibraryWatch watch(arguments, library);
  report_findings(std::move(library), terms, arguments);
  while (true) {
    std::this_thread::sleep_for(kWatchPause);
    if (auto reread = watch.look()) {
      report_again(*std::move(reread), terms, arguments);
    }
  }
}

int show_diff(const Library& library, const Arguments& arguments) {
  const bool any = write_diff(arguments, library);
  write_failures(library);
  if (!library.failures.empty()) return kUnreadable;
  return any ? kFound : 0;
}

// An editor wants the mended text and nothing else.
int mend_standard_input(Library library, const CheckTerms& terms,
                        const Arguments& arguments) {
  if (library.course.banks.empty()) throw Error("'-' holds no bank to mend");
  MendedBank mended = mend_bank(arguments, library, 0);
  open_output(arguments).write_bytes(mended.bytes);
  tell_mending(mended.told);
  reread(library, 0, std::move(mended.bytes));
  sift(library, terms);
  return status_of_check(library, terms);
}

}  // namespace

int run_check(const Arguments& arguments) {
  const CheckTerms terms = check_terms(arguments);
  Library library = open_to_check(arguments, terms.review);
  if (arguments.diff) return show_diff(library, arguments);
  if (arguments.fix && names_standard_input(arguments)) {
    return mend_standard_input(std::move(library), terms, arguments);
  }
  const bool saved = !arguments.fix || mend_files(arguments, library);
  if (terms.write_baseline) {
    return write_new_baseline(library, terms, arguments);
  }
  if (arguments.watch && library.failures.empty()) {
    keep_checking(std::move(library), terms, arguments);
  }
  const int status = report_findings(std::move(library), terms, arguments);
  return saved ? status : kUnreadable;
}

}  // namespace viva
