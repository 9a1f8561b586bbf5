#include "viva/format/format.h"

#include <algorithm>
#include <array>
#include <utility>

#include "format/json.h"
#include "format/markdown/markdown.h"
#include "format/markdown/writer.h"
#include "format/yaml.h"
#include "viva/text/fold.h"

namespace viva {
namespace {

constexpr std::array<std::string_view, 2> kMarkdownEndings = {".md",
                                                              ".markdown"};
constexpr std::array<std::string_view, 2> kYamlEndings = {".yaml", ".yml"};
constexpr std::array<std::string_view, 1> kJsonEndings = {".json"};

constexpr std::array<Format, 3> kFormats = {{
    {"markdown", kMarkdownEndings, markdown::read, markdown::write},
    {"yaml", kYamlEndings, yaml::read, yaml::write},
    {"json", kJsonEndings, json::read, json::write},
}};

}  // namespace

std::span<const Format> formats() { return kFormats; }

const Format* find_format(const std::filesystem::path& path) {
  const std::string ending = fold(path.extension().string());
  const auto* row =
      std::find_if(kFormats.begin(), kFormats.end(), [&](const Format& format) {
        return std::find(format.endings.begin(), format.endings.end(),
                         ending) != format.endings.end();
      });
  return row == kFormats.end() ? nullptr : row;
}

const Format* find_format_named(std::string_view name) {
  const auto* row = std::find_if(
      kFormats.begin(), kFormats.end(),
      [name](const Format& format) { return format.name == name; });
  return row == kFormats.end() ? nullptr : row;
}

ReadResult read_bank(Source source) {
  const Format* format = find_format(source.name());
  if (format == nullptr) format = &kFormats.front();
  ReadResult read = format->read(std::move(source));
  read.refused = count_refused(read.diagnostics);
  return read;
}

}  // namespace viva
