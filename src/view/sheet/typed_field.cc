#include "view/sheet/typed_field.h"

#include <cstddef>
#include <string>
#include <string_view>

#include "viva/text/width.h"

namespace viva {
namespace {

constexpr int kFieldMargin = 2;  // of all lines but the first
constexpr int kLeastRoom = 8;    // of the first, else it begins below the label
constexpr std::string_view kEmptyField = "________";

// The bytes that a line of the field takes. Its last cell is left for the
// caret, but for a space, behind which the text may go on in the next line.
std::size_t line_size(std::string_view text, int room) {
  std::size_t size = 0;
  std::size_t words = 0;
  int used = 0;
  while (size < text.size()) {
    const std::size_t next = first_grapheme(text.substr(size));
    const std::string_view character = text.substr(size, next);
    const bool space = character == " ";
    used += display_width(character);
    if (size > 0 && used > room - (space ? 0 : 1)) {
      return words > 0 ? words : size;
    }
    size += next;
    if (space) words = size;
  }
  return size;
}

}  // namespace

Body typed_field(std::string_view label, const LineEdit& typed, int columns) {
  const std::string_view text = typed.text();
  const StyledLine margin(std::string(kFieldMargin, ' '));
  Body body;
  StyledLine line(label, Style::kStrong);
  if (display_width(label) > columns - kLeastRoom) {
    body.lines = wrap(line, columns);
    line = margin;
  }
  std::size_t begin = 0;
  bool full = false;
  do {
    const int column = display_width(line.text());
    const std::size_t size = line_size(text.substr(begin), columns - column);
    if (begin <= typed.cursor()) {
      const auto before = text.substr(begin, typed.cursor() - begin);
      body.caret = Caret{static_cast<int>(body.lines.size()),
                         column + display_width(before)};
    }
    line.append(text.substr(begin, size));
    full = display_width(line.text()) >= columns;
    body.lines.push_back(line);
    line = margin;
    begin += size;
  } while (begin < text.size() || full);
  if (text.empty()) body.lines.back().append(kEmptyField, Style::kFaint);
  return body;
}

}  // namespace viva
