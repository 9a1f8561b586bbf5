#include "support/own_sequences.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "viva/text/utf8.h"

namespace viva {
namespace {

constexpr std::array<std::string_view, 14> kExact = {
    "\x1b[?1049h", "\x1b[?1049l", "\x1b[0m",     "\x1b[H",      "\x1b[J",
    "\x1b[?7l",    "\x1b[?7h",    "\x1b[?2004h", "\x1b[?2004l", "\x1b[?2026h",
    "\x1b[?2026l", "\x1b[?25h",   "\x1b[?25l",   "\x1b[2K"};

// How long the sequence of the program's own is with which the bytes begin.
std::size_t own_sequence(std::string_view bytes) {
  for (const std::string_view exact : kExact) {
    if (bytes.starts_with(exact)) return exact.size();
  }
  if (!bytes.starts_with("\x1b[")) return 0;
  const std::size_t end = bytes.find_first_not_of("0123456789;", 2);
  if (end == bytes.npos || end == 2) return 0;
  const std::string_view numbers = bytes.substr(2, end - 2);
  const auto semicolons = std::count(numbers.begin(), numbers.end(), ';');
  const bool is_place = bytes[end] == 'H' && semicolons == 1;
  return is_place || bytes[end] == 'm' ? end + 1 : 0;
}

bool is_between(char32_t code, char32_t first, char32_t last) {
  return first <= code && code <= last;
}

bool is_plain(const Decoded& next) {
  const char32_t code = next.code;
  return next.valid && code >= 0x20 && !is_between(code, 0x7F, 0x9F) &&
         code != 0x061C && !is_between(code, 0x200E, 0x200F) &&
         !is_between(code, 0x2028, 0x202E) && !is_between(code, 0x2066, 0x2069);
}

std::string in_hexadecimal(std::string_view bytes) {
  std::string text;
  for (const char byte : bytes.substr(0, 8)) {
    std::array<char, 4> digits{};
    std::snprintf(digits.data(), digits.size(), "%02x ",
                  static_cast<unsigned char>(byte));
    text += digits.data();
  }
  return text;
}

}  // namespace

std::string first_stray(std::string_view output) {
  constexpr std::size_t kBefore = 40;
  bool alternate = false;
  for (std::size_t at = 0; at < output.size();) {
    const std::string_view rest = output.substr(at);
    if (rest.starts_with("\x1b[?1049")) alternate = rest[7] == 'h';
    if (!alternate && rest.starts_with("\r\n")) {
      at += 2;
      continue;
    }
    const Decoded next = decode_utf8(rest);
    const std::size_t size = next.code == 0x1B
                                 ? own_sequence(rest)
                                 : (is_plain(next) ? next.size : 0);
    if (size == 0) {
      const std::size_t before = std::min(at, kBefore);
      return in_hexadecimal(rest) + "behind " +
             std::string(output.substr(at - before, before));
    }
    at += size;
  }
  return "";
}

}  // namespace viva
