#include "cli/option_table.h"

#include <algorithm>
#include <array>

namespace viva {
namespace {

using A = Arguments;

constexpr std::array<OptionRow, 47> kTable = {{
    {Option::kBanks, "BANK",
     "Bank, course.yaml or folder; default: what is found\n"
     "here or in a folder above, else the built-in week 10",
     &A::banks, "", offer_banks},
    {Option::kBank, "BANK", "Bank to read", &A::banks, "", offer_one_bank, "",
     "", true},
    {Option::kNewBank, "FILE", "File to write, .md, .yaml or .json", &A::banks,
     "", offer_one_bank, "", "", true},
    {Option::kNumbers, "NUMBER", "Attempts by their numbers in the list",
     &A::numbers, "", offer_attempts},
    {Option::kSections, "-s,--section",
     "Section by number or title, week-10:3 in a course; may\n"
     "be given several times",
     &A::sections, "N", offer_sections},
    {Option::kTags, "--tag", "Only questions with this tag, or one of several",
     &A::tags, "TAG", offer_tags},
    {Option::kDifficulties, "--difficulty", "Only questions of this difficulty",
     &A::difficulties, "WORD", offer_difficulties},
    {Option::kQuestions, "--questions",
     "So many questions, drawn evenly over the sections", &A::questions, "N"},
    {Option::kMissed, "--missed",
     "Only questions missed when they were last seen", &A::missed},
    {Option::kUnseen, "--unseen", "Only questions never seen so far",
     &A::unseen},
    {Option::kShuffleQuestions, "--shuffle-questions",
     "Shuffle the questions within their sections", &A::shuffle_questions},
    {Option::kSeed, "--seed",
     "Bring a paper back by its code, or shuffle by a number", &A::seed,
     "CODE"},
    {Option::kKeepOrder, "--keep-order", "Show choices in the author's order",
     &A::keep_order},
    {Option::kShuffle, "--shuffle",
     "Shuffle choices though the bank keeps them in order", &A::shuffle, "",
     nullptr, "--keep-order"},
    {Option::kExam, "--exam",
     "Tell nothing before it is handed in, in the bank's time", &A::exam},
    {Option::kTimeLimit, "--time-limit",
     "Minutes for the exam, instead of the bank's", &A::time_limit, "MIN",
     nullptr, "", "--exam"},
    {Option::kExtraTime, "--extra-time",
     "Longer time for those who need it, such as 50%", &A::extra_time,
     "PERCENT", nullptr, "", "--exam"},
    {Option::kRetry, "--retry", "Try again before the answer is shown",
     &A::retry, "", nullptr, "--exam"},
    {Option::kConfidence, "--confidence",
     "Ask how sure each answer is, and mark that too", &A::confidence},
    {Option::kFormula, "--formula-scoring",
     "A wrong answer costs what guessing earns", &A::formula},
    {Option::kGrading, "--grading",
     "Of several right answers: right-minus-wrong, exact or\njudged",
     &A::grading, "HOW", offer_gradings},
    {Option::kStudent, "--student",
     "Whose attempt it is; only attempts of that name count", &A::student,
     "NAME"},
    {Option::kAttempt, "--attempt", "Attempt by its number in 'viva history'",
     &A::attempt, "NUMBER", offer_unfinished},
    {Option::kNoSave, "--no-save", "Keep nothing of this attempt", &A::no_save},
    {Option::kJson, "--json",
     "Write results as JSON; the dialogue goes to standard error", &A::json},
    {Option::kPlain, "--plain",
     "Plain prompts, line by line, as for screen readers", &A::plain},
    {Option::kNoPlain, "--no-plain",
     "A full screen, though config.yaml or ACCESSIBLE asks for\nplain prompts",
     &A::no_plain, "", nullptr, "--plain"},
    {Option::kKey, "--key", "Show keys and explanations", &A::key},
    {Option::kWatch, "--watch",
     "Show them anew whenever a file of the course is saved", &A::watch},
    {Option::kRemove, "--delete",
     "Delete the attempts of these numbers, or all listed", &A::remove},
    {Option::kYes, "--yes", "Delete without asking", &A::yes, "", nullptr, "",
     "--delete"},
    {Option::kRules, "RULE", "Names of rules; default: a list of all",
     &A::rules, "", offer_rules},
    {Option::kNotes, "--notes", "Show and count notes too", &A::notes},
    {Option::kStrict, "--strict", "Warnings count as errors do", &A::strict},
    {Option::kStructure, "--structure",
     "Only what reading finds, not how questions are written", &A::structure},
    {Option::kMaxGuessScore, "--max-guess-score",
     "An error where a strategy that knows nothing, such as\n"
     "always B, scores more than this",
     &A::max_guess_score, "PERCENT", nullptr, "--structure"},
    {Option::kFormat, "--format",
     "Report: people, json, sarif, github, gitlab or junit", &A::format, "FORM",
     offer_report_formats},
    {Option::kBaseline, "--baseline",
     "Leave out the findings that this file knows", &A::baseline, "FILE",
     offer_files},
    {Option::kWriteBaseline, "--write-baseline",
     "Write what is found now to the file of --baseline, else\n"
     "to .viva-baseline.json, and report nothing",
     &A::write_baseline},
    {Option::kBanksOnly, "--banks-only",
     "Pass over named files that hold no question, or that\n"
     "their course.yaml leaves out",
     &A::banks_only},
    {Option::kStdinName, "--stdin-name",
     "The file that standard input ('-') is to be read as", &A::stdin_name,
     "FILE", offer_files},
    {Option::kFix, "--fix",
     "Mend what is safe, in the files; with =shuffle-keys put\n"
     "choices in a new order that spreads the keys",
     &A::fix, "[=shuffle-keys]", offer_fixes},
    {Option::kDiff, "--diff",
     "Show what --fix would change, and change nothing", &A::diff},
    {Option::kKeySeed, "--seed", "Shuffle keys by this number", &A::seed,
     "NUMBER", nullptr, "", "--fix"},
    {Option::kTo, "--to", "Form to write: markdown, yaml or json", &A::to,
     "FORM", offer_forms, "", "", true},
    {Option::kShell, "SHELL", "bash, zsh or fish", &A::shell, "", offer_shells,
     "", "", true},
    {Option::kColor, "--color", "Colour: auto, always or never", &A::color,
     "WHEN", offer_colors},
}};

}  // namespace

std::span<const OptionRow> option_table() { return kTable; }

const OptionRow& option_row(Option option) {
  return *std::find_if(
      kTable.begin(), kTable.end(),
      [option](const OptionRow& row) { return row.option == option; });
}

std::vector<std::string_view> names_of(const OptionRow& row) {
  std::vector<std::string_view> names;
  std::string_view rest = row.names;
  while (true) {
    const std::size_t comma = rest.find(',');
    names.push_back(rest.substr(0, comma));
    if (comma == rest.npos) return names;
    rest.remove_prefix(comma + 1);
  }
}

bool is_operand(const OptionRow& row) { return *row.names != '-'; }

bool has_value(const OptionRow& row) {
  return !std::holds_alternative<bool Arguments::*>(row.value);
}

bool wants_word(const OptionRow& row) {
  return has_value(row) && *row.type != '[';
}

bool may_repeat(const OptionRow& row) {
  return std::holds_alternative<std::vector<std::string> Arguments::*>(
      row.value);
}

bool exclude_each_other(const OptionRow& a, const OptionRow& b) {
  const auto is_named = [](const OptionRow& row, std::string_view name) {
    const auto names = names_of(row);
    return std::find(names.begin(), names.end(), name) != names.end();
  };
  return is_named(a, b.excludes) || is_named(b, a.excludes);
}

}  // namespace viva
