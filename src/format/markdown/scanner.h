#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "format/markdown/fence_ends.h"
#include "format/markdown/line.h"
#include "format/rules.h"

namespace viva::markdown {

// How far below a fence at the end of a line of prose its end may stand.
inline constexpr std::size_t kMostTrailingLines = 200;

// Hands out the lines of a document one by one, with fenced code marked as
// such and comments that begin a line left out. A fence may also begin behind
// the mark of a stem, choice, key, explanation or item, or at the end of a line
// of prose if it is closed before the next structure. A fence without an end
// is reported and ends at the next line that can only be structure.
class Scanner {
 public:
  // `bytes` is the whole source; lines are read from `begin` on. Comments for
  // viva that stand above a line are added to `comments` before the line is
  // handed out.
  Scanner(std::string_view bytes, std::uint32_t begin, Report& report,
          std::vector<Span>& comments);

  // The next line, or nothing at the end.
  std::optional<Line> next();

  // Where the next line begins, and whether what stands there may be read by
  // another: it is not in code.
  std::uint32_t at() const { return at_; }
  bool may_skip() const { return !fence_ && at_ < bytes_.size(); }

  // Goes on where another one has stopped to read, at the begin of a line. No
  // text that hangs on a mark may go on there.
  void skip_to(std::uint32_t begin) {
    at_ = begin;
    container_ = 0;
  }

 private:
  std::uint32_t line_end() const;
  Line take_line();
  Line take_code(Line line);
  void skip_comments();
  bool comment_ends_below(std::uint32_t offset);
  bool ends_loose_fence() const;
  void note_container(const Line& line);
  void note_fence(const Line& line);
  bool closes_soon(Fence fence) const;

  std::string_view bytes_;
  std::uint32_t at_;
  Report& report_;
  std::vector<Span>& comments_;
  FenceEnds fence_ends_;
  std::optional<Fence> fence_;
  bool loose_ = false;           // the open fence has no end
  std::uint32_t container_ = 0;  // width of the mark that the text hangs on
  std::optional<std::uint32_t> last_comment_end_;  // once it was looked for
};

}  // namespace viva::markdown
