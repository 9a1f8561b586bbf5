#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "viva/text/safe.h"

namespace viva {

// What a piece of a page is, not how it looks: `terminal` decides on colours.
enum class Style {
  kPlain,
  kTitle,
  kStrong,
  kEmphasis,
  kCode,
  kLink,      // an address
  kFaint,     // what matters less
  kFrame,     // lines that a page draws around and between texts
  kSelected,  // the mark of the row that a person stands on
  kKey,       // a key that can be pressed
  kRight,
  kWrong,
  kWarning
};

// One line of a page: safe text in runs of one style each.
class StyledLine {
 public:
  struct Run {
    std::size_t end;  // byte offset behind the run
    Style style;

    friend bool operator==(const Run&, const Run&) = default;
  };

  // What stands behind byte `at` begins in this column (from 0), whatever the
  // terminal makes of the width of the text in front of it.
  struct Stop {
    std::size_t at;
    int column;

    friend bool operator==(const Stop&, const Stop&) = default;
  };

  // The bytes from `begin` to `end` are seen through a window of `room`
  // columns, in which slid() moves them: code, which is never wrapped.
  struct Sliding {
    std::size_t begin;
    std::size_t end;
    int room;
    Style style;

    friend bool operator==(const Sliding&, const Sliding&) = default;
  };

  StyledLine() = default;
  explicit StyledLine(std::string_view text, Style style = Style::kPlain) {
    append(text, style);
  }

  // Makes the line empty; what is appended then needs no new memory.
  StyledLine& clear();

  // Makes the text safe and appends it.
  StyledLine& append(std::string_view text, Style style = Style::kPlain);

  // Appends a printable character of ASCII so many times.
  StyledLine& append_row(std::size_t count, char c,
                         Style style = Style::kPlain);

  // Fills up with spaces to this column; what is appended next stands there. A
  // line that is that long already is left as it is.
  StyledLine& move_to(int column);

  // Appends a part that slides, the only one of its line, and fills up its
  // window: what is appended next stands behind that.
  StyledLine& append_sliding(std::string_view text, int room, Style style);

  const std::string& text() const { return text_; }
  const std::vector<Run>& runs() const { return runs_; }
  const std::vector<Stop>& stops() const { return stops_; }
  const std::optional<Sliding>& sliding() const { return sliding_; }

  // The bytes from `begin` to `end`, which must be ends of characters. Stops
  // and the part that slides stay only where the line's begin does.
  StyledLine part(std::size_t begin, std::size_t end) const;
  // Stops of the other one count from its own begin and move along.
  StyledLine& append(const StyledLine& other);

  friend bool operator==(const StyledLine&, const StyledLine&) = default;

 private:
  void append_run(std::string_view safe, Style style);
  void end_run(Style style);  // behind what was appended

  std::string text_;
  std::vector<Run> runs_;
  std::vector<Stop> stops_;
  std::optional<Sliding> sliding_;
};

using Lines = std::vector<StyledLine>;

// Columns to fit into; none means that nothing is wrapped.
using Width = std::optional<int>;

// Breaks a line at spaces (between wide characters, or inside a word that is
// wider than the page, where it must) so that each part takes at most `width`
// columns, two being the least. All parts but the first are indented by `hang`
// columns, as long as that leaves half of the width. Leading spaces are kept.
// A line with a part that slides is left as it is.
Lines wrap(const StyledLine& line, Width width, int hang = 0);

// Whether a text fits for certain; false also where it must be measured to
// know.
bool surely_fits(std::string_view text, int columns);

// What of a line stands in the first `columns` columns, without a wide
// character that begins in them and ends behind.
StyledLine cut(const StyledLine& line, int columns);

// What stands from this column on; a space for a character that is parted.
StyledLine from_column(const StyledLine& line, int column);

// The line as it is seen in `columns` columns, its sliding part from column
// `offset` of it on: where more of it precedes or follows, the window begins
// with `‹` or ends with `›`. What stands behind the window keeps its column.
// A line without such a part is returned as it is.
StyledLine slid(const StyledLine& line, int columns, int offset);

}  // namespace viva
