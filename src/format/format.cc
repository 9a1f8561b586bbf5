#include "viva/format/format.h"

#include <algorithm>
#include <array>
#include <utility>

#include "format/markdown/markdown.h"
#include "viva/text/fold.h"

namespace viva {
namespace {

constexpr std::array<std::string_view, 2> kMarkdownEndings = {".md",
                                                              ".markdown"};

constexpr std::array<Format, 1> kFormats = {{
    {"markdown", kMarkdownEndings, markdown::read},
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

ReadResult read_bank(Source source) {
  const Format* format = find_format(source.name());
  if (format == nullptr) format = &kFormats.front();
  return format->read(std::move(source));
}

}  // namespace viva
