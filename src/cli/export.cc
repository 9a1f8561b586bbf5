#include <fmt/format.h>
#include <unistd.h>

#include "cli/common.h"
#include "view/pages.h"
#include "view/report.h"
#include "viva/format/format.h"
#include "viva/text/error.h"

namespace viva {

namespace {

constexpr int kFound = 1;

}  // namespace

int run_export(const Arguments& arguments) {
  if (arguments.banks.size() > 1) throw Error("export writes one bank");
  const ReadResult read = read_bank(read_source(arguments.banks.front()));
  const Format* format = find_format_named(arguments.to);
  open_output(arguments).write_bytes(format->write(read.bank));
  const std::size_t errors = count(read.diagnostics).errors;
  if (errors > 0) {
    const Output complaints(STDERR_FILENO, false);
    complaints.write({StyledLine(
        fmt::format("viva: {} in {}; what could be read is written, 'viva "
                    "check' tells the rest",
                    counted(errors, "error"), read.bank.source.name()))});
  }
  return errors > 0 ? kFound : 0;
}

}  // namespace viva
