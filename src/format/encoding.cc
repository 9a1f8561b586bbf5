#include "format/encoding.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "format/repair.h"
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

}  // namespace

EncodingCheck::EncodingCheck(const Source& source, Report& report)
    : bytes_(source.bytes()), at_(source.text_begin()), report_(report) {
  if (!bytes_.starts_with("\xFF\xFE") && !bytes_.starts_with("\xFE\xFF")) {
    return;
  }
  report.add("invalid-utf8", {0, 2}, "this file is UTF-16");
  at_ = bytes_.size();
}

void EncodingCheck::run_to(std::size_t end) {
  // A line's end is no part of a character.
  end =
      std::min(bytes_.find('\n', std::min(end, bytes_.size())), bytes_.size());
  const std::string_view lines = bytes_.substr(0, end);
  while ((at_ = find_odd(lines, at_)) < lines.size()) {
    at_ += check_character();
  }
}

// Returns the bytes that were looked at.
std::size_t EncodingCheck::check_character() {
  const std::string_view rest = bytes_.substr(at_);
  const Decoded next = decode_utf8(rest);
  const std::string_view character = rest.substr(0, next.size);
  if (!next.valid) {
    if (may_tell(invalid_told_)) {
      report_.add("invalid-utf8", span_of(1), "this byte is not UTF-8");
    }
    return 1;
  }
  const Broken broken = broken_front(rest);
  if (broken.size > 0) {
    tell_broken(broken.size,
                fmt::format("'{}' is what becomes of '{}' in the wrong code "
                            "page",
                            rest.substr(0, broken.size), broken.meant));
    mend_misread(broken.size, broken.meant);
    return broken.size;
  }
  if (next.code == 0xFFFD) {
    tell_broken(next.size, "a character was lost here (U+FFFD stands for it)");
  } else if (make_safe(character).str() != character ||
             has_no_width(next.code)) {
    tell_broken(next.size,
                fmt::format("a character that cannot be seen (U+{:04X}) "
                            "stands here",
                            static_cast<unsigned>(next.code)));
    if (has_no_width(next.code)) {
      mend(next.size, repair_hidden(bytes_, span_of(next.size)));
    }
  }
  return next.size;
}

// A line has one finding of a rule: `told` is where the next may stand.
bool EncodingCheck::may_tell(std::size_t& told) const {
  if (at_ < told) return false;
  told = bytes_.find('\n', at_);
  return true;
}

void EncodingCheck::tell_broken(std::size_t size, std::string message) {
  if (!may_tell(broken_told_)) return;
  finding_ = report_.add("broken-text", span_of(size), std::move(message));
}

void EncodingCheck::mend_misread(std::size_t size, const std::string& meant) {
  const Span span = span_of(size);
  const bool in_run = misread_end_ == span.begin ||
                      broken_front(bytes_.substr(span.end)).size > 0;
  misread_end_ = span.end;
  mend(size, repair_misread(bytes_, span, meant, in_run));
}

// What mends the line belongs to what is told of it.
void EncodingCheck::mend(std::size_t size,
                         std::optional<std::string> replacement) {
  if (!replacement) return;
  report_.mend(finding_, {span_of(size), std::move(*replacement)});
}

Span EncodingCheck::span_of(std::size_t size) const {
  const auto begin = static_cast<std::uint32_t>(at_);
  return {begin, begin + static_cast<std::uint32_t>(size)};
}

std::string unbroken(std::string_view text) {
  std::string whole(text);
  while (true) {
    std::string mended;
    for (std::size_t at = 0; at < whole.size();) {
      const std::string_view rest = std::string_view(whole).substr(at);
      const Broken broken = broken_front(rest);
      const bool kept = broken.size == 0;
      mended += kept ? rest.substr(0, 1) : std::string_view(broken.meant);
      at += kept ? 1 : broken.size;
    }
    if (mended == whole) return whole;
    whole = std::move(mended);
  }
}

void check_encoding(const Source& source, Report& report) {
  EncodingCheck(source, report).run_to(source.bytes().size());
}

}  // namespace viva
