#include "format/encoding.h"

#include <fmt/core.h>

#include <array>
#include <optional>
#include <string>

#include "viva/text/safe.h"
#include "viva/text/utf8.h"

namespace viva {
namespace {

// What Windows-1252 has in place of the controls 0x80 to 0x9F; 0 where it has
// none.
constexpr std::array<char16_t, 32> kWindows = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
    0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

// The byte that was read as this character, in Windows-1252 or Latin-1.
std::optional<char> byte_of(char32_t code) {
  constexpr char32_t kHighest = 0x2122;
  if (code < 0x100) return static_cast<char>(code);
  if (code > kHighest) return std::nullopt;
  for (std::size_t i = 0; i < kWindows.size(); ++i) {
    if (kWindows[i] == code) return static_cast<char>(0x80 + i);
  }
  return std::nullopt;
}

// Soft hyphen, zero-width space, word joiner, byte-order mark: they stand in
// copied text, and no answer that is typed has them. Joiners of emoji and
// scripts are no such characters.
bool has_no_width(char32_t code) {
  return code == 0xAD || code == 0x200B || code == 0x2060 || code == 0xFEFF;
}

struct Broken {
  std::size_t size = 0;  // bytes of the text
  std::string meant;
};

// The characters at the front of the text that are one character of UTF-8
// whose bytes were read one by one; the size is 0 if they are not.
Broken broken_front(std::string_view text) {
  std::string bytes;
  std::size_t at = 0;
  while (at < text.size() && bytes.size() < 4) {
    const Decoded next = decode_utf8(text.substr(at));
    const std::optional<char> byte = byte_of(next.code);
    const bool high = byte && (static_cast<unsigned char>(*byte) & 0x80U) != 0;
    if (!next.valid || !high) break;
    bytes += *byte;
    at += next.size;
    const Decoded meant = decode_utf8(bytes);
    if (meant.valid) return {at, bytes};
  }
  return {};
}

// Printable ASCII, tabs and line ends need no second look.
bool is_plain(char c) {
  return (c >= ' ' && c <= '~') || c == '\n' || c == '\t' || c == '\r';
}

// The offset of the first byte from `at` on that is not plain, or the size.
std::size_t find_odd(std::string_view bytes, std::size_t at) {
  constexpr std::size_t kBlock = 64;
  for (; at + kBlock <= bytes.size(); at += kBlock) {
    // Without a branch for each byte compilers do many of them at once.
    unsigned char odd = 0;
    for (std::size_t i = 0; i < kBlock; ++i) {
      odd |= is_plain(bytes[at + i]) ? 0 : 1;
    }
    if (odd != 0) break;
  }
  while (at < bytes.size() && is_plain(bytes[at])) ++at;
  return at;
}

class LineCheck {
 public:
  LineCheck(std::string_view bytes, std::size_t begin, Report& report)
      : bytes_(bytes), at_(begin), report_(report) {}

  void run() {
    while ((at_ = find_odd(bytes_, at_)) < bytes_.size()) {
      at_ += check_character();
    }
  }

 private:
  // Returns the bytes that were looked at.
  std::size_t check_character() {
    const std::string_view rest = bytes_.substr(at_);
    const Decoded next = decode_utf8(rest);
    const std::string_view character = rest.substr(0, next.size);
    if (!next.valid) {
      tell("invalid-utf8", invalid_told_, 1, "this byte is not UTF-8");
      return 1;
    }
    const Broken broken = broken_front(rest);
    if (broken.size > 0) {
      tell("broken-text", broken_told_, broken.size,
           fmt::format("'{}' is what becomes of '{}' in the wrong code "
                       "page",
                       rest.substr(0, broken.size), broken.meant));
      return broken.size;
    }
    if (next.code == 0xFFFD) {
      tell("broken-text", broken_told_, next.size,
           "a character was lost here (U+FFFD stands for it)");
    } else if (make_safe(character).str() != character ||
               has_no_width(next.code)) {
      tell("broken-text", broken_told_, next.size,
           fmt::format("a character that cannot be seen (U+{:04X}) "
                       "stands here",
                       static_cast<unsigned>(next.code)));
    }
    return next.size;
  }

  // A line has one finding of a rule: `told` is where the next may stand.
  void tell(std::string_view rule, std::size_t& told, std::size_t size,
            std::string message) {
    if (at_ < told) return;
    told = bytes_.find('\n', at_);
    const auto begin = static_cast<std::uint32_t>(at_);
    report_.add(rule, {begin, begin + static_cast<std::uint32_t>(size)},
                std::move(message));
  }

  std::string_view bytes_;
  std::size_t at_;
  Report& report_;
  std::size_t broken_told_ = 0;
  std::size_t invalid_told_ = 0;
};

}  // namespace

void check_encoding(const Source& source, Report& report) {
  const std::string_view bytes = source.bytes();
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
    return report.add("invalid-utf8", {0, 2}, "this file is UTF-16");
  }
  LineCheck(bytes, source.text_begin(), report).run();
}

}  // namespace viva
