#include "cli/manual_page.h"

#include <fmt/core.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <vector>

#include "cli/option_table.h"
#include "cli/roff.h"
#include "cli/version.h"
#include "viva/text/fold.h"

namespace viva {
namespace {

// What only the manual tells. A term is one word or several by commas.
struct ManualRow {
  std::string_view term;
  std::string_view meaning;
};

constexpr std::string_view kAboutViva =
    "viva takes a person through the quizzes of a course in a terminal. A "
    "course\nkeeps its assessments as plain Markdown, YAML or JSON; viva reads "
    "them, asks\nthe questions, explains the answers, and tells what to study "
    "next. It also\nshows sections to an instructor, and checks banks.";

constexpr std::string_view kUsualStatus =
    "0 done, 2 usage, or something could not be read or written.";

constexpr auto kStatuses = std::to_array<ManualRow>({
    {"0", "Done."},
    {"1",
     "check found what counts (errors, and warnings with --strict), or export\n"
     "found errors."},
    {"2",
     "Usage, unreadable input, something could not be saved, or an internal\n"
     "error."},
    {"3", "A session was left unfinished."},
});

constexpr auto kFiles = std::to_array<ManualRow>({
    {"course.yaml",
     "Which banks a course has, and what holds for all of them. Without a "
     "BANK\n"
     "it is looked for in the folder where viva stands, and in those above "
     "it."},
    {"~/.config/viva/config.yaml",
     "What holds for all runs: 'plain: true' for plain prompts, 'color: "
     "never'\n"
     "(or always, or auto)."},
    {"~/.local/state/viva/attempts",
     "The folder of the attempts, a file each, readable by their owner alone."},
    {".viva-baseline.json",
     "Where check --write-baseline keeps the findings that are known."},
});

constexpr auto kVariables = std::to_array<ManualRow>({
    {"NO_COLOR", "No colours, if it is not empty and --color is not given."},
    {"FORCE_COLOR, CLICOLOR_FORCE",
     "Colours into pipes and files too, if one is not empty and not 0, and\n"
     "neither --color nor NO_COLOR says otherwise."},
    {"ACCESSIBLE",
     "Plain prompts, if it is not empty and not 0, and --no-plain is not "
     "given."},
    {"TERM, COLORTERM",
     "What the terminal can show. With TERM=dumb there are plain prompts and "
     "no\n"
     "colours."},
    {"COLUMNS, LINES", "The terminal's size where it does not tell it itself."},
    {"XDG_CONFIG_HOME", "Where viva/config.yaml is, in place of ~/.config."},
    {"XDG_STATE_HOME", "Where viva/attempts is, in place of ~/.local/state."},
    {"HOME", "The home folder. The search for a course goes no higher."},
});

RoffPage page_named(const std::string& name) {
  return {name, released(), fmt::format("viva {}", version())};
}

std::string page_of_section_1(std::string_view name) {
  return roff_bold(name) + "(1)";
}

// The text in bold words with commas between.
std::string bold_names(const std::vector<std::string_view>& names) {
  std::vector<std::string> bold;
  bold.reserve(names.size());
  for (const std::string_view name : names) bold.push_back(roff_bold(name));
  return fmt::format("{}", fmt::join(bold, ", "));
}

// "-s, --section N", "--fix[=shuffle-keys]", "BANK..."
std::string term_of(const OptionRow& row) {
  if (is_operand(row)) return roff_italic(row.names);
  const std::string value = *row.type == '\0' ? "" : roff_italic(row.type);
  return bold_names(names_of(row)) + (wants_word(row) ? " " : "") + value;
}

std::string meaning_of(const OptionRow& row, const CommandRow& command) {
  std::string meaning = roff_text(row.help) + ".";
  if (*row.needs != '\0') {
    meaning += "\nOnly together with " + roff_bold(row.needs) + ".";
  }
  for (const Option option : command.options) {
    const OptionRow& other = option_row(option);
    if (!exclude_each_other(row, other)) continue;
    meaning += "\nNot together with " + bold_names(names_of(other)) + ".";
  }
  return meaning;
}

// "viva export [OPTION...] BANK --to FORM"
std::string synopsis_of(const CommandRow& command) {
  std::string synopsis = roff_bold("viva " + std::string(command.name)) + " [" +
                         roff_italic("OPTION") + "...]";
  for (const Option option : command.options) {
    const OptionRow& row = option_row(option);
    if (row.required) synopsis += " " + term_of(row);
    if (!row.required && is_operand(row)) {
      synopsis += " [" + term_of(row) + "...]";
    }
  }
  return synopsis;
}

void add_help_option(RoffPage& page) {
  page.item(bold_names({"-h", "--help"}), "Print a help message and exit.");
}

// "take a quiz", as it follows a name.
std::string small_begin(std::string_view text) {
  return lower_ascii(text.front()) + std::string(text.substr(1));
}

std::string capital_begin(std::string_view text) {
  std::string result(text);
  if (result.front() >= 'a' && result.front() <= 'z') {
    result.front() = static_cast<char>(result.front() - 'a' + 'A');
  }
  return result;
}

void add_head(RoffPage& page, const CommandRow& row) {
  page.section("NAME").text(roff_text(manual_name(row)) + " \\- " +
                            roff_text(small_begin(row.summary)));
}

// The help's text, its paragraphs parted by empty lines.
void add_paragraphs(RoffPage& page, std::string_view text) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find("\n\n"), text.size());
    page.paragraph(roff_text(text.substr(0, end)));
    text.remove_prefix(std::min(end + 2, text.size()));
  }
}

void add_examples(RoffPage& page, const CommandRow& row) {
  std::string examples;
  for (std::string_view rest = row.examples; !rest.empty();) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    constexpr std::size_t kIndent = 2;
    examples +=
        rest.substr(std::min(kIndent, end), end - std::min(kIndent, end));
    examples += end < rest.size() ? "\n" : "";
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  page.section("EXAMPLES").example(examples);
}

void add_rows(RoffPage& page, std::string_view title,
              std::span<const ManualRow> rows) {
  page.section(title);
  for (const ManualRow& row : rows) {
    page.item(roff_bold(row.term), roff_text(row.meaning));
  }
}

void add_commands(RoffPage& page) {
  page.section("COMMANDS");
  for (const CommandRow& row : commands()) {
    page.item(roff_bold("viva " + std::string(row.name)),
              roff_text(row.summary) + "; see " +
                  page_of_section_1(manual_name(row)) + ".");
  }
}

void add_other_pages(RoffPage& page, std::string_view but_not) {
  std::vector<std::string> names;
  if (but_not != about_viva().name) names.push_back(page_of_section_1("viva"));
  for (const CommandRow& row : commands()) {
    const std::string name = manual_name(row);
    if (name != but_not) names.push_back(page_of_section_1(name));
  }
  page.section("SEE ALSO").text(fmt::format("{}", fmt::join(names, ",\n")));
}

}  // namespace

std::string manual_name(const CommandRow& row) {
  if (&row == &about_viva()) return std::string(row.name);
  return "viva-" + std::string(row.name);
}

std::string manual_page(const CommandRow& row) {
  RoffPage page = page_named(manual_name(row));
  add_head(page, row);
  page.section("SYNOPSIS").text(synopsis_of(row));
  page.section("DESCRIPTION").text(roff_text(row.summary) + ".");
  add_paragraphs(page, row.details);
  page.section("OPTIONS");
  for (const Option option : row.options) {
    page.item(term_of(option_row(option)), meaning_of(option_row(option), row));
  }
  add_help_option(page);
  page.section("EXIT STATUS")
      .text(roff_text(row.status.empty() ? kUsualStatus
                                         : capital_begin(row.status)));
  add_examples(page, row);
  add_other_pages(page, manual_name(row));
  return page.str();
}

std::string manual_of_viva() {
  const CommandRow& row = about_viva();
  const std::string viva = roff_bold(row.name);
  RoffPage page = page_named(manual_name(row));
  add_head(page, row);
  page.section("SYNOPSIS")
      .line(fmt::format("{} [{}...] [{}...]", viva, roff_italic("OPTION"),
                        roff_italic("BANK")))
      .text(fmt::format("{} {} [{}...]", viva, roff_italic("COMMAND"),
                        roff_italic("ARGUMENT")));
  page.section("DESCRIPTION").text(roff_text(kAboutViva));
  add_paragraphs(page, row.details);
  page.section("OPTIONS");
  page.text("Without a command those of " + page_of_section_1("viva-take") +
            ", and:");
  add_help_option(page);
  page.item(roff_bold("--version"), "Print the version and exit.");
  add_commands(page);
  add_rows(page, "EXIT STATUS", kStatuses);
  page.paragraph("A session that a signal ends dies of that signal.");
  add_rows(page, "ENVIRONMENT", kVariables);
  add_rows(page, "FILES", kFiles);
  add_examples(page, row);
  add_other_pages(page, row.name);
  return page.str();
}

}  // namespace viva
