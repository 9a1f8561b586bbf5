#include "view/sheet/sheet.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "view/sheet/body.h"
#include "view/sheet/cut.h"
#include "view/sheet/edge.h"
#include "viva/text/width.h"

namespace viva {
namespace {

constexpr int kMeasure = 90;       // columns that are still good to read
constexpr int kRowsForHints = 12;  // from here on hints may take two lines
constexpr int kNarrow = 60;        // columns
constexpr int kContext = 2;        // lines in sight on both sides of the caret

// The room for a body on the screen.
struct BodyRoom {
  int rows = 1;
  int columns = 1;
  int margin = 0;
};

bool is_small(Size size) {
  return size.columns < kLeastSize.columns || size.rows < kLeastSize.rows;
}

int margin_of(int columns) {
  if (columns >= 80) return 2;
  return columns >= 40 ? 1 : 0;
}

int count_of(const Lines& lines) { return static_cast<int>(lines.size()); }

Lines wrapped(const Lines& lines, int columns) {
  Lines result;
  for (const StyledLine& line : lines) {
    Lines parts = wrap(line, columns);
    std::move(parts.begin(), parts.end(), std::back_inserter(result));
  }
  return result;
}

// Where a column of a line stands once the line is wrapped into these parts,
// which leave out nothing but spaces between them.
Caret caret_in(const Lines& parts, std::string_view text, int column) {
  Caret caret{0, column};
  std::size_t at = 0;
  for (int row = 0; row < count_of(parts); ++row) {
    const std::string_view part = parts[static_cast<std::size_t>(row)].text();
    at = text.find(part, at);
    const int begin = display_width(text.substr(0, at));
    if (begin <= column) caret = {row, column - begin};
    at += part.size();
  }
  return caret;
}

// The body in lines of the screen's own width.
Body narrowed(const Sheet& sheet, int columns) {
  Body body;
  for (std::size_t i = 0; i < sheet.body.size(); ++i) {
    Lines parts = wrap(sheet.body[i], columns);
    if (sheet.caret && sheet.caret->row == static_cast<int>(i)) {
      body.caret = caret_in(parts, sheet.body[i].text(), sheet.caret->column);
      body.caret->row += count_of(body.lines);
    }
    std::move(parts.begin(), parts.end(), std::back_inserter(body.lines));
  }
  return body;
}

// At most `most` lines of what has happened.
Lines notice_lines(const Lines& notices, int columns, int most) {
  Lines lines = wrapped(notices, columns);
  if (count_of(lines) <= most) return lines;
  lines.resize(static_cast<std::size_t>(std::max(most, 0)));
  if (lines.empty()) return lines;
  const Style style = lines.back().runs().empty()
                          ? Style::kPlain
                          : lines.back().runs().back().style;
  lines.back() = cut(lines.back(), columns - 2).append(" …", style);
  return lines;
}

// The first line in sight: as asked for, but within the body and, where there
// is a caret to follow, near to it.
int scrolled_top(int top, int lines, int rows, const Caret* caret) {
  if (caret != nullptr) {
    const int context = std::min(kContext, (rows - 1) / 2);
    top = std::min(top, caret->row - context);
    top = std::max(top, caret->row + context + 1 - rows);
  }
  return std::clamp(top, 0, std::max(0, lines - rows));
}

// How far a line is moved to the left to show what has no room; of one that
// has a part that slides, nothing else moves.
int shift_of(const StyledLine& line, const BodyRoom& room, int side) {
  if (line.sliding()) return 0;
  return display_width(line.text()) > room.columns ? side : 0;
}

StyledLine shifted(const StyledLine& line, const BodyRoom& room, int side) {
  if (line.sliding()) return slid(line, room.columns, side);
  const int shift = shift_of(line, room, side);
  return shift > 0 ? from_column(line, shift) : line;
}

void clamp_side(Fitted& fitted, const Lines& body, const BodyRoom& room) {
  int widest = 0;
  for (const StyledLine& line : body) {
    if (surely_fits(line.text(), room.columns)) continue;
    widest = std::max(widest, display_width(line.text()));
  }
  fitted.wide = widest > room.columns;
  fitted.scroll.side =
      std::clamp(fitted.scroll.side, 0, std::max(0, widest - room.columns));
}

// The caret on the screen, on which line 0 of the body would be at `origin`.
std::optional<Caret> shown_caret(const Fitted& fitted, const Lines& body,
                                 const std::optional<Caret>& caret,
                                 const BodyRoom& room, int origin) {
  if (!caret) return std::nullopt;
  const auto [row, column] = *caret;
  const int last = count_of(body) - fitted.below;
  if (row < fitted.above || row >= last) return std::nullopt;
  const StyledLine& line = body[static_cast<std::size_t>(row)];
  const int shown = column - shift_of(line, room, fitted.scroll.side);
  if (shown < 0) return std::nullopt;
  return Caret{origin + row, room.margin + std::min(shown, room.columns - 1)};
}

// Adds what of the body is in sight to the frame.
void show_body(Fitted& fitted, const Lines& body,
               const std::optional<Caret>& caret, const BodyRoom& room,
               bool follow) {
  const int lines = count_of(body);
  clamp_side(fitted, body, room);
  const Caret* followed = follow && caret ? &*caret : nullptr;
  const int top = scrolled_top(fitted.scroll.top, lines, room.rows, followed);
  const int end = std::min(lines, top + room.rows);
  const int first = count_of(fitted.frame.lines);
  fitted.scroll.top = fitted.above = top;
  fitted.rows = end - top;
  fitted.below = lines - end;
  fitted.frame.caret = shown_caret(fitted, body, caret, room, first - top);
  for (int row = top; row < end; ++row) {
    const StyledLine& line = body[static_cast<std::size_t>(row)];
    fitted.frame.lines.push_back(
        indented(shifted(line, room, fitted.scroll.side), room.margin));
  }
}

void append_all(Lines& lines, Lines more) {
  std::move(more.begin(), more.end(), std::back_inserter(lines));
}

void fit_small(Fitted& fitted, const Sheet& sheet, const Lines& notices,
               Size size, bool follow) {
  fitted.frame.lines = notice_lines(notices, size.columns, size.rows - 1);
  const int rows = size.rows - count_of(fitted.frame.lines);
  const Body body = narrowed(sheet, size.columns);
  show_body(fitted, body.lines, body.caret, {rows, size.columns, 0}, follow);
}

void fit_large(Fitted& fitted, const Sheet& sheet, const Lines& notices,
               Size size, bool follow) {
  const int margin = margin_of(size.columns);
  const bool two = size.columns < kNarrow && size.rows >= kRowsForHints;
  Lines& lines = fitted.frame.lines;
  lines = head_lines(sheet.head, size.columns, margin);
  Lines hints = hint_lines(sheet.keys, size.columns, margin, two ? 2 : 1);
  int rows = size.rows - count_of(lines) - count_of(hints) - 1;
  Lines said = notice_lines(notices, body_columns(size), rows - 1);
  for (StyledLine& line : said) line = indented(line, margin);
  rows -= count_of(said);
  show_body(fitted, sheet.body, sheet.caret,
            {rows, size.columns - margin, margin}, follow);
  const int bottom = size.rows - count_of(said) - 1 - count_of(hints);
  lines.resize(static_cast<std::size_t>(bottom));
  append_all(lines, std::move(said));
  lines.push_back(foot_rule(fitted, size.columns));
  append_all(lines, std::move(hints));
}

}  // namespace

int body_columns(Size size) {
  if (is_small(size)) return std::max(size.columns, 1);
  return std::min(size.columns - 2 * margin_of(size.columns), kMeasure);
}

Fitted fit(const Sheet& sheet, const Lines& notices, Size size, Scroll scroll,
           bool follow) {
  size = {std::max(size.columns, 1), std::max(size.rows, 1)};
  Fitted fitted;
  fitted.scroll = scroll;
  const auto fit_in = is_small(size) ? fit_small : fit_large;
  fit_in(fitted, sheet, notices, size, follow);
  for (StyledLine& line : fitted.frame.lines) {
    if (display_width(line.text()) <= size.columns) continue;
    line = cut(line, size.columns);
  }
  return fitted;
}

}  // namespace viva
