#pragma once

#include <cstddef>
#include <string_view>

namespace viva {

// Most of what pages hold is plain: printable ASCII, and the characters of box
// drawing (U+2500 to U+257F) of which they have their rules. Those are safe to
// show and take one column each.

// The bytes of the plain character that the text begins with; 0 if it begins
// with another one, or not at all.
inline std::size_t plain_size(std::string_view text) {
  if (text.empty()) return 0;
  if (text[0] >= ' ' && text[0] <= '~') return 1;
  const bool box = text.size() >= 3 && text[0] == '\xE2' &&
                   (text[1] == '\x94' || text[1] == '\x95') &&
                   (static_cast<unsigned char>(text[2]) & 0xC0U) == 0x80U;
  return box ? 3 : 0;
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
