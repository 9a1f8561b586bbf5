#include "cli/arguments.h"

#include <fmt/core.h>

#include <algorithm>
#include <filesystem>

// About six seconds of compiling: no other file includes it.
#include <CLI/CLI.hpp>

#include "cli/config.h"
#include "cli/option_table.h"
#include "cli/version.h"
#include "viva/text/safe.h"
#include "viva/text/similar.h"

namespace viva {
namespace {

constexpr int kUsage = 2;
constexpr const char* kVersion = "--version";

// Adds an option to a command so that its value goes to `to`.
struct AddOption {
  CLI::App& app;
  const OptionRow& row;
  Arguments& to;

  CLI::Option* operator()(bool Arguments::*flag) const {
    return app.add_flag(row.names, to.*flag, row.help);
  }

  CLI::Option* operator()(std::optional<std::string> Arguments::*text) const {
    return app.add_option(row.names, to.*text, row.help);
  }

  CLI::Option* operator()(std::vector<std::string> Arguments::*texts) const {
    CLI::Option* option = app.add_option(row.names, to.*texts, row.help);
    // What has dashes may be given again; what has none takes all words.
    return option->allow_extra_args(option->get_positional());
  }

  CLI::Option* operator()(std::optional<ColorChoice> Arguments::*color) const {
    return app
        .add_option_function<std::string>(
            row.names,
            [&field = to.*color](const std::string& name) {
              field = color_choice(name);
            },
            row.help)
        ->check(CLI::IsMember(color_names()));
  }
};

void add_option(CLI::App& app, Option option, Arguments& to) {
  const OptionRow& row = option_row(option);
  const auto given = [](const char* name) { return *name != '\0'; };
  CLI::Option* added = std::visit(AddOption{app, row, to}, row.value);
  if (given(row.type)) added->type_name(row.type);
  if (given(row.excludes)) added->excludes(app.get_option(row.excludes));
  if (given(row.needs)) added->needs(app.get_option(row.needs));
  added->required(row.required);
}

std::string footer_of(const CommandRow& row) {
  std::string footer;
  const auto add = [&](std::string_view head, std::string_view text) {
    if (text.empty()) return;
    if (!footer.empty()) footer += "\n";
    footer.append(head).append(text) += "\n";
  };
  add("", row.details);
  add("Exit status: ", row.status);
  add("Examples:\n", row.examples);
  return footer;
}

// Whether the words lack a command's name and are for `take`.
bool lacks_command(const std::vector<std::string>& words) {
  if (words.empty()) return true;
  for (const std::string_view known : {"-h", "--help", kVersion}) {
    if (words.front() == known) return false;
  }
  return find_command(words.front()) == nullptr;
}

bool is_wrong_command(const std::vector<std::string>& words) {
  return !words.empty() && !words.front().starts_with('-') &&
         lacks_command(words) && !std::filesystem::exists(words.front());
}

// "--fix" alone asks for what is safe, and takes no word behind it.
void spell_out_fix(std::vector<std::string>& words) {
  if (words.front() != "check") return;
  const auto end = std::find(words.begin(), words.end(), "--");
  std::replace(words.begin(), end, std::string("--fix"),
               "--fix=" + std::string(kFixSafely));
}

// The long names of what a command takes: "--section".
std::vector<std::string_view> long_names(const CommandRow& row) {
  std::vector<std::string_view> names = {"--help"};
  for (const Option option : row.options) {
    const std::string_view all = option_row(option).names;
    const std::size_t begin = all.find("--");
    if (begin != all.npos) names.push_back(all.substr(begin));
  }
  return names;
}

// ", did you mean '--notes'?" of the first option that the command lacks.
std::string meant_option(const std::vector<std::string>& words) {
  const CommandRow* const row = find_command(words.front());
  if (row == nullptr) return "";
  const std::vector<std::string_view> known = long_names(*row);
  for (const std::string& word : words) {
    if (word == "--") break;
    const std::string_view name =
        std::string_view(word).substr(0, word.find('='));
    if (!name.starts_with("--")) continue;
    if (std::find(known.begin(), known.end(), name) != known.end()) continue;
    return did_you_mean(make_safe(name).str(), known);
  }
  return "";
}

std::string version_text() {
  return fmt::format("viva {}\ncommit {}\nwith {}\n", version(), commit(),
                     libraries());
}

// All commands with a line each; or the named one, with its options: to make
// all options of all commands would take most of a short run's time.
void add_commands(CLI::App& app, std::string_view name, Parsed& parsed) {
  const bool named = find_command(name) != nullptr;
  for (const CommandRow& row : commands()) {
    if (named && row.name != name) continue;
    CLI::App* const command =
        app.add_subcommand(std::string(row.name), std::string(row.summary));
    if (!named) continue;
    command->footer(footer_of(row));
    for (const Option option : row.options) {
      add_option(*command, option, parsed.arguments);
    }
    command->callback([&parsed, &row] { parsed.command = &row; });
  }
}

Parsed refuse(const std::string& why) {
  return {nullptr, {}, why + "\nTry 'viva --help'.\n", kUsage};
}

}  // namespace

Parsed parse_arguments(int count, const char* const* words) {
  std::vector<std::string> given(words + 1, words + count);
  if (is_wrong_command(given)) {
    return refuse("there is no command and no file '" +
                  make_safe(given.front()).str() + "'");
  }
  if (lacks_command(given)) given.insert(given.begin(), "take");
  if (given.front() == kVersion) return {nullptr, {}, version_text()};
  spell_out_fix(given);
  const std::vector<std::string> typed = given;

  Parsed parsed;
  CLI::App app("viva: " + std::string(about_viva().summary), "viva");
  app.set_version_flag(kVersion, "");
  app.footer(footer_of(about_viva()));
  app.require_subcommand(0, 1);
  add_commands(app, given.front(), parsed);
  try {
    std::reverse(given.begin(), given.end());
    app.parse(given);
  } catch (const CLI::CallForHelp&) {
    const auto asked = app.get_subcommands();
    parsed.text = asked.empty() ? app.help() : asked.front()->help("viva");
  } catch (const CLI::CallForVersion&) {
    parsed.text = version_text();
  } catch (const CLI::ExtrasError& error) {
    return refuse(make_safe(error.what()).str() + meant_option(typed));
  } catch (const CLI::ParseError& error) {
    return refuse(make_safe(error.what()).str());
  }
  return parsed;
}

}  // namespace viva
