#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "viva/text/safe.h"

namespace viva {

// What a piece of a page is, not how it looks: `terminal` decides on colours.
enum class Style { kPlain, kTitle, kStrong, kFaint, kRight, kWrong, kWarning };

// One line of a page: safe text in runs of one style each.
class StyledLine {
 public:
  struct Run {
    std::size_t end;  // byte offset behind the run
    Style style;

    friend bool operator==(const Run&, const Run&) = default;
  };

  StyledLine() = default;
  explicit StyledLine(std::string_view text, Style style = Style::kPlain) {
    append(text, style);
  }

  // Makes the text safe and appends it.
  StyledLine& append(std::string_view text, Style style = Style::kPlain);

  const std::string& text() const { return text_; }
  const std::vector<Run>& runs() const { return runs_; }

  // The bytes from `begin` to `end`, which must be ends of characters.
  StyledLine part(std::size_t begin, std::size_t end) const;
  StyledLine& append(const StyledLine& other);

 private:
  void append_run(std::string_view safe, Style style);

  std::string text_;
  std::vector<Run> runs_;
};

using Lines = std::vector<StyledLine>;

// Columns to fit into; none means that nothing is wrapped.
using Width = std::optional<int>;

// Breaks a line at spaces (between wide characters, or inside a word that is
// wider than the page, where it must) so that each part takes at most `width`
// columns, two being the least. All parts but the first are indented by `hang`
// columns, as long as that leaves half of the width. Leading spaces are kept.
Lines wrap(const StyledLine& line, Width width, int hang = 0);

}  // namespace viva
