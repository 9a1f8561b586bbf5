#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "format/markdown/quiz_parts.h"
#include "format/markdown/scanner.h"
#include "format/markdown/trailing_space.h"

namespace viva::markdown {

// Hands out the lines of a scanner; of a page that has parts for quizzes only
// those in them, its title, and the heading above each part. What all lines of
// a part are indented by is taken away. `field: text` lines as some quizzes
// have them become what they say.
class QuizLines {
 public:
  // Trailing white space is looked for in all lines. Without parts, all of the
  // page is handed out.
  QuizLines(Scanner& scanner, TrailingSpace& spaces, std::string_view bytes,
            std::span<const QuizPart> parts);

  // Where the line stands that was handed out last.
  enum class Where { kPage, kFirstInPart, kInPart };

  std::optional<Line> next();

  // Whether all lines are handed out as they are.
  bool may_skip() const { return parts_.empty(); }

  Where where() const { return where_; }

 private:
  std::optional<Line> scan();
  bool is_in_part(const Line& line);
  Line line_of_part(const Line& line) const;

  Scanner& scanner_;
  TrailingSpace& spaces_;
  std::string_view bytes_;
  std::span<const QuizPart> parts_;
  std::size_t part_ = 0;  // the first one that does not end above
  bool has_title_ = false;
  std::optional<Line> heading_;  // the last one outside of parts
  std::optional<Line> kept_;     // behind a heading that was handed out
  Where where_ = Where::kPage;
  std::size_t last_part_;
};

}  // namespace viva::markdown
