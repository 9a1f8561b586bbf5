#include "cli/common.h"
#include "viva/format/format.h"

namespace viva {

int run_export(const Arguments& arguments) {
  const ReadResult read = read_bank(read_source(arguments.banks.front()));
  open_output(arguments).write_bytes(write_bank_json(read.bank));
  return 0;
}

}  // namespace viva
