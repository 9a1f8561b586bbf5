#include "viva/text/width.h"

#include <utf8proc.h>

#include <algorithm>

#include "viva/text/utf8.h"

namespace viva {
namespace {

constexpr char32_t kEmojiPresentation = 0xFE0F;

// A printable character of ASCII, which is a cluster of its own in front of
// another one and takes one column.
bool is_printable_ascii(char c) { return c >= ' ' && c <= '~'; }

int grapheme_width(std::string_view grapheme) {
  if (grapheme.size() == 1 && is_printable_ascii(grapheme[0])) return 1;
  int width = 0;
  while (!grapheme.empty()) {
    const Decoded next = decode_utf8(grapheme);
    const int own =
        next.code == kEmojiPresentation
            ? 2
            : utf8proc_charwidth(static_cast<utf8proc_int32_t>(next.code));
    width = std::max(width, own);
    grapheme.remove_prefix(next.size);
  }
  return width;
}

}  // namespace

std::size_t first_grapheme(std::string_view text) {
  // Most of what is measured: a character of ASCII in front of another one.
  if (is_printable_ascii(text[0]) &&
      (text.size() == 1 || is_printable_ascii(text[1]))) {
    return 1;
  }
  Decoded last = decode_utf8(text);
  std::size_t size = last.size;
  utf8proc_int32_t state = 0;
  while (size < text.size()) {
    const Decoded next = decode_utf8(text.substr(size));
    if (utf8proc_grapheme_break_stateful(
            static_cast<utf8proc_int32_t>(last.code),
            static_cast<utf8proc_int32_t>(next.code), &state)) {
      break;
    }
    size += next.size;
    last = next;
  }
  return size;
}

int display_width(std::string_view text) {
  if (is_ascii(text)) return static_cast<int>(text.size());
  int width = 0;
  while (!text.empty()) {
    const std::size_t size = first_grapheme(text);
    width += grapheme_width(text.substr(0, size));
    text.remove_prefix(size);
  }
  return width;
}

}  // namespace viva
