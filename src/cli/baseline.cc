#include "cli/baseline.h"

#include <fmt/core.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "viva/data/node.h"
#include "viva/text/error.h"
#include "viva/text/fold.h"
#include "viva/text/safe.h"
#include "viva/text/utf8.h"

namespace viva {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kBaselineFormat = 1;
constexpr std::size_t kLongLine = 500;  // bytes
constexpr std::size_t kLongPart = 200;

[[noreturn]] void refuse_baseline(const Source& source, const Node& node,
                                  std::string_view message) {
  const Position place = LineIndex(source).position(node.span.begin);
  throw Error(fmt::format("{}:{}:{}: {}", source.name(), place.line,
                          place.column, make_safe(message).str()));
}

std::string text_under(const Source& source, const Node& row,
                       std::string_view key) {
  const Node* value = row.find(key);
  if (value == nullptr || value->kind != Node::Kind::kString) {
    refuse_baseline(source, row,
                    fmt::format("a finding of a baseline has a '{}'", key));
  }
  return value->text;
}

std::size_t count_of(const Source& source, const Node& row) {
  const Node* value = row.find("count");
  if (value == nullptr) return 1;
  const std::optional<std::int64_t> count = value->whole();
  if (!count || *count < 1) {
    refuse_baseline(source, *value, "the count of a finding is 1 or more");
  }
  return static_cast<std::size_t>(*count);
}

const Node& findings_of(const Source& source, const DataResult& data) {
  const Node* format = data.root.find("format");
  const Node* findings = data.root.find("findings");
  if (format == nullptr || findings == nullptr ||
      findings->kind != Node::Kind::kList) {
    refuse_baseline(
        source, data.root,
        "this is no baseline, which 'viva check --write-baseline' writes");
  }
  if (format->whole() != kBaselineFormat) {
    refuse_baseline(source, *format,
                    "this viva reads baselines of format 1 only");
  }
  return *findings;
}

Node row_of(const KnownFinding& found, std::size_t count) {
  Node row = Node::map();
  row.add("path", Node::string(found.path));
  row.add("rule", Node::string(found.rule));
  row.add("line", Node::string(found.line));
  if (count > 1)
    row.add("count", Node::number(static_cast<std::int64_t>(count)));
  return row;
}

// Without the bytes of a character that is cut.
std::string_view first_bytes(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text;
  while (most > 0 &&
         (static_cast<unsigned char>(text[most]) & 0xC0U) == 0x80U) {
    --most;
  }
  return text.substr(0, most);
}

}  // namespace

Baseline read_baseline(const Source& source) {
  const DataResult data = read_json(source);
  if (!data.faults.empty()) {
    Node place;
    place.span = data.faults.front().span;
    refuse_baseline(source, place, data.faults.front().message);
  }
  Baseline baseline;
  for (const Node& row : findings_of(source, data).items) {
    KnownFinding found{text_under(source, row, "path"),
                       text_under(source, row, "rule"),
                       text_under(source, row, "line")};
    baseline[std::move(found)] += count_of(source, row);
  }
  return baseline;
}

std::string write_baseline(const Baseline& baseline) {
  std::string text =
      fmt::format("{{\n  \"format\": {},\n  \"findings\": [", kBaselineFormat);
  std::string_view before = "\n";
  for (const auto& [found, count] : baseline) {
    text += before;
    text += "    " + write_json(row_of(found, count));
    before = ",\n";
  }
  text += baseline.empty() ? "]\n}\n" : "\n  ]\n}\n";
  return text;
}

std::string baseline_path(const fs::path& file, const fs::path& folder) {
  const fs::path whole = fs::absolute(file);
  const fs::path place = fs::weakly_canonical(whole.parent_path());
  const fs::path from = fs::weakly_canonical(fs::absolute(folder));
  const fs::path path = (place / whole.filename()).lexically_relative(from);
  return valid_utf8(path.generic_string());
}

KnownFinding known_finding(const std::string& path, const LineIndex& lines,
                           const Diagnostic& found) {
  const std::size_t number = lines.position(found.span.begin).line;
  std::string_view line = lines.line(number);
  if (line.size() > kLongLine) {
    const std::size_t begin = lines.line_begin(number);
    const std::size_t at =
        found.span.begin - std::min<std::size_t>(found.span.begin, begin);
    line = first_bytes(line.substr(std::min(at, line.size())), kLongPart);
  }
  return {path, std::string(found.rule), make_safe(trim(line)).str()};
}

}  // namespace viva
