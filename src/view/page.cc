#include "view/page.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "viva/text/fence.h"
#include "viva/text/fold.h"
#include "viva/text/width.h"

namespace viva {
namespace {

constexpr int kMostIndent = 4;

std::string_view without_indent(std::string_view line) {
  line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
  return line;
}

// The line without the comments that begin and end in it.
std::string without_comments(std::string_view line) {
  std::string shown;
  while (true) {
    const std::size_t begin = line.find("<!--");
    const std::size_t end =
        begin == line.npos ? line.npos : line.find("-->", begin + 4);
    shown += line.substr(0, end == line.npos ? end : begin);
    if (end == line.npos) return shown;
    line.remove_prefix(end + 3);
  }
}

StyledLine without_last_space(const StyledLine& line) {
  const std::size_t size = line.text().size();
  return line.part(0, line.text().ends_with(' ') ? size - 1 : size);
}

struct FieldLine {
  std::string text;
  bool code = false;
};

// The lines of a field as they are shown.
std::vector<FieldLine> field_lines(std::string_view text) {
  std::vector<FieldLine> lines;
  std::optional<Fence> fence;
  while (true) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    const std::string_view bare = without_indent(line);
    if (fence) {
      if (closes_fence(bare, *fence)) {
        fence.reset();
      } else {
        lines.push_back({std::string(line), true});
      }
    } else if (fence = opened_fence(bare); !fence) {
      const bool span = line.find('`') != line.npos;
      lines.push_back({span ? std::string(line) : without_comments(line)});
    } else if (lines.empty()) {
      lines.push_back({});  // the code stands below the mark
    }
    if (end == text.size()) return lines;
    text.remove_prefix(end + 1);
  }
}

}  // namespace

Page& Page::line(const StyledLine& line, int hang) {
  return add(wrap(line, width_, hang));
}

Page& Page::gap() {
  if (!lines_.empty() && !lines_.back().text().empty()) lines_.emplace_back();
  return *this;
}

Page& Page::field(const StyledLine& mark, std::string_view text, Style style) {
  const int columns = display_width(mark.text());
  const int indent = columns <= kMostIndent ? columns : 0;
  const std::string margin(static_cast<std::size_t>(indent), ' ');
  bool first = true;
  for (const FieldLine& part : field_lines(text)) {
    StyledLine shown =
        first ? mark : StyledLine(part.text.empty() ? "" : margin);
    if (first && part.text.empty()) shown = without_last_space(mark);
    const std::string_view line = part.text;
    const std::size_t blank = line.size() - without_indent(line).size();
    shown.append(line, style);
    this->line(shown, indent + static_cast<int>(first ? 0 : blank));
    first = false;
  }
  return *this;
}

Page& Page::add(Lines lines) {
  std::move(lines.begin(), lines.end(), std::back_inserter(lines_));
  return *this;
}

}  // namespace viva
