#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "viva/text/frame.h"

namespace viva {

// What always stands above a page, but for what is empty. The author's text
// comes last, so that nothing of the program's own stands to the right of it.
// Where there is little room, the bar goes first, then the marks; a clock
// without room behind the place stands below it.
struct Head {
  std::string place = {};  // "Question 2 of 4"
  std::size_t done = 0;    // shown as a bar, where `all` is not 0
  std::size_t all = 0;
  std::string clock = {};               // "12 min 5 s left"
  std::vector<std::string> marks = {};  // "flagged"
  std::string title = {};               // the author's: section or course
};

// A key that matters on the page, for its foot: {"Enter", "confirm"}. The most
// important ones come first: those that have no room are left out.
struct KeyHint {
  std::string key;
  std::string what;
};

// A page of a full screen before it is fitted into one.
struct Sheet {
  Head head = {};
  Lines body = {};                  // scrolls if it is longer than its room
  std::optional<Caret> caret = {};  // a place in the body, always kept in sight
  std::vector<KeyHint> keys = {};
};

// How far a person has scrolled: lines down, columns to the right.
struct Scroll {
  int top = 0;
  int side = 0;
};

// A sheet fitted into a screen.
struct Fitted {
  Frame frame;
  Scroll scroll;  // as far as it can be: within the body
  int rows = 0;   // lines of the body in sight, as wrapped for this screen
  int above = 0;  // those that are not
  int below = 0;
  bool wide = false;  // a line of the body is wider than its room
};

// The least screen that has room for head and foot. Smaller ones show the body
// alone, wrapped.
inline constexpr Size kLeastSize{30, 8};

// Columns that the text of a body may take in a screen of this size: lines
// longer than a person likes to read are not made.
int body_columns(Size size);

// `notices` say what has just happened; they stand between body and foot until
// the next key, in a small screen in front of the body, and leave it at least a
// line. The scroll is what the person asked for; the caret's row is shown all
// the same, with some lines around it, if `follow`. Without, a caret that is
// not in sight is left out. A line of the body that is wider than its room is
// shown from column `side` on.
Fitted fit(const Sheet& sheet, const Lines& notices, Size size, Scroll scroll,
           bool follow);

}  // namespace viva
