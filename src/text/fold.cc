#include "viva/text/fold.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <new>

#include "viva/text/utf8.h"

namespace viva {
namespace {

struct Free {
  void operator()(void* memory) const { std::free(memory); }
};

std::string fold_case(std::string_view text) {
  std::string valid = valid_utf8(text);
  utf8proc_uint8_t* mapped = nullptr;
  const auto size =
      utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(valid.data()),
                   static_cast<utf8proc_ssize_t>(valid.size()), &mapped,
                   static_cast<utf8proc_option_t>(
                       UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD));
  if (size == UTF8PROC_ERROR_NOMEM) throw std::bad_alloc();
  const std::unique_ptr<utf8proc_uint8_t, Free> owner(mapped);
  if (size < 0) return valid;
  return {reinterpret_cast<const char*>(mapped),
          static_cast<std::size_t>(size)};
}

bool is_ascii_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

bool is_visible_ascii(char c) { return c > ' ' && c <= '~'; }

bool is_space(char32_t code) {
  if (code < 0x80) return is_ascii_space(static_cast<char>(code));
  const auto category = utf8proc_category(static_cast<std::int32_t>(code));
  return category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL ||
         category == UTF8PROC_CATEGORY_ZP;
}

std::string fold_ascii(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  bool space = false;
  for (const char c : text) {
    if (is_ascii_space(c)) {
      space = !result.empty();
      continue;
    }
    if (space) result += ' ';
    space = false;
    result += lower_ascii(c);
  }
  return result;
}

}  // namespace

std::string fold(std::string_view text) {
  if (is_ascii(text)) return fold_ascii(text);
  const std::string folded = fold_case(text);
  std::string result;
  result.reserve(folded.size());
  bool space = false;
  for (std::string_view rest = folded; !rest.empty();) {
    const Decoded next = decode_utf8(rest);
    if (is_space(next.code)) {
      space = !result.empty();
    } else {
      if (space) result += ' ';
      space = false;
      result.append(rest.substr(0, next.size));
    }
    rest.remove_prefix(next.size);
  }
  return result;
}

bool same_folded(std::string_view a, std::string_view b) {
  const auto [left, right] = std::mismatch(
      a.begin(), a.end(), b.begin(), b.end(),
      [](char x, char y) { return lower_ascii(x) == lower_ascii(y); });
  if (left == a.end() && right == b.end()) return true;
  // Behind a common begin, a printable character of ASCII stays different from
  // another one, from the end and, in a word, from a space: composing never
  // makes one of two.
  const bool in_word = left != a.begin() && is_visible_ascii(*(left - 1));
  const auto is_one = [](auto at, auto end) {
    return at != end && is_visible_ascii(*at);
  };
  const auto is_another = [&](auto at, auto end) {
    return at == end || is_visible_ascii(*at) || (in_word && *at == ' ');
  };
  if ((is_one(left, a.end()) && is_another(right, b.end())) ||
      (is_one(right, b.end()) && is_another(left, a.end()))) {
    return false;
  }
  return fold(a) == fold(b);
}

std::string_view trim(std::string_view text) {
  while (!text.empty() && is_ascii_space(text.back())) text.remove_suffix(1);
  while (!text.empty() && is_ascii_space(text.front())) text.remove_prefix(1);
  return text;
}

std::uint64_t fnv1a(std::string_view bytes, std::uint64_t state) {
  for (const char c : bytes) {
    state ^= static_cast<unsigned char>(c);
    state *= 0x100000001B3U;
  }
  return state;
}

}  // namespace viva
