#include "viva/text/safe.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

#include "text/plain.h"
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

}  // namespace

SafeText make_safe(std::string_view text) {
  SafeText safe;
  safe.text_.reserve(text.size());
  append_safe(safe.text_, text);
  return safe;
}

void append_safe(std::string& out, std::string_view text) {
  while (true) {
    const std::size_t plain =
        plain_run(text, static_cast<int>(text.size())).size;
    out.append(text.substr(0, plain));
    text.remove_prefix(plain);
    if (text.empty()) return;
    const Decoded next = decode_utf8(text);
    text.remove_prefix(next.size);
    if (next.code == '\t') {
      out += "    ";
    } else if (next.code < 0x20 || next.code == 0x7F) {
      out += '^';
      out += static_cast<char>(next.code ^ 0x40U);
    } else if (is_hidden(next.code)) {
      fmt::format_to(std::back_inserter(out), "\\u{{{:x}}}",
                     static_cast<unsigned>(next.code));
    } else {
      append_utf8(out, next.code);
    }
  }
}

}  // namespace viva
