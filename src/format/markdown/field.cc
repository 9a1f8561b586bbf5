#include "format/markdown/field.h"

#include <algorithm>
#include <limits>
#include <string>

namespace viva::markdown {

void Field::open(const Line& first, std::uint32_t width) {
  open_ = true;
  width_ = width;
  lines_.clear();
  held_.clear();
  bare_ = first.content == first.end;
  if (!bare_) lines_.push_back({first.content, first.end});
}

void Field::add(const Line& line) {
  if (!lines_.empty()) {
    lines_.insert(lines_.end(), held_.begin(), held_.end());
  }
  held_.clear();
  lines_.push_back({line.begin, line.end});
}

void Field::hold(const Line& line) { held_.push_back({line.begin, line.end}); }

std::uint32_t Field::shared_indent(std::string_view bytes) const {
  std::uint32_t shared =
      bare_ ? std::numeric_limits<std::uint32_t>::max() : width_;
  for (std::size_t i = bare_ ? 0 : 1; i < lines_.size(); ++i) {
    const auto [begin, end] = lines_[i];
    std::uint32_t indent = 0;
    while (begin + indent < end && bytes[begin + indent] == ' ') ++indent;
    if (begin + indent < end) shared = std::min(shared, indent);
  }
  return shared;
}

Text Field::close(std::string_view bytes, Arena& arena) {
  open_ = false;
  if (lines_.empty()) return {};
  const std::uint32_t strip = shared_indent(bytes);
  if (bare_) lines_.front().begin += strip;
  const Span span = {lines_.front().begin, lines_.back().end};
  if (lines_.size() == 1) {
    return {bytes.substr(span.begin, span.end - span.begin), span};
  }
  std::string joined;
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    auto [begin, end] = lines_[i];
    if (i > 0) {
      begin = std::min(begin + strip, end);
      joined += '\n';
    }
    joined += bytes.substr(begin, end - begin);
  }
  const std::string_view whole =
      bytes.substr(span.begin, span.end - span.begin);
  return {whole == joined ? whole : arena.copy(joined), span};
}

}  // namespace viva::markdown
