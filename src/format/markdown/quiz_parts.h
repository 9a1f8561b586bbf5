#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace viva::markdown {

// A stretch of a page that its author marks as a quiz; nothing else of the page
// is one.
struct QuizPart {
  std::uint32_t begin = 0;   // of its first line
  std::uint32_t end = 0;     // behind its last line
  std::uint32_t indent = 0;  // that all of its lines share
};

// Whether the line, given behind its indentation, begins such a part.
bool opens_quiz(std::string_view line);

// Whether a mark of such a part may stand in the bytes from `begin` to `end`,
// which are whole lines.
bool may_mark_quiz(std::string_view bytes, std::size_t begin, std::size_t end);

// What stands between <quiz> and </quiz>, <?quiz?> and <?/quiz?>,
// {{< quizdown >}} and {{< /quizdown >}}, or in <div class="quizdown">, each
// mark on a line of its own and none of them in code. Empty if the page has no
// such marks.
std::vector<QuizPart> quiz_parts(std::string_view bytes, std::uint32_t begin);

}  // namespace viva::markdown
