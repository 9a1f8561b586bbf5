#pragma once

#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "cli/command.h"

namespace viva {

// Where an option's value goes: a flag, one text, several texts, a
// choice of colour.
using OptionValue =
    std::variant<bool Arguments::*, std::optional<std::string> Arguments::*,
                 std::vector<std::string> Arguments::*,
                 std::optional<ColorChoice> Arguments::*>;

// A row of the option table; the names are as CLI11 reads them.
struct OptionRow {
  Option option;
  const char* names;
  const char* help;
  OptionValue value;
  const char* type = "";      // what its value is called
  const char* excludes = "";  // an option that stands above it in a command
  const char* needs = "";     // the same
  bool required = false;
};

std::span<const OptionRow> option_table();

const OptionRow& option_row(Option option);

}  // namespace viva
