#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "terminal/output.h"

namespace viva {

// What was asked for on the command line. What a command has no option for
// keeps its default.
struct Arguments {
  std::vector<std::string> banks;
  std::vector<std::string> sections;
  std::optional<std::string> seed;  // as it was typed
  bool keep_order = false;
  bool shuffle = false;
  bool plain = false;
  bool key = false;
  std::string to;
  ColorChoice color = ColorChoice::kAuto;
};

// The options that a command can have.
enum class Option {
  kBanks,
  kBank,
  kNewBank,
  kSections,
  kSeed,
  kKeepOrder,
  kShuffle,
  kPlain,
  kKey,
  kTo
};

// A row of the command table. `run` returns the exit status.
struct CommandRow {
  std::string_view name;
  std::string_view summary;
  std::string_view details;
  std::string_view examples;
  std::span<const Option> options;
  int (*run)(const Arguments& arguments);
};

std::span<const CommandRow> commands();

int run_take(const Arguments& arguments);
int run_list(const Arguments& arguments);
int run_preview(const Arguments& arguments);
int run_check(const Arguments& arguments);
int run_export(const Arguments& arguments);
int run_new(const Arguments& arguments);

}  // namespace viva
