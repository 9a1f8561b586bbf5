#include "format/markdown/quiz_lines.h"

#include <array>
#include <utility>

#include "format/markdown/cut.h"

namespace viva::markdown {
namespace {

struct FieldLine {
  std::string_view begin;
  LineKind kind;
  char box;
};

constexpr std::array<FieldLine, 4> kFieldLines = {{
    {"question:", LineKind::kQuestion, 0},
    {"answer-correct:", LineKind::kItem, 'x'},
    {"answer:", LineKind::kItem, ' '},
    {"content:", LineKind::kLabel, 0},
}};

}  // namespace

QuizLines::QuizLines(Scanner& scanner, TrailingSpace& spaces,
                     std::string_view bytes, std::span<const QuizPart> parts)
    : scanner_(scanner),
      spaces_(spaces),
      bytes_(bytes),
      parts_(parts),
      last_part_(parts_.size()) {}

std::optional<Line> QuizLines::scan() {
  const std::optional<Line> line = scanner_.next();
  if (line) spaces_.see(*line);
  return line;
}

bool QuizLines::is_in_part(const Line& line) {
  while (part_ < parts_.size() && parts_[part_].end <= line.begin) ++part_;
  return part_ < parts_.size() && parts_[part_].begin < line.begin;
}

std::optional<Line> QuizLines::next() {
  if (parts_.empty()) return scan();
  if (kept_) {
    where_ = Where::kFirstInPart;
    return std::exchange(kept_, std::nullopt);
  }
  while (std::optional<Line> line = scan()) {
    if (is_in_part(*line)) {
      const bool first = std::exchange(last_part_, part_) != part_;
      where_ = first ? Where::kFirstInPart : Where::kInPart;
      const Line inside = line_of_part(*line);
      if (!first || !heading_) return inside;
      kept_ = inside;
      where_ = Where::kPage;
      return std::exchange(heading_, std::nullopt);
    }
    if (line->kind == LineKind::kTitle && !has_title_) {
      has_title_ = true;
      where_ = Where::kPage;
      return line;
    }
    const bool heading =
        line->kind == LineKind::kGroup || line->kind == LineKind::kHeading;
    if (heading) heading_ = line;
  }
  where_ = Where::kPage;
  return std::nullopt;
}

Line QuizLines::line_of_part(const Line& line) const {
  if (line.kind == LineKind::kCode || line.kind == LineKind::kBlank) {
    return line;
  }
  Line inside = line;
  const std::uint32_t indent = parts_[part_].indent;
  if (indent > 0) inside = classify(bytes_, line.begin + indent, line.end);
  if (inside.kind != LineKind::kText) return inside;
  std::string_view text = bytes_.substr(inside.text, inside.end - inside.text);
  for (const FieldLine& field : kFieldLines) {
    if (!take(text, field.begin)) continue;
    inside.kind = field.kind;
    inside.box = field.box;
    inside.mark = '-';
    inside.field = Field::kExplanation;
    inside.content =
        inside.end - static_cast<std::uint32_t>(skip_space(text).size());
    inside.box_end = inside.content;
    inside.loose = true;
    break;
  }
  return inside;
}

}  // namespace viva::markdown
