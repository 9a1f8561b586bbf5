#include "support/body_picture.h"

#include <algorithm>

#include "support/picture.h"
#include "viva/text/width.h"

namespace viva {
namespace {

// The offset of the character that begins in this column, or at the end.
std::size_t offset_of(const std::string& text, int column) {
  std::size_t at = 0;
  int used = 0;
  while (at < text.size() && used < column) {
    const std::size_t size = first_grapheme(std::string_view(text).substr(at));
    used += display_width(std::string_view(text).substr(at, size));
    at += size;
  }
  return used == column ? at : text.npos;
}

}  // namespace

std::string picture(const Body& body) {
  if (!body.caret) return picture(body.lines);
  const auto row = static_cast<std::size_t>(body.caret->row);
  if (row >= body.lines.size()) return "\nThe caret is in no line.\n";
  std::string text = body.lines[row].text();
  const std::size_t at = offset_of(text, body.caret->column);
  if (at == text.npos) return "\nThe caret is at no character.\n";
  Lines lines = body.lines;
  lines[row] = StyledLine(text.insert(at, "|"));
  return picture(lines);
}

int widest(const Body& body) {
  int columns = 0;
  for (const StyledLine& line : body.lines) {
    columns = std::max(columns, display_width(line.text()));
  }
  return columns;
}

}  // namespace viva
