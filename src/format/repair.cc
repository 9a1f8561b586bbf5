#include "format/repair.h"

#include <algorithm>
#include <cctype>

#include "viva/text/safe.h"
#include "viva/text/utf8.h"

namespace viva {
namespace {

constexpr std::uint32_t kLookBack = 32;  // bytes

constexpr char32_t kZeroWidthSpace = 0x200B;

// Thai, Lao, Tibetan, Burmese; Khmer: a zero-width space parts their words.
bool is_without_spaces(char32_t code) {
  return (code >= 0x0E00 && code <= 0x109F) ||
         (code >= 0x1780 && code <= 0x17FF);
}

char32_t code_at(std::string_view bytes, std::uint32_t at) {
  return at < bytes.size() ? decode_utf8(bytes.substr(at)).code : 0;
}

char32_t code_before(std::string_view bytes, std::uint32_t at) {
  std::uint32_t begin = at;
  while (begin > 0 && at - begin < 4) {
    --begin;
    if ((static_cast<unsigned char>(bytes[begin]) & 0xC0U) != 0x80U) break;
  }
  return begin < at ? code_at(bytes, begin) : 0;
}

bool is_word_byte(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0;
}

// Whether text of the same line stands closely before, so that no mark that
// begins a line can come about here.
bool stands_in_text(std::string_view bytes, std::uint32_t at) {
  int letters = 0;
  for (std::uint32_t i = at; i > 0 && at - i < kLookBack; --i) {
    if (bytes[i - 1] == '\n') return false;
    if (is_word_byte(bytes[i - 1]) && ++letters == 2) return true;
  }
  return false;
}

// Which first bytes of UTF-8 hardly ever stand for themselves, as a character
// of Windows-1252 before another one that is no ASCII.
bool is_certain(std::string_view meant) {
  const auto first = static_cast<unsigned char>(meant[0]);
  const auto second = static_cast<unsigned char>(meant[1]);
  switch (first) {
    case 0xC2:
    case 0xC3:  // Latin-1
    case 0xCE:
    case 0xCF:  // Greek
    case 0xF0:  // emoji
      return true;
    case 0xE2:  // punctuation, arrows, mathematical signs
      return second < 0xA0;
    case 0xEF:  // byte-order mark, ligatures
      return second >= 0xAC;
    default:
      return false;
  }
}

}  // namespace

bool has_no_width(char32_t code) {
  return code == 0xAD || code == kZeroWidthSpace || code == 0x2060 ||
         code == 0xFEFF;
}

std::optional<std::string> repair_misread(std::string_view bytes, Span broken,
                                          std::string_view meant, bool in_run) {
  const char32_t code = decode_utf8(meant).code;
  // A word in capitals may end with such a letter.
  const bool behind_capital =
      broken.begin > 0 &&
      std::isupper(static_cast<unsigned char>(bytes[broken.begin - 1])) != 0;
  if (!in_run && (!is_certain(meant) || behind_capital)) return std::nullopt;
  if (has_no_width(code)) return repair_hidden(bytes, broken);
  // What is lost or cannot be seen is not what anybody meant.
  if (code == 0xFFFD || make_safe(meant).str() != meant) return std::nullopt;
  return std::string(meant);
}

std::optional<std::string> repair_hidden(std::string_view bytes, Span hidden) {
  const char32_t code = code_at(bytes, hidden.begin);
  const bool parts_words =
      code == kZeroWidthSpace &&
      (is_without_spaces(code_before(bytes, hidden.begin)) ||
       is_without_spaces(code_at(bytes, hidden.end)));
  if (parts_words || !stands_in_text(bytes, hidden.begin)) return std::nullopt;
  return std::string();
}

}  // namespace viva
