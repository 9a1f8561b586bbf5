#include <array>

#include "cli/command.h"

namespace viva {
namespace {

constexpr std::array kTakeOptions = {Option::kBanks,   Option::kSections,
                                     Option::kSeed,    Option::kKeepOrder,
                                     Option::kShuffle, Option::kPlain};
constexpr std::array kListOptions = {Option::kBanks};
constexpr std::array kPreviewOptions = {Option::kBanks,     Option::kSections,
                                        Option::kKey,       Option::kSeed,
                                        Option::kKeepOrder, Option::kShuffle};
constexpr std::array kCheckOptions = {Option::kBanks};
constexpr std::array kExportOptions = {Option::kBank, Option::kTo};
constexpr std::array kNewOptions = {Option::kNewBank};

constexpr std::array<CommandRow, 6> kCommands = {{
    {"take", "Take a quiz (what a bare 'viva' does)",
     "Without --section, a menu of the sections comes first. Choices are\n"
     "shuffled; every answer is saved as soon as it is given. While a "
     "question\n"
     "is open, ':help' tells the commands.\n\n"
     "Exit status: 0 done, 2 usage or something could not be saved,\n"
     "3 left unfinished.",
     "  viva take --section 3           section 3 of the bank found here\n"
     "  viva take week-10.md            pick sections of a bank from a menu\n"
     "  viva take --section 1 --section 2\n"
     "                                  both sections as one attempt\n"
     "  viva take --section 3 --seed 42\n"
     "                                  the paper with this seed or code",
     kTakeOptions, run_take},
    {"list", "List sections and how many questions they have", "",
     "  viva list\n"
     "  viva list week-9.md week-10.md",
     kListOptions, run_list},
    {"preview", "Show sections as a student sees them",
     "In the author's order, or with --seed as that paper has it. What 'viva\n"
     "check' finds stands below the question it is about.",
     "  viva preview --section 3\n"
     "  viva preview --section 3 --key  with keys and explanations\n"
     "  viva preview --section 3 --seed 42 --key\n"
     "                                  the key to the paper of seed 42",
     kPreviewOptions, run_preview},
    {"check", "Say what is wrong with a bank",
     "Each finding names file, line and column, and what to do about it.\n\n"
     "Exit status: 0 no errors, 1 errors, 2 usage or unreadable input.",
     "  viva check\n"
     "  viva check content/*.md",
     kCheckOptions, run_check},
    {"export", "Write a bank in another form",
     "What is written reads back to an equal bank.\n\n"
     "Exit status: 0 done, 1 written, but the bank has errors, 2 usage or\n"
     "unreadable input.",
     "  viva export week-10.md --to json > week-10.json\n"
     "  viva export week-10.yaml --to markdown > week-10.md",
     kExportOptions, run_export},
    {"new", "Write a small bank to start from",
     "With a question of each kind, in Markdown, YAML or JSON as the file's\n"
     "ending says. A file that is there is never overwritten.",
     "  viva new week-1.md\n"
     "  viva new week-1.yaml",
     kNewOptions, run_new},
}};

}  // namespace

std::span<const CommandRow> commands() { return kCommands; }

}  // namespace viva
