#include "terminal/frame_painter.h"

#include <algorithm>
#include <cstddef>

namespace viva {
namespace {

constexpr std::string_view kBeginUpdate = "\x1b[?2026h";
constexpr std::string_view kEndUpdate = "\x1b[?2026l";
constexpr std::string_view kHideCursor = "\x1b[?25l";
constexpr std::string_view kShowCursor = "\x1b[?25h";
constexpr std::string_view kEraseLine = "\x1b[2K";

void move_cursor(std::string& bytes, int row, int column) {
  bytes += "\x1b[" + std::to_string(row + 1) + ";" +
           std::to_string(column + 1) + "H";
}

// Puts the text of a line from one byte to another, which are of one style.
void put_piece(std::string& bytes, std::string_view piece,
               const std::string& escape) {
  if (piece.empty()) return;
  bytes += escape;
  bytes += piece;
  if (!escape.empty()) bytes += kStyleEnd;
}

// The cursor is put to a stop by row and column, which every terminal knows;
// the old ones know no sequence for the column alone.
void put_line(std::string& bytes, const StyledLine& line, int row,
              ColorDepth depth) {
  const std::string_view text = line.text();
  auto stop = line.stops().begin();
  std::size_t at = 0;
  for (const StyledLine::Run& run : line.runs()) {
    const std::string escape = escape_of(run.style, depth);
    while (stop != line.stops().end() && stop->at < run.end) {
      put_piece(bytes, text.substr(at, stop->at - at), escape);
      move_cursor(bytes, row, stop->column);
      at = stop->at;
      ++stop;
    }
    put_piece(bytes, text.substr(at, run.end - at), escape);
    at = run.end;
  }
}

void put_row(std::string& bytes, const Frame& frame, int row, Size size,
             ColorDepth depth) {
  move_cursor(bytes, row, 0);
  bytes += kEraseLine;
  const auto index = static_cast<std::size_t>(row);
  if (index >= frame.lines.size()) return;
  const StyledLine& line = frame.lines[index];
  if (surely_fits(line.text(), size.columns)) {
    put_line(bytes, line, row, depth);
  } else {
    put_line(bytes, cut(line, size.columns), row, depth);
  }
}

// A line that is not there looks like an empty one.
bool is_same_row(const Frame& one, const Frame& other, std::size_t row) {
  const bool in_one = row < one.lines.size();
  const bool in_other = row < other.lines.size();
  if (in_one && in_other) return one.lines[row] == other.lines[row];
  return (!in_one || one.lines[row].text().empty()) &&
         (!in_other || other.lines[row].text().empty());
}

void put_caret(std::string& bytes, const Frame& frame, Size size) {
  if (!frame.caret) return;
  const Caret& caret = *frame.caret;
  const bool is_inside = caret.row >= 0 && caret.row < size.rows &&
                         caret.column >= 0 && caret.column < size.columns;
  if (!is_inside) return;
  move_cursor(bytes, caret.row, caret.column);
  bytes += kShowCursor;
}

}  // namespace

// Those that know nothing of synchronized updates pass over the sequence, but
// for the oldest.
Abilities abilities_of(const TerminalName& name, bool color) {
  const bool is_old = name.term == "linux" || name.term.starts_with("vt");
  return {color_depth(name, color), !is_old};
}

std::string paint(const Frame& frame, const Frame* previous, Size size,
                  Abilities abilities) {
  std::string rows;
  for (int row = 0; row < size.rows; ++row) {
    const bool is_kept =
        previous != nullptr &&
        is_same_row(frame, *previous, static_cast<std::size_t>(row));
    if (!is_kept) put_row(rows, frame, row, size, abilities.depth);
  }
  if (rows.empty() && previous != nullptr && frame.caret == previous->caret) {
    return {};
  }
  std::string bytes;
  if (abilities.synchronized) bytes += kBeginUpdate;
  bytes += kHideCursor;
  // Another program may have left a style.
  if (previous == nullptr) bytes += kStyleEnd;
  bytes += rows;
  put_caret(bytes, frame, size);
  if (abilities.synchronized) bytes += kEndUpdate;
  return bytes;
}

}  // namespace viva
