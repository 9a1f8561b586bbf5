#include "format/markdown/text_lines.h"

#include <algorithm>
#include <limits>
#include <string>

#include "format/markdown/escape.h"

namespace viva::markdown {
namespace {

std::size_t count_indent(std::string_view line) {
  const auto text = std::find_if(line.begin(), line.end(),
                                 [](char c) { return c != ' ' && c != '\t'; });
  return static_cast<std::size_t>(text - line.begin());
}

}  // namespace

void TextLines::open(const Line& first, std::uint32_t width) {
  open_ = true;
  width_ = width;
  lines_.clear();
  held_.clear();
  bare_ = first.content == first.end;
  if (!bare_) lines_.push_back({{first.content, first.end}});
}

void TextLines::add(const Line& line) {
  if (!lines_.empty()) {
    lines_.insert(lines_.end(), held_.begin(), held_.end());
  }
  held_.clear();
  lines_.push_back({{line.begin, line.end}, line.kind == LineKind::kCode});
}

void TextLines::hold(const Line& line) {
  held_.push_back({{line.begin, line.end}});
}

std::uint32_t TextLines::shared_indent(std::string_view bytes) const {
  std::uint32_t shared =
      bare_ ? std::numeric_limits<std::uint32_t>::max() : width_;
  for (std::size_t i = bare_ ? 0 : 1; i < lines_.size(); ++i) {
    const auto [begin, end] = lines_[i].span;
    std::uint32_t indent = 0;
    while (begin + indent < end && bytes[begin + indent] == ' ') ++indent;
    if (begin + indent < end) shared = std::min(shared, indent);
  }
  return shared;
}

Text TextLines::close(std::string_view bytes, Arena& arena) {
  open_ = false;
  if (lines_.empty()) return {};
  const std::uint32_t strip = shared_indent(bytes);
  Span span = {lines_.front().span.begin, lines_.back().span.end};
  const auto text_at = [&](Span at) {
    return bytes.substr(at.begin, at.end - at.begin);
  };
  span.begin += static_cast<std::uint32_t>(count_indent(text_at(span)));
  std::string joined;
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    const std::string_view line = text_at(lines_[i].span);
    const std::size_t indent = count_indent(line);
    const std::size_t cut =
        i == 0 ? indent : std::min<std::size_t>(strip, indent);
    const std::size_t escape =
        lines_[i].code
            ? line.npos
            : find_escape(line.substr(indent), indent >= kCodeIndent);
    if (lines_.size() == 1 && escape == line.npos) break;
    if (i > 0) joined += '\n';
    joined += line.substr(cut);
    if (escape == line.npos) continue;
    joined.erase(joined.size() - line.size() + indent + escape, 1);
    if (i == 0) joined.erase(0, count_indent(joined));
  }
  const std::string_view plain = text_at(span);
  if (joined.empty() || joined == plain) return {plain, span};
  return {arena.copy(joined), span};
}

}  // namespace viva::markdown
