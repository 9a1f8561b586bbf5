#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/option_table.h"

namespace viva {

// What the words in front of an unfinished one mean. What makes no sense in
// them is passed over.
struct TypedWords {
  const CommandRow* command = nullptr;  // take if none is named
  Arguments arguments;
  std::vector<Option> given;          // options with dashes
  const OptionRow* awaits = nullptr;  // the option whose value comes next
  bool only_operands = false;         // behind "--"
};

TypedWords read_typed(std::span<const std::string> words);

// An option with its value in one word: "--to=json", "-s3".
struct AttachedValue {
  const OptionRow* row;   // never null
  std::string_view name;  // with the '=', if there is one
  std::string_view value;
};

std::optional<AttachedValue> attached_value(const CommandRow& command,
                                            std::string_view word);

}  // namespace viva
