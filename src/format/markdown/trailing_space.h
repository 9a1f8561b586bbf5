#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "format/markdown/line.h"
#include "format/rules.h"

namespace viva::markdown {

// Looks for white space at the end of lines, which no reader sees. What stands
// in code, and the two spaces by which Markdown breaks a line within a text
// (CommonMark 6.7), are left alone.
class TrailingSpace {
 public:
  explicit TrailingSpace(std::string_view bytes) : bytes_(bytes) {}

  // Takes the lines of the document in order.
  void see(const Line& line) {
    const bool spaced = line.end < bytes_.size() &&
                        (bytes_[line.end] == ' ' || bytes_[line.end] == '\t');
    if (spaced || break_) note(line, spaced);
    if (line.kind != LineKind::kBlank) deep_ = is_deep(line);
  }

  // Whether lines that no white space ends may be left out, and that they were.
  bool may_skip() const { return !break_; }
  void skip() { deep_ = false; }

  // One finding for the whole document, if there is any such line.
  void report(Report& report);

 private:
  static bool is_deep(const Line& line) {
    return line.kind == LineKind::kCode ||
           (line.kind == LineKind::kText && line.indent() >= kCodeIndent);
  }
  void note(const Line& line, bool spaced);
  Span space_behind(std::uint32_t end) const;

  std::string_view bytes_;
  std::vector<Span> found_;
  std::optional<Line> break_;  // the line before, if it may end with a break
  bool deep_ = false;          // the last line that is not blank may be code
};

}  // namespace viva::markdown
