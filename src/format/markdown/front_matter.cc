#include "format/markdown/front_matter.h"

#include <fmt/core.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "format/in_quotes.h"
#include "format/markdown/line.h"
#include "format/settings.h"
#include "viva/data/node.h"
#include "viva/text/fold.h"
#include "viva/text/similar.h"

namespace viva::markdown {
namespace {

// Lines of a document, from an offset on.
struct LineWalk {
  std::string_view bytes;
  std::uint32_t at;

  bool has_next() const { return at < bytes.size(); }

  // Without white space at its end.
  std::string_view next() {
    const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
    std::string_view line = bytes.substr(at, end - at);
    at = static_cast<std::uint32_t>(std::min(end + 1, bytes.size()));
    line = line.substr(0, line.find_last_not_of(" \t\r") + 1);
    return line;
  }
};

// "key: value", the key being one word.
bool is_pair(std::string_view line) {
  const std::size_t colon = line.find(':');
  if (colon == line.npos || colon == 0) return false;
  if (colon + 1 < line.size() && line[colon + 1] != ' ') return false;
  return line.substr(0, colon).find_first_of(" \t#*>-[") == line.npos;
}

// Whether the line can only belong to the questions of a document.
bool is_of_a_bank(const Source& source, std::uint32_t begin,
                  std::uint32_t end) {
  switch (classify(source.bytes(), begin, end).kind) {
    case LineKind::kSection:
    case LineKind::kQuestion:
    case LineKind::kLabel:
      return true;
    default:
      return false;
  }
}

// The YAML between the lines, and where the document goes on.
struct FrontMatter {
  Span yaml;
  std::uint32_t end = 0;
};

std::optional<FrontMatter> find_front_matter(const Source& source,
                                             Report& report) {
  LineWalk walk{source.bytes(), source.text_begin()};
  const std::uint32_t begin = walk.at;
  if (walk.next() != "---") return std::nullopt;
  FrontMatter found{{walk.at, walk.at}, walk.at};
  bool begins = false;  // with a key
  bool decided = false;
  while (walk.has_next()) {
    const std::uint32_t line_begin = walk.at;
    const std::string_view line = walk.next();
    if (line == "---" || line == "...") {
      if (decided && !begins) return std::nullopt;
      found.yaml.end = line_begin;
      found.end = walk.at;
      return found;
    }
    if (is_of_a_bank(source, line_begin, walk.at)) break;
    if (decided || line.empty() || line.starts_with('#')) continue;
    decided = true;
    begins = is_pair(line);
  }
  if (!begins) return std::nullopt;
  report.add("unclosed-front-matter", {begin, begin + 3},
             "the front matter that begins here has no end; it is read as "
             "text");
  return std::nullopt;
}

std::vector<std::string_view> known_keys() {
  std::vector<std::string_view> keys = {"title"};
  const auto settings = setting_keys();
  keys.insert(keys.end(), settings.begin(), settings.end());
  return keys;
}

void read_keys(const Node& map, Bank& bank, Report& report) {
  const TreeContext context{bank.source, bank.arena, report};
  const std::vector<std::string_view> known = known_keys();
  for (std::size_t i = 0; i < map.keys.size(); ++i) {
    const Node& key = map.keys[i];
    if (key.text == "title") {
      bank.title = read_line(map.items[i], "title", context);
    } else if (std::find(known.begin(), known.end(), key.text) != known.end()) {
      read_setting(key, map.items[i], bank.settings, context);
    } else {
      report.add("unknown-setting", key.span,
                 fmt::format("the key {} is left alone{}", in_quotes(key.text),
                             did_you_mean(key.text, known)));
    }
  }
}

}  // namespace

std::uint32_t read_front_matter(Bank& bank, Report& report) {
  const auto found = find_front_matter(bank.source, report);
  if (!found) return bank.source.text_begin();
  const DataResult data = read_yaml(bank.source, found->yaml);
  report_faults(data, report);
  if (data.root.kind == Node::Kind::kMap) read_keys(data.root, bank, report);
  return found->end;
}

}  // namespace viva::markdown
