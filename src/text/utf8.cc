#include "viva/text/utf8.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace viva {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

constexpr std::uint64_t kHighBits = 0x8080808080808080U;
constexpr std::size_t kBlock = sizeof kHighBits;

std::uint64_t load_block(const char* bytes) {
  std::uint64_t block = 0;
  std::memcpy(&block, bytes, sizeof block);
  return block;
}

// The number of bytes before the first one that is not ASCII.
std::size_t ascii_prefix(std::string_view text) {
  std::size_t at = 0;
  while (at + kBlock <= text.size() &&
         (load_block(text.data() + at) & kHighBits) == 0) {
    at += kBlock;
  }
  while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
  return at;
}

bool is_plain(char c) {
  return (c >= ' ' && c <= '~') || c == '\n' || c == '\t' || c == '\r';
}

// Compilers do many bytes at once where none of them is a branch.
bool is_plain(const char* block, std::size_t size) {
  unsigned char odd = 0;
  for (std::size_t i = 0; i < size; ++i) odd |= is_plain(block[i]) ? 0 : 1;
  return odd == 0;
}

// Printable ASCII and LF, which takes a third of the time to find out: one
// more makes DEL and all that is not ASCII a number below 0.
bool is_usual(const char* block, std::size_t size) {
  unsigned char odd = 0;
  for (std::size_t i = 0; i < size; ++i) {
    const auto next = static_cast<signed char>(block[i] + 1);
    odd |= static_cast<unsigned char>(next <= ' ') &
           static_cast<unsigned char>(block[i] != '\n');
  }
  return odd == 0;
}

}  // namespace

Decoded decode_utf8(std::string_view text) {
  const auto first = static_cast<unsigned char>(text.front());
  if (first < 0x80) return {first, 1, true};
  utf8proc_int32_t code = 0;
  const utf8proc_ssize_t size = utf8proc_iterate(
      reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
      static_cast<utf8proc_ssize_t>(std::min<std::size_t>(text.size(), 4)),
      &code);
  if (size <= 0) return {kReplacement, 1, false};
  return {static_cast<char32_t>(code), static_cast<std::size_t>(size), true};
}

void append_utf8(std::string& to, char32_t code) {
  std::array<utf8proc_uint8_t, 4> bytes{};
  const auto size =
      utf8proc_encode_char(static_cast<utf8proc_int32_t>(code), bytes.data());
  to.append(reinterpret_cast<const char*>(bytes.data()),
            static_cast<std::size_t>(size));
}

std::size_t count_characters(std::string_view text) {
  if (is_ascii(text)) return text.size();
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++count) {
    const std::size_t plain = ascii_prefix(text.substr(at));
    count += plain;
    at += plain;
    if (at == text.size()) break;
    at += decode_utf8(text.substr(at)).size;
  }
  return count;
}

std::size_t find_invalid_utf8(std::string_view text) {
  std::size_t at = 0;
  while ((at += ascii_prefix(text.substr(at))) < text.size()) {
    const Decoded next = decode_utf8(text.substr(at));
    if (!next.valid) return at;
    at += next.size;
  }
  return text.npos;
}

std::size_t find_odd(std::string_view text, std::size_t at) {
  constexpr std::size_t kMany = 256;
  for (; at + kMany <= text.size(); at += kMany) {
    const char* const block = text.data() + at;
    if (!is_usual(block, kMany) && !is_plain(block, kMany)) break;
  }
  while (at < text.size() && is_plain(text[at])) ++at;
  return at;
}

bool is_ascii(std::string_view text) {
  std::uint64_t all = 0;
  if (text.size() < kBlock) {
    for (const char c : text) all |= static_cast<unsigned char>(c);
    return (all & kHighBits) == 0;
  }
  const std::size_t last = text.size() - kBlock;
  for (std::size_t at = 0; at < last; at += kBlock) {
    all |= load_block(text.data() + at);
  }
  return ((all | load_block(text.data() + last)) & kHighBits) == 0;
}

std::string valid_utf8(std::string_view text) {
  std::string valid;
  valid.reserve(text.size());
  while (!text.empty()) {
    const Decoded next = decode_utf8(text);
    append_utf8(valid, next.code);
    text.remove_prefix(next.size);
  }
  return valid;
}

}  // namespace viva
