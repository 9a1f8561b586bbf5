#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace viva::prose {

// A text in which what Markdown must not see is replaced by marks: formulas,
// of which it would eat backslashes; controls, of which it would drop some;
// and the colon of a link definition (`[a]: b`), which would vanish as a
// whole. Marks are letters to Markdown, and hold no line ends.
struct SetAside {
  struct Piece {
    std::string raw;                     // as it was written
    std::optional<std::string> formula;  // in Unicode, if it could be
  };

  std::string text;
  std::vector<Piece> pieces;
};

// A formula stands between `$`, `$$`, `\(` and `\)`, or `\[` and `\]`, in one
// paragraph and outside of code. Behind a `$` that opens one and in front of
// the one that closes it is no space, and no digit stands behind that (as
// Pandoc has it); what reads like words and not like a formula is none. Bytes
// that are not UTF-8 become U+FFFD, and line ends are LF.
SetAside set_aside(std::string_view text);

// The text with what was written in place of its marks, or with formulas in
// Unicode. Line ends in formulas become spaces, unless in what is raw.
std::string raw_text(std::string_view text, const SetAside& aside);
std::string shown_text(std::string_view text, const SetAside& aside);

}  // namespace viva::prose
