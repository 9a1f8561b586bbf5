#include <string>

#include "fuzz/bank_promises.h"
#include "fuzz/target.h"
#include "viva/text/source.h"

namespace viva::fuzz {

void try_input(std::string_view bytes) {
  const ReadResult read = read_bank(Source("bank.md", std::string(bytes)));
  hold_places(read);
  hold_blocks(read);
  hold_round_trip(read, "markdown");
}

}  // namespace viva::fuzz
