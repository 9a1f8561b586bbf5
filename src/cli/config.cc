#include "cli/config.h"

#include <fmt/core.h>

#include <array>
#include <string>
#include <utility>

#include "viva/data/node.h"
#include "viva/text/error.h"
#include "viva/text/safe.h"
#include "viva/text/similar.h"
#include "viva/text/source_file.h"

namespace viva {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::pair<std::string_view, ColorChoice>, 3> kColors = {{
    {"auto", ColorChoice::kAuto},
    {"always", ColorChoice::kAlways},
    {"never", ColorChoice::kNever},
}};

[[noreturn]] void fail_at(const Source& source, const Node& node,
                          std::string_view message) {
  const Position place = LineIndex(source).position(node.span.begin);
  throw Error(fmt::format("{}:{}:{}: {}", source.name(), place.line,
                          place.column, make_safe(message).str()));
}

void read_plain(const Source& source, const Node& value, Config& to) {
  const bool plain = value.kind == Node::Kind::kPlain;
  if (!plain || (value.text != "true" && value.text != "false")) {
    fail_at(source, value, "'plain' is true or false");
  }
  to.plain = value.text == "true";
}

void read_color(const Source& source, const Node& value, Config& to) {
  to.color = value.is_text() ? color_choice(value.text) : std::nullopt;
  if (!to.color) fail_at(source, value, "'color' is auto, always or never");
}

struct ConfigRow {
  std::string_view key;
  void (*read)(const Source& source, const Node& value, Config& to);
};

constexpr std::array<ConfigRow, 2> kRows = {{
    {"plain", read_plain},
    {"color", read_color},
}};

void read_key(const Source& source, const Node& key, const Node& value,
              Config& to) {
  std::array<std::string_view, kRows.size()> known{};
  for (std::size_t i = 0; i < kRows.size(); ++i) {
    known[i] = kRows[i].key;
    if (key.text == known[i]) return kRows[i].read(source, value, to);
  }
  fail_at(source, key,
          fmt::format("unknown key '{}'{}", key.text,
                      did_you_mean(key.text, known)));
}

}  // namespace

Config read_config(const Source& source) {
  const DataResult data = read_yaml(source);
  const Node& root = data.root;
  if (!data.faults.empty()) {
    Node place;
    place.span = data.faults.front().span;
    fail_at(source, place, data.faults.front().message);
  }
  Config config;
  if (root.kind == Node::Kind::kNull) return config;
  if (root.kind != Node::Kind::kMap) {
    fail_at(source, root, "a configuration is written as 'plain: true'");
  }
  for (std::size_t i = 0; i < root.keys.size(); ++i) {
    read_key(source, root.keys[i], root.items[i], config);
  }
  return config;
}

Config read_config_file(const fs::path& path) {
  std::error_code error;
  if (!fs::exists(path, error)) return {};
  return read_config(read_source(path));
}

std::optional<fs::path> config_file(std::string_view xdg_config_home,
                                    std::string_view home) {
  fs::path folder(xdg_config_home);
  if (!folder.is_absolute()) {
    if (!fs::path(home).is_absolute()) return std::nullopt;
    folder = fs::path(home) / ".config";
  }
  return folder / "viva" / "config.yaml";
}

std::optional<ColorChoice> color_choice(std::string_view name) {
  for (const auto& [known, choice] : kColors) {
    if (known == name) return choice;
  }
  return std::nullopt;
}

std::vector<std::string> color_names() {
  std::vector<std::string> names;
  names.reserve(kColors.size());
  for (const auto& [known, choice] : kColors) names.emplace_back(known);
  return names;
}

}  // namespace viva
