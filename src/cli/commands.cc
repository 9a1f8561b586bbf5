#include <algorithm>
#include <array>

#include "cli/command.h"

namespace viva {
namespace {

constexpr std::array kTakeOptions = {
    Option::kBanks,        Option::kSections,         Option::kTags,
    Option::kDifficulties, Option::kQuestions,        Option::kMissed,
    Option::kUnseen,       Option::kShuffleQuestions, Option::kSeed,
    Option::kKeepOrder,    Option::kShuffle,          Option::kExam,
    Option::kTimeLimit,    Option::kExtraTime,        Option::kRetry,
    Option::kConfidence,   Option::kFormula,          Option::kGrading,
    Option::kStudent,      Option::kNoSave,           Option::kJson,
    Option::kPlain,        Option::kNoPlain,          Option::kColor};
constexpr std::array kResumeOptions = {
    Option::kBanks, Option::kAttempt, Option::kStudent, Option::kJson,
    Option::kPlain, Option::kNoPlain, Option::kColor};
constexpr std::array kHistoryOptions = {Option::kNumbers, Option::kStudent,
                                        Option::kJson,    Option::kRemove,
                                        Option::kYes,     Option::kColor};
constexpr std::array kListOptions = {Option::kBanks, Option::kColor};
constexpr std::array kPreviewOptions = {
    Option::kBanks,   Option::kSections,  Option::kKey,     Option::kWatch,
    Option::kSeed,    Option::kKeepOrder, Option::kShuffle, Option::kPlain,
    Option::kNoPlain, Option::kColor};
constexpr std::array kCheckOptions = {
    Option::kBanks,     Option::kNotes,         Option::kStrict,
    Option::kStructure, Option::kMaxGuessScore, Option::kFormat,
    Option::kBaseline,  Option::kWriteBaseline, Option::kBanksOnly,
    Option::kStdinName, Option::kWatch,         Option::kFix,
    Option::kDiff,      Option::kKeySeed,       Option::kColor};
constexpr std::array kExplainOptions = {Option::kRules, Option::kColor};
constexpr std::array kExportOptions = {Option::kBank, Option::kTo,
                                       Option::kColor};
constexpr std::array kNewOptions = {Option::kNewBank, Option::kColor};
constexpr std::array kCompletionOptions = {Option::kShell, Option::kColor};

constexpr std::array<CommandRow, 10> kCommands = {{
    {"take", "Take a quiz (what a bare 'viva' does)",
     "Without --section and without any of --exam, --tag, --difficulty,\n"
     "--questions, --missed and --unseen a menu of the sections comes first.\n"
     "Choices are shuffled; every answer is saved as soon as it is given. "
     "While\n"
     "a question is open, '?' tells the keys, in plain prompts ':help'.",
     "0 done, 2 usage or something could not be saved,\n"
     "3 left unfinished.",
     "  viva take --section 3           section 3 of the bank found here\n"
     "  viva take week-10.md            pick sections of a bank from a menu\n"
     "  viva take --section 1 --section 2\n"
     "                                  both sections as one attempt\n"
     "  viva take --section 3 --seed 42\n"
     "                                  the paper with this seed or code\n"
     "  viva take --questions 20 --unseen\n"
     "                                  twenty questions not seen so far\n"
     "  viva take --exam --time-limit 45 week-10.md\n"
     "                                  all of a bank as an exam",
     kTakeOptions, run_take},
    {"resume", "Go on with an attempt that was left unfinished",
     "The latest one; where there are several, a terminal offers a choice. "
     "The\n"
     "bank is the one that the attempt was begun with, unless BANK names\n"
     "another place.",
     "as for take.",
     "  viva resume\n"
     "  viva resume --attempt 3         the third of 'viva history'",
     kResumeOptions, run_resume},
    {"history", "List attempts and scores over time",
     "With numbers, the results of these attempts.",
     "0 done, 2 usage, or an attempt could not be read or "
     "deleted.",
     "  viva history\n"
     "  viva history 3                  the result of the third attempt\n"
     "  viva history --json             all results for other programs\n"
     "  viva history --delete 2 3       delete two attempts\n"
     "  viva history --delete           delete all attempts",
     kHistoryOptions, run_history},
    {"list", "List sections and how many questions they have", "", "",
     "  viva list\n"
     "  viva list week-9.md week-10.md",
     kListOptions, run_list},
    {"preview", "Show sections as a student sees them",
     "On a terminal page by page: Enter goes on, Left goes back, Tab leads to\n"
     "a section, k shows or hides the key. Into a pipe or file, and with\n"
     "--plain, as text. In the author's order, or with --seed as that paper\n"
     "has it. What 'viva check' finds stands below the question it is about.\n"
     "With --watch, Ctrl-C ends it where there is no screen.",
     "0 done, also of a bank with errors, 2 usage or unreadable\n"
     "input.",
     "  viva preview --section 3\n"
     "  viva preview --watch week-10.md see every change as it is saved\n"
     "  viva preview --section 3 --key  with keys and explanations\n"
     "  viva preview --section 3 --seed 42 --key\n"
     "                                  the key to the paper of seed 42",
     kPreviewOptions, run_preview},
    {"check", "Say what is wrong with a bank",
     "Each finding names file, line and column, and what to do about it;\n"
     "'viva explain' tells why. BANK may be '-' for standard input. Of a "
     "file,\n"
     "what the nearest course.yaml above it says under 'check' holds, if it "
     "is\n"
     "a bank of that course. With --fix, what is found once all that is safe\n"
     "was mended; of '-' the mended text is written, and no report.",
     "0 nothing found that counts, 1 errors, with --strict\n"
     "warnings too, with --diff something to mend, 2 usage, unreadable input, "
     "a\nfile that could not be written, or an internal error.",
     "  viva check\n"
     "  viva check --strict --max-guess-score 50 content/*.md\n"
     "  viva check --format sarif course > viva.sarif\n"
     "  viva check --write-baseline course\n"
     "                                  keep what is found now, and then:\n"
     "  viva check --baseline .viva-baseline.json course\n"
     "                                  only what is new\n"
     "  viva check - --stdin-name course/week-2.md < draft\n"
     "  viva check --watch week-2.md    again whenever it is saved\n"
     "  viva check --diff week-10.md    what --fix would change\n"
     "  viva check --fix week-10.md     mend broken characters, marks, "
     "numbers\n"
     "                                  and spaces at line ends\n"
     "  viva check --fix=shuffle-keys week-10.md\n"
     "                                  reorder choices to spread the keys",
     kCheckOptions, run_check},
    {"explain", "Say what a rule of 'viva check' is about",
     "What it finds, why it matters, an example, what to do, and its "
     "settings.",
     "0 done, 2 there is no such rule.",
     "  viva explain                    all rules\n"
     "  viva explain missing-key",
     kExplainOptions, run_explain},
    {"export", "Write a bank in another form",
     "What is written reads back to an equal bank.",
     "0 done, 1 written, but the bank has errors, 2 usage or\n"
     "unreadable input.",
     "  viva export week-10.md --to json > week-10.json\n"
     "  viva export week-10.yaml --to markdown > week-10.md",
     kExportOptions, run_export},
    {"new", "Write a small bank to start from",
     "With a question of each kind, in Markdown, YAML or JSON as the file's\n"
     "ending says. A file that is there is never overwritten.",
     "",
     "  viva new week-1.md\n"
     "  viva new week-1.yaml",
     kNewOptions, run_new},
    {"completion", "Print what completes viva's words in a shell",
     "SHELL is bash, zsh or fish. Its script asks viva itself for commands,\n"
     "options and their values, sections, tags and rules, and so need not be\n"
     "made again for another version. An installed viva has brought the "
     "scripts\n"
     "along; by hand, one of the lines below goes into ~/.bashrc, into "
     "~/.zshrc\n"
     "behind compinit, or into ~/.config/fish/config.fish.",
     "0 done, 2 there is no such shell.",
     "  source <(viva completion bash)  in bash, 4.0 or later\n"
     "  source <(viva completion zsh)   in zsh\n"
     "  viva completion fish | source   in fish",
     kCompletionOptions, run_completion},
}};

constexpr CommandRow kViva = {
    "viva",
    "take, look at and check the quizzes of a course",
    "A bare 'viva' takes the course or bank of the folder it stands in, or "
    "else the\nbuilt-in week 10. 'viva COMMAND --help' tells more.",
    "",
    "  viva                            pick a section and answer its "
    "questions\n"
    "  viva take week-10.md --section 3\n"
    "  viva preview --section 3 --key\n"
    "  viva check week-10.md",
    {},
    nullptr};

}  // namespace

std::span<const CommandRow> commands() { return kCommands; }

const CommandRow* find_command(std::string_view name) {
  const auto row = std::find_if(
      kCommands.begin(), kCommands.end(),
      [name](const CommandRow& known) { return known.name == name; });
  return row == kCommands.end() ? nullptr : &*row;
}

const CommandRow& about_viva() { return kViva; }

}  // namespace viva
