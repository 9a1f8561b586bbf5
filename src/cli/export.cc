#include <fmt/core.h>
#include <unistd.h>

#include "cli/common.h"
#include "view/pages.h"
#include "view/report.h"
#include "viva/format/course_files.h"
#include "viva/format/format.h"
#include "viva/text/error.h"
#include "viva/text/fold.h"
#include "viva/text/safe.h"
#include "viva/text/source_file.h"

namespace viva {

namespace {

constexpr int kHasErrors = 1;

const Format& asked_form(const Arguments& arguments) {
  const std::string name = arguments.to.value_or("");
  const Format* const format = find_format_named(fold(name));
  if (format != nullptr) return *format;
  throw Error("--to wants markdown, yaml or json, not '" +
              make_safe(name).str() + "'");
}

}  // namespace

int run_export(const Arguments& arguments) {
  if (arguments.banks.size() > 1) throw Error("export writes one bank");
  const Format& format = asked_form(arguments);
  const std::filesystem::path path = arguments.banks.front();
  if (path.filename() == kCourseFile) {
    throw Error(path.string() + " is a course; export writes one of its banks");
  }
  const ReadResult read = read_named(read_source(path));
  open_output(arguments).write_bytes(format.write(read.bank));
  const std::size_t errors = count(read.diagnostics).errors;
  if (errors > 0) {
    const Output complaints(STDERR_FILENO, false);
    complaints.write({StyledLine(
        fmt::format("viva: {} in {}; what could be read is written, 'viva "
                    "check' tells the rest",
                    counted(errors, "error"), read.bank.source.name()))});
  }
  return errors > 0 ? kHasErrors : 0;
}

}  // namespace viva
