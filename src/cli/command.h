#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "terminal/output.h"

namespace viva {

// What --fix can ask for: what is safe, or new places for the keys.
inline constexpr std::string_view kFixSafely = "safe";
inline constexpr std::string_view kFixKeys = "shuffle-keys";

// What was asked for on the command line, as it was typed. What a command has
// no option for keeps its default.
struct Arguments {
  std::vector<std::string> banks;
  std::vector<std::string> numbers;
  std::vector<std::string> sections;
  std::vector<std::string> tags;
  std::vector<std::string> difficulties;
  std::optional<std::string> questions;
  std::optional<std::string> seed;
  std::optional<std::string> grading;
  std::optional<std::string> time_limit;
  std::optional<std::string> extra_time;
  std::optional<std::string> student;
  std::optional<std::string> attempt;
  std::vector<std::string> rules;
  std::optional<std::string> max_guess_score;
  std::optional<std::string> format;
  std::optional<std::string> baseline;
  std::optional<std::string> stdin_name;
  bool missed = false;
  bool unseen = false;
  bool shuffle_questions = false;
  bool keep_order = false;
  bool shuffle = false;
  bool exam = false;
  bool retry = false;
  bool confidence = false;
  bool formula = false;
  bool no_save = false;
  bool json = false;
  bool plain = false;
  bool no_plain = false;
  bool key = false;
  bool watch = false;
  bool remove = false;
  bool yes = false;
  bool notes = false;
  bool strict = false;
  bool structure = false;
  bool banks_only = false;
  bool write_baseline = false;
  std::optional<std::string> fix;
  bool diff = false;
  std::optional<std::string> to;
  std::optional<std::string> shell;
  std::optional<ColorChoice> color;
};

// The options that a command can have; see option_table().
enum class Option {
  kBanks,
  kBank,
  kNewBank,
  kNumbers,
  kSections,
  kTags,
  kDifficulties,
  kQuestions,
  kMissed,
  kUnseen,
  kShuffleQuestions,
  kSeed,
  kKeepOrder,
  kShuffle,
  kExam,
  kTimeLimit,
  kExtraTime,
  kRetry,
  kConfidence,
  kFormula,
  kGrading,
  kStudent,
  kAttempt,
  kNoSave,
  kJson,
  kPlain,
  kNoPlain,
  kKey,
  kWatch,
  kRemove,
  kYes,
  kRules,
  kNotes,
  kStrict,
  kStructure,
  kMaxGuessScore,
  kFormat,
  kBaseline,
  kWriteBaseline,
  kBanksOnly,
  kStdinName,
  kFix,
  kDiff,
  kKeySeed,
  kTo,
  kShell,
  kColor
};

// A row of the command table. `run` returns the exit status.
struct CommandRow {
  std::string_view name;
  std::string_view summary;
  std::string_view details;  // may be empty, as the next one
  std::string_view status;   // what each exit status means
  std::string_view examples;
  std::span<const Option> options;
  int (*run)(const Arguments& arguments);
};

std::span<const CommandRow> commands();

// The command of this name, or null.
const CommandRow* find_command(std::string_view name);

// What is said of viva as a whole, in a row that has no options and is never
// run.
const CommandRow& about_viva();

int run_take(const Arguments& arguments);
int run_resume(const Arguments& arguments);
int run_history(const Arguments& arguments);
int run_list(const Arguments& arguments);
int run_preview(const Arguments& arguments);
int run_check(const Arguments& arguments);
int run_explain(const Arguments& arguments);
int run_export(const Arguments& arguments);
int run_new(const Arguments& arguments);
int run_completion(const Arguments& arguments);

}  // namespace viva
