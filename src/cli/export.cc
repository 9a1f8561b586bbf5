#include "cli/common.h"
#include "viva/format/format.h"
#include "viva/text/error.h"

namespace viva {

int run_export(const Arguments& arguments) {
  if (arguments.banks.size() > 1) throw Error("export writes one bank");
  const ReadResult read = read_bank(read_source(arguments.banks.front()));
  open_output(arguments).write_bytes(write_bank_json(read.bank));
  return 0;
}

}  // namespace viva
