#pragma once

#include <cstdint>
#include <string_view>

namespace viva::markdown {

// What a line outside code and comments is, by its own characters alone.
//
//   kTitle     # Week 10
//   kSection   ## Section 3: Title      kGroup   ## any other heading
//   kHeading   ### Learning Objectives
//   kQuestion  **Question 2:** stem
//   kChoice    A) text
//   kKey       **Correct Answer:** B
//   kAnswer    **Answer:** B, a key below choices and a text elsewhere
//   kReason    **Explanation:** text
//   kItem      - text, also *, +, 1.
//   kRule      ---
//   kCode      a line of a fenced block, its fences included; it has the
//              number of the question or section that it would begin elsewhere,
//              and the mark 'Q' or 'S'
enum class LineKind {
  kBlank,
  kTitle,
  kSection,
  kGroup,
  kHeading,
  kQuestion,
  kChoice,
  kKey,
  kAnswer,
  kReason,
  kItem,
  kRule,
  kCode,
  kText,
};

// Offsets count from the begin of the source. Neither the line end nor white
// space before it is part of a line.
struct Line {
  LineKind kind = LineKind::kText;
  std::uint32_t begin = 0;
  std::uint32_t text = 0;     // behind the indentation
  std::uint32_t content = 0;  // behind the mark and the space that follows it
  std::uint32_t content_end = 0;  // before the marks that may end a heading
  std::uint32_t end = 0;
  std::uint32_t number = 0;  // of a section or question; 0 if it has none
  char mark = 0;  // a choice's letter; an item's character, '1' for a number

  std::uint32_t indent() const { return text - begin; }
};

// Finds out what (kCode apart) the line from `begin` to `end` of `bytes` is.
Line classify(std::string_view bytes, std::uint32_t begin, std::uint32_t end);

}  // namespace viva::markdown
