#include "cli/front.h"

#include <unistd.h>

#include "cli/world.h"

namespace viva {
namespace {

bool is_dumb() {
  const std::string_view term = environment("TERM");
  return term.empty() || term == "dumb";
}

std::optional<bool> plain_flag(const Arguments& arguments) {
  if (arguments.plain) return true;
  if (arguments.no_plain) return false;
  return std::nullopt;
}

}  // namespace

bool wants_plain(const PlainHints& hints) {
  if (!hints.capable) return true;
  if (hints.flag) return *hints.flag;
  return hints.accessible || hints.config.value_or(false);
}

PlainHints plain_hints(const Arguments& arguments, const Config& config) {
  const std::string_view accessible = environment("ACCESSIBLE");
  const bool terminals =
      is_terminal(STDIN_FILENO) && is_terminal(dialogue_file(arguments));
  return {plain_flag(arguments), !accessible.empty() && accessible != "0",
          config.plain, terminals && !is_dumb()};
}

Config config_here() {
  const auto path = config_file(environment("XDG_CONFIG_HOME"), home_folder());
  return path ? read_config_file(*path) : Config{};
}

bool wants_color(std::optional<ColorChoice> flag, ColorHints hints,
                 std::optional<ColorChoice> config) {
  const bool open = !flag && !hints.no_color && !hints.force_color;
  if (open && config) return use_color(*config, hints);
  return use_color(flag.value_or(ColorChoice::kAuto), hints);
}

Width page_width(const Arguments& arguments, const Config& config) {
  PlainHints hints = plain_hints(arguments, config);
  hints.capable = !is_dumb();  // the input is not asked for anything
  if (wants_plain(hints)) return std::nullopt;
  return terminal_width(STDOUT_FILENO);
}

int dialogue_file(const Arguments& arguments) {
  return arguments.json ? STDERR_FILENO : STDOUT_FILENO;
}

}  // namespace viva
