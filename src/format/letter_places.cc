#include "format/letter_places.h"

#include <algorithm>
#include <string_view>

#include "viva/bank/wording.h"

namespace viva {
namespace {

// One line of a text and where it ends in the source.
struct LineEnd {
  std::size_t end = 0;  // in the text
  std::uint32_t at = 0;
};

// The next line, white space at its end apart; `rest` loses it.
std::string_view take_line(std::string_view& rest) {
  const std::size_t end = std::min(rest.find('\n'), rest.size());
  std::string_view line = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return line.substr(0, line.find_last_not_of(" \t\r") + 1);
}

std::size_t count_lines(std::string_view text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

// Where each line of the text ends in the source; nothing if they are not the
// same lines, some of their begin apart.
std::vector<LineEnd> line_ends(const Source& source, const Text& text) {
  std::string_view written = source.at(text.span);
  std::string_view view = text.view;
  if (count_lines(written) != count_lines(view)) return {};
  std::vector<LineEnd> ends;
  while (!view.empty()) {
    const std::string_view line = take_line(view);
    const std::string_view there = take_line(written);
    if (!there.ends_with(line)) {
      // Only an escape at the begin of the line may be missing.
      const std::string_view tail = line.substr(line.find_first_of(" \t") + 1);
      if (tail.size() == line.size() || !there.ends_with(tail)) return {};
    }
    ends.push_back(
        {static_cast<std::size_t>(line.data() + line.size() - text.view.data()),
         static_cast<std::uint32_t>(there.data() + there.size() -
                                    source.bytes().data())});
  }
  return ends;
}

// Where a place of the text stands in the source, by the line it is in.
std::uint32_t source_place(std::size_t offset,
                           const std::vector<LineEnd>& ends) {
  const auto line =
      std::find_if(ends.begin(), ends.end(),
                   [offset](const LineEnd& end) { return end.end > offset; });
  if (line == ends.end()) return 0;
  return line->at - static_cast<std::uint32_t>(line->end - offset);
}

// How far the text stands behind the begin of its span: 1 if it is in quotes.
std::optional<std::uint32_t> shift_of(const Source& source, const Text& text) {
  const std::string_view written = source.at(text.span);
  if (written == text.view) return 0;
  const bool quoted = written.size() == text.view.size() + 2 &&
                      written.substr(1, text.view.size()) == text.view;
  return quoted ? std::optional<std::uint32_t>(1) : std::nullopt;
}

}  // namespace

std::optional<std::vector<std::uint32_t>> letter_places(
    const Source& source, const Text& text, std::span<const Choice> choices) {
  const std::vector<LetterUse> uses = letters_used(text.view, choices);
  if (uses.empty()) return std::vector<std::uint32_t>{};
  const auto shift = shift_of(source, text);
  const std::vector<LineEnd> ends =
      shift ? std::vector<LineEnd>() : line_ends(source, text);
  std::vector<std::uint32_t> places;
  for (const LetterUse& use : uses) {
    const std::uint32_t at = shift ? text.span.begin + *shift +
                                         static_cast<std::uint32_t>(use.offset)
                                   : source_place(use.offset, ends);
    if (at < text.span.begin || at >= text.span.end ||
        source.bytes()[at] != text.view[use.offset]) {
      return std::nullopt;
    }
    places.push_back(at);
  }
  return places;
}

}  // namespace viva
