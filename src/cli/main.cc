#include <unistd.h>

#include <algorithm>
#include <exception>
#include <span>
#include <string>
#include <vector>

#include "cli/arguments.h"
#include "cli/complete.h"
#include "terminal/output.h"
#include "viva/text/error.h"
#include "viva/text/safe.h"

namespace {

constexpr int kFailed = 2;

int fail(const std::string& why) {
  const viva::StyledLine line("viva: " + why);
  try {
    viva::Output(STDERR_FILENO, false).write({line});
  } catch (const viva::Error&) {
    // There is nobody left to tell.
  }
  return kFailed;
}

}  // namespace

int main(int count, char** words) {
  const std::vector<std::string> asked(words + std::min(count, 1),
                                       words + count);
  try {
    if (!asked.empty() && asked.front() == viva::kCompleteWord) {
      return viva::run_complete(std::span(asked).subspan(1));
    }
    const viva::Parsed parsed = viva::parse_arguments(count, words);
    if (parsed.command == nullptr) {
      const int file = parsed.status == 0 ? STDOUT_FILENO : STDERR_FILENO;
      const std::string name = parsed.status == 0 ? "" : "viva: ";
      viva::Output(file, false).write_bytes(name + parsed.text);
      return parsed.status;
    }
    return parsed.command->run(parsed.arguments);
  } catch (const viva::Error& error) {
    return fail(error.what());
  } catch (const std::exception& error) {
    return fail(std::string("internal error: ") + error.what());
  }
}
