#pragma once

#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "cli/command.h"
#include "cli/offers.h"

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
  const char* type = "";      // what its value is called; "[=...]" where it may
                              // be left out, and else stands behind '='
  FindOffer offer = nullptr;  // what completes its value, where that is known
  const char* excludes = "";  // an option that stands above it in a command
  const char* needs = "";     // the same
  bool required = false;
};

std::span<const OptionRow> option_table();

const OptionRow& option_row(Option option);

// "-s" and "--section".
std::vector<std::string_view> names_of(const OptionRow& row);

// Whether it has no dashes.
bool is_operand(const OptionRow& row);

// Whether it is more than a flag, whether its value can be the next word, and
// whether it may be given several times.
bool has_value(const OptionRow& row);
bool wants_word(const OptionRow& row);
bool may_repeat(const OptionRow& row);

bool exclude_each_other(const OptionRow& a, const OptionRow& b);

}  // namespace viva
