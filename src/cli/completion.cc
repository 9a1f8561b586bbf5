#include <fmt/core.h>
#include <fmt/ranges.h>
#include <unistd.h>

#include <vector>

#include "cli/command.h"
#include "cli/shells.h"
#include "terminal/output.h"
#include "viva/text/error.h"
#include "viva/text/fold.h"
#include "viva/text/safe.h"

namespace viva {

int run_completion(const Arguments& arguments) {
  const std::string name = arguments.shell.value_or("");
  const Shell* const shell = find_shell(fold(name));
  if (shell == nullptr) {
    std::vector<std::string_view> known;
    for (const Shell& row : shells()) known.push_back(row.name);
    throw Error(
        fmt::format("there is no completion for '{}'; there is one for "
                    "{}",
                    make_safe(name).str(), fmt::join(known, ", ")));
  }
  Output(STDOUT_FILENO, false).write_bytes(shell->script());
  return 0;
}

}  // namespace viva
