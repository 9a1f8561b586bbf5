#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace viva {

// One character read from the front of a text. Bytes that are not UTF-8 are
// read one at a time as U+FFFD with `valid` false.
struct Decoded {
  char32_t code = 0;
  std::size_t size = 0;
  bool valid = true;
};

// `text` must not be empty.
Decoded decode_utf8(std::string_view text);

void append_utf8(std::string& to, char32_t code);

// The number of characters, bytes that are not UTF-8 counting as one each.
std::size_t count_characters(std::string_view text);

// The offset of the first byte that is not UTF-8, or npos.
std::size_t find_invalid_utf8(std::string_view text);

// The offset of the first byte from `at` on that is not plain, or the size.
// Plain are printable ASCII, tabs and line ends.
std::size_t find_odd(std::string_view text, std::size_t at);

bool is_ascii(std::string_view text);

// The text with every byte that is not UTF-8 replaced by U+FFFD.
std::string valid_utf8(std::string_view text);

}  // namespace viva
