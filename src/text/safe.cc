#include "viva/text/safe.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <iterator>

#include "text/plain.h"
#include "viva/text/byte_bits.h"
#include "viva/text/utf8.h"

namespace viva {
namespace {

struct Range {
  char32_t first;
  char32_t last;
};

// C1 controls, then the characters that turn or break a line's direction.
constexpr std::array<Range, 6> kHidden = {{{0x80, 0x9F},
                                           {0x61C, 0x61C},
                                           {0x200E, 0x200F},
                                           {0x2028, 0x2029},
                                           {0x202A, 0x202E},
                                           {0x2066, 0x2069}}};

bool is_hidden(char32_t code) {
  return std::any_of(kHidden.begin(), kHidden.end(), [code](Range range) {
    return range.first <= code && code <= range.last;
  });
}

bool is_printable(char c) {
  return static_cast<unsigned char>(c - ' ') <= '~' - ' ';
}

// How many characters of ASCII that need no change the text begins with.
std::size_t printable_prefix(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); at += kBitsAtOnce) {
    const std::uint64_t printable = bits_of<is_printable>(text.substr(at));
    const auto size = static_cast<std::size_t>(std::countr_one(printable));
    if (size < kBitsAtOnce) return at + size;
  }
  return text.size();
}

// What stands for a character that is not plain.
void append_odd(std::string& out, char32_t code) {
  if (code == '\t') {
    out += "    ";
  } else if (code < 0x20 || code == 0x7F) {
    out += '^';
    out += static_cast<char>(code ^ 0x40U);
  } else if (is_hidden(code)) {
    fmt::format_to(std::back_inserter(out), "\\u{{{:x}}}",
                   static_cast<unsigned>(code));
  } else {
    append_utf8(out, code);
  }
}

}  // namespace

SafeText make_safe(std::string_view text) {
  SafeText safe;
  safe.text_.reserve(text.size());
  append_safe(safe.text_, text);
  return safe;
}

void append_safe(std::string& out, std::string_view text) {
  while (true) {
    std::size_t plain = printable_prefix(text);
    while (const std::size_t next = plain_size(text.substr(plain))) {
      plain += next;
    }
    out.append(text.substr(0, plain));
    text.remove_prefix(plain);
    if (text.empty()) return;
    const Decoded next = decode_utf8(text);
    text.remove_prefix(next.size);
    append_odd(out, next.code);
  }
}

}  // namespace viva
