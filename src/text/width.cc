#include "viva/text/width.h"

#include <utf8proc.h>

#include <algorithm>

#include "text/plain.h"
#include "viva/text/utf8.h"

namespace viva {
namespace {

constexpr char32_t kEmojiPresentation = 0xFE0F;

int width_of(std::string_view grapheme) {
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
  if (const PlainRun plain = plain_run(text, 1); plain.size != 0) {
    return plain.size;
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

Grapheme measure_grapheme(std::string_view text) {
  if (const PlainRun plain = plain_run(text, 1); plain.size != 0) {
    return {plain.size, 1};
  }
  const std::size_t size = first_grapheme(text);
  return {size, width_of(text.substr(0, size))};
}

int display_width(std::string_view text) {
  const int all = static_cast<int>(text.size());
  if (is_ascii(text)) return all;
  int width = 0;
  while (true) {
    const PlainRun plain = plain_run(text, all);
    width += plain.columns;
    text.remove_prefix(plain.size);
    if (text.empty()) return width;
    const Grapheme next = measure_grapheme(text);
    width += next.width;
    text.remove_prefix(next.size);
  }
}

}  // namespace viva
