#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "terminal/output.h"
#include "viva/text/source.h"

namespace viva {

// What a person has settled for all runs, in config.yaml:
//
//   plain: true        # plain prompts: true or false
//   color: never       # colour: auto, always or never
struct Config {
  std::optional<bool> plain;
  std::optional<ColorChoice> color;

  friend bool operator==(const Config&, const Config&) = default;
};

// Throws Error, with its place, for what is no configuration.
Config read_config(const Source& source);

// The configuration in this file; empty if there is none.
Config read_config_file(const std::filesystem::path& path);

// $XDG_CONFIG_HOME/viva/config.yaml, or below ~/.config. A relative
// $XDG_CONFIG_HOME is ignored; nothing if there is no home either. The values
// are handed in, empty where they are not set.
std::optional<std::filesystem::path> config_file(
    std::string_view xdg_config_home, std::string_view home);

// The choice that goes by this name, and the names there are.
std::optional<ColorChoice> color_choice(std::string_view name);
std::vector<std::string> color_names();

}  // namespace viva
