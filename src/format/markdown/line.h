#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "format/fields.h"
#include "viva/text/fence.h"

namespace viva::markdown {

// What a line outside code and comments is, by its own characters alone.
//
//   kTitle     # Week 10
//   kSection   ## Section 3: Title      kGroup   ## any other heading
//   kHeading   ### Learning Objectives, and deeper ones
//   kQuestion  **Question 2:** stem
//   kChoice    A) text
//   kLabel     **Correct Answer:** B, and the other labels of fields
//   kItem      - text, also *, +, 1.; perhaps with a box: - [x] text
//   kRule      ---
//   kTail      text below choices that belongs to none of them; only by its
//              place, see forms.h
//   kLone      what says that it is a question and has no choices; likewise
//   kKeyOf     a row in a list of keys: the key of a number; without one a
//              heading above such rows; likewise
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
  kLabel,
  kItem,
  kRule,
  kCode,
  kText,
  kTail,
  kLone,
  kKeyOf,
};

// Markdown takes what is indented so far for code or for more of a text.
inline constexpr std::uint32_t kCodeIndent = 4;

// Offsets count from the begin of the source. Neither the line end nor white
// space before it is part of a line.
struct Line {
  LineKind kind = LineKind::kText;
  std::uint32_t begin = 0;
  std::uint32_t text = 0;     // behind the indentation
  std::uint32_t content = 0;  // behind the mark and the space that follows it
  std::uint32_t content_end = 0;  // before the marks that may end a heading
  std::uint32_t end = 0;
  std::uint32_t number = 0;  // of a section, question or item; 0 if none
  char mark = 0;  // a choice's letter; an item's character, '1' for a number
  char box = 0;   // of an item: 'x' or ' '; 'X' or '?' if not quite one; '!'
                  // if it is not clear which one is meant
  std::uint32_t box_end = 0;     // behind the box and the space that follows it
  Field field = Field::kAnswer;  // of a label
  bool weak = false;   // of a label: "Answer", which may stand in a text
  bool loose = false;  // known by its place; of a text: perhaps the key itself
  std::uint8_t level = 0;  // of a heading

  std::uint32_t indent() const { return text - begin; }
};

bool is_heading(LineKind kind);

// The line as text, whatever its marks are; code, items and rules stay that.
Line as_text(Line line);

// The line as one whose text is but a part of it; offsets count from its text.
Line part_of(Line line, std::size_t begin, std::size_t end);

// Whether a line of this kind can only be structure, wherever it stands.
bool is_structure(LineKind kind);

// The fence that begins at the end of a line of prose ("What is printed?
// ```python"): for Markdown there is none, but a row below would close it.
std::optional<Fence> trailing_fence(std::string_view text);

// What a text is as a line of its own, its offsets counted from its begin;
// `deep` says that it is indented so far that Markdown takes it for code.
Line classify_text(std::string_view text, bool deep);

// Finds out what (kCode apart) the line from `begin` to `end` of `bytes` is.
Line classify(std::string_view bytes, std::uint32_t begin, std::uint32_t end);

}  // namespace viva::markdown
