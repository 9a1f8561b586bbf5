#include "cli/check_input.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <string>
#include <utility>

#include "cli/common.h"
#include "viva/text/error.h"

namespace viva {
namespace {

constexpr std::string_view kStandardInput = "-";

Source read_standard_input(const std::string& name) {
  std::string bytes;
  std::array<char, std::size_t{64} << 10> block;
  while (true) {
    const ssize_t size = ::read(STDIN_FILENO, block.data(), block.size());
    if (size < 0 && errno == EINTR) continue;
    if (size < 0) {
      throw Error(std::string("standard input: ") + std::strerror(errno));
    }
    if (size == 0) return {name, std::move(bytes)};
    bytes.append(block.data(), static_cast<std::size_t>(size));
    if (bytes.size() > Source::kMaxBytes) throw too_large(name);
  }
}

}  // namespace

bool names_standard_input(const Arguments& arguments) {
  const auto& banks = arguments.banks;
  return std::find(banks.begin(), banks.end(), kStandardInput) != banks.end();
}

Library open_to_check(const Arguments& arguments, const Review& review) {
  if (!names_standard_input(arguments)) {
    if (arguments.stdin_name) {
      throw Error("--stdin-name is for a bank from standard input, '-'");
    }
    return open_what_is_there(arguments, review);
  }
  if (arguments.banks.size() > 1) throw Error("'-' is checked by itself");
  if (arguments.watch) throw Error("--watch: standard input is no file");
  if (arguments.stdin_name && arguments.stdin_name->empty()) {
    throw Error("--stdin-name: the name of a file is wanted");
  }
  return open_document(
      read_standard_input(arguments.stdin_name.value_or("<stdin>")), review);
}

}  // namespace viva
