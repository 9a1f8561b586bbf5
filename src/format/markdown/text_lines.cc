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

// The lines without what they share of their indentation and without escapes.
std::string TextLines::joined(std::string_view bytes) const {
  const std::uint32_t strip = shared_indent(bytes);
  std::string joined;
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    const auto [begin, end] = lines_[i].span;
    const std::string_view line = bytes.substr(begin, end - begin);
    const std::size_t indent = count_indent(line);
    const std::size_t cut =
        i == 0 ? indent : std::min<std::size_t>(strip, indent);
    if (i > 0) joined += '\n';
    joined += line.substr(cut);
    if (lines_[i].code) continue;
    const std::size_t escape =
        find_escape(line.substr(indent), indent >= kCodeIndent);
    if (escape == line.npos) continue;
    joined.erase(joined.size() - line.size() + indent + escape, 1);
    if (i == 0) joined.erase(0, count_indent(joined));
  }
  return joined;
}

Text TextLines::close(std::string_view bytes, Arena& arena) {
  open_ = false;
  if (lines_.empty()) return {};
  const Span all = {lines_.front().span.begin, lines_.back().span.end};
  std::string_view plain = bytes.substr(all.begin, all.end - all.begin);
  const std::size_t indent = count_indent(plain);
  plain.remove_prefix(indent);
  const Span span = {all.begin + static_cast<std::uint32_t>(indent), all.end};
  // Most texts are one line as it stands there.
  if (lines_.size() == 1 &&
      (lines_.front().code ||
       find_escape(plain, indent >= kCodeIndent) == plain.npos)) {
    return {plain, span};
  }
  const std::string text = joined(bytes);
  if (text.empty() || text == plain) return {plain, span};
  return {arena.copy(text), span};
}

}  // namespace viva::markdown
