#include "cli/typed_words.h"

#include <algorithm>

#include "cli/config.h"

namespace viva {
namespace {

// Does to the arguments what an option does, or an operand.
struct SetValue {
  Arguments& to;
  std::string_view text;

  void operator()(bool Arguments::*flag) const { to.*flag = true; }
  void operator()(std::optional<std::string> Arguments::*value) const {
    to.*value = std::string(text);
  }
  void operator()(std::vector<std::string> Arguments::*values) const {
    (to.*values).emplace_back(text);
  }
  void operator()(std::optional<ColorChoice> Arguments::*choice) const {
    to.*choice = color_choice(text);
  }
};

void set_value(TypedWords& typed, const OptionRow& row, std::string_view text) {
  std::visit(SetValue{typed.arguments, text}, row.value);
}

const OptionRow* find_option(const CommandRow& command, std::string_view name) {
  for (const Option option : command.options) {
    const OptionRow& row = option_row(option);
    const auto names = names_of(row);
    if (name.starts_with('-') &&
        std::find(names.begin(), names.end(), name) != names.end()) {
      return &row;
    }
  }
  return nullptr;
}

void read_operand(TypedWords& typed, std::string_view word) {
  for (const Option option : typed.command->options) {
    const OptionRow& row = option_row(option);
    if (is_operand(row)) set_value(typed, row, word);
  }
}

void read_word(TypedWords& typed, std::string_view word) {
  if (typed.awaits != nullptr) {
    set_value(typed, *typed.awaits, word);
    typed.awaits = nullptr;
  } else if (typed.only_operands || !word.starts_with('-')) {
    read_operand(typed, word);
  } else if (word == "--") {
    typed.only_operands = true;
  } else if (const auto attached = attached_value(*typed.command, word)) {
    typed.given.push_back(attached->row->option);
    set_value(typed, *attached->row, attached->value);
  } else if (const OptionRow* row = find_option(*typed.command, word)) {
    typed.given.push_back(row->option);
    if (wants_word(*row)) {
      typed.awaits = row;
    } else {
      set_value(typed, *row, "");
    }
  }
}

}  // namespace

std::optional<AttachedValue> attached_value(const CommandRow& command,
                                            std::string_view word) {
  constexpr std::size_t kShort = 2;  // "-s"
  const std::size_t equals = word.find('=');
  const bool is_long = word.starts_with("--");
  if (is_long ? equals == word.npos : word.size() <= kShort) return {};
  const std::size_t end = is_long ? equals : kShort;
  const OptionRow* const row = find_option(command, word.substr(0, end));
  if (row == nullptr || !has_value(*row)) return {};
  const std::size_t begin = is_long ? end + 1 : end;
  return AttachedValue{row, word.substr(0, begin), word.substr(begin)};
}

TypedWords read_typed(std::span<const std::string> words) {
  TypedWords typed;
  if (!words.empty()) typed.command = find_command(words.front());
  if (typed.command != nullptr) {
    words = words.subspan(1);
  } else {
    typed.command = find_command("take");
  }
  for (const std::string& word : words) read_word(typed, word);
  return typed;
}

}  // namespace viva
