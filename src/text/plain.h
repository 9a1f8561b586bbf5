#pragma once

#include <cstddef>
#include <string_view>

namespace viva {

// Most of what pages hold is plain: printable ASCII, and the boxes, blocks and
// squares (U+2500 to U+25A9) of which they have their rules and bars. Those are
// safe to show and take one column each.

// The bytes of the plain character that the text begins with; 0 if it begins
// with another one, or not at all.
inline std::size_t plain_size(std::string_view text) {
  if (text.empty()) return 0;
  if (text[0] >= ' ' && text[0] <= '~') return 1;
  if (text.size() < 3 || text[0] != '\xE2') return 0;
  const auto second = static_cast<unsigned char>(text[1]);
  const auto third = static_cast<unsigned char>(text[2]);
  const unsigned char end = second == 0x96 ? 0xAA : 0xC0;
  return second >= 0x94 && second <= 0x96 && third >= 0x80 && third < end ? 3
                                                                          : 0;
}

struct PlainRun {
  std::size_t size = 0;  // bytes
  int columns = 0;       // and characters
};

// The plain characters that the text begins with, at most so many of them. One
// in front of another kind is left out: that may be a mark which belongs to it.
// So each of the run is a grapheme cluster of its own.
inline PlainRun plain_run(std::string_view text, int most) {
  PlainRun run;
  std::size_t size = plain_size(text);
  while (size != 0 && run.columns < most) {
    const std::string_view rest = text.substr(run.size + size);
    const std::size_t next = plain_size(rest);
    if (next == 0 && !rest.empty()) break;
    run.size += size;
    ++run.columns;
    size = next;
  }
  return run;
}

}  // namespace viva
