#include "view/report/places.h"

#include <algorithm>

#include "viva/text/fold.h"

namespace viva {
namespace {

void collect(std::vector<std::uint32_t>& offsets, Span span) {
  offsets.push_back(span.begin);
  offsets.push_back(span.end);
}

// Every offset that a position is asked of, once and in order.
std::vector<std::uint32_t> offsets_of(std::span<const Diagnostic> findings) {
  std::vector<std::uint32_t> offsets;
  for (const Diagnostic& found : findings) {
    collect(offsets, found.span);
    for (const Span span : found.related) collect(offsets, span);
    for (const Edit& edit : found.edits) collect(offsets, edit.span);
  }
  std::sort(offsets.begin(), offsets.end());
  offsets.erase(std::unique(offsets.begin(), offsets.end()), offsets.end());
  return offsets;
}

}  // namespace

std::size_t last_line(const Extent& extent) {
  const bool at_line_begin = extent.end.column == 1;
  return at_line_begin && extent.end.line > extent.begin.line
             ? extent.end.line - 1
             : extent.end.line;
}

FoundPlaces::FoundPlaces(const Source& source,
                         std::span<const Diagnostic> findings)
    : source_(&source), lines_(source) {
  const std::vector<std::uint32_t> offsets = offsets_of(findings);
  places_.reserve(offsets.size());
  for (const std::uint32_t offset : offsets) {
    places_.push_back({offset, lines_.position(offset)});
  }
}

Extent FoundPlaces::of(Span span) const {
  return {at(span.begin), at(span.end)};
}

std::string_view FoundPlaces::text(Span span) const {
  const std::string_view line = lines_.line(at(span.begin).line);
  if (line.size() <= kMostText) return trim(line);
  const std::string_view bytes = source_->bytes();
  const std::size_t begin = std::min<std::size_t>(span.begin, bytes.size());
  const auto line_end =
      static_cast<std::size_t>(line.data() + line.size() - bytes.data());
  const std::size_t end = std::min(begin + kMostText, line_end);
  return trim(bytes.substr(begin, end - std::min(begin, end)));
}

const Position& FoundPlaces::at(std::uint32_t offset) const {
  return std::lower_bound(places_.begin(), places_.end(), offset,
                          [](const Place& place, std::uint32_t asked) {
                            return place.offset < asked;
                          })
      ->position;
}

std::string_view report_path(const Source& source) {
  std::string_view path = source.name();
  while (path.starts_with("./")) {
    path.remove_prefix(2);
    while (path.starts_with('/')) path.remove_prefix(1);
  }
  return path;
}

}  // namespace viva
