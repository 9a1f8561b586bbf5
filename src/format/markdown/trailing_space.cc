#include "format/markdown/trailing_space.h"

#include <fmt/core.h>

#include <algorithm>

namespace viva::markdown {
namespace {

// Whether Markdown takes the line for words of a paragraph.
bool is_prose(const Line& line) {
  switch (line.kind) {
    case LineKind::kQuestion:
    case LineKind::kChoice:
    case LineKind::kLabel:
    case LineKind::kItem:
    case LineKind::kText:
      return true;
    default:
      return false;
  }
}

// Whether the line goes on with a paragraph above it. A numbered item may: only
// one with the number 1 ends a paragraph that is none itself.
bool goes_on(const Line& line, const Line& above) {
  if (line.kind != LineKind::kItem) return is_prose(line);
  return line.mark == '1' && above.kind != LineKind::kItem;
}

}  // namespace

void TrailingSpace::note(const Line& line, bool spaced) {
  if (break_ && !goes_on(line, *break_)) {
    found_.push_back(space_behind(break_->end));
  }
  break_.reset();
  const bool code = is_deep(line) || (deep_ && line.kind == LineKind::kBlank);
  if (!spaced || code) return;
  const Span space = space_behind(line.end);
  if (is_prose(line) && bytes_.substr(space.begin).starts_with("  ")) {
    break_ = line;
  } else {
    found_.push_back(space);
  }
}

Span TrailingSpace::space_behind(std::uint32_t end) const {
  const std::size_t stop = bytes_.find_first_not_of(" \t", end);
  return {end, static_cast<std::uint32_t>(std::min(stop, bytes_.size()))};
}

void TrailingSpace::report(Report& report) {
  if (break_) found_.push_back(space_behind(break_->end));
  if (found_.empty()) return;
  const std::size_t told = report.add(
      "trailing-space", found_.front(),
      found_.size() == 1
          ? std::string("this line ends with white space")
          : fmt::format("{} lines end with white space, the first one here",
                        found_.size()));
  for (const Span& span : found_) report.mend(told, {span, {}});
}

}  // namespace viva::markdown
