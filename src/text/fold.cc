#include "viva/text/fold.h"

#include <utf8proc.h>

#include <cctype>
#include <cstdlib>
#include <memory>
#include <new>

#include "viva/text/utf8.h"

namespace viva {
namespace {

constexpr std::string_view kSpace = " \t\r\n\f\v";

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

std::string lower_ascii(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

bool is_space(char32_t code) {
  if (code < 0x80) return kSpace.find(static_cast<char>(code)) != kSpace.npos;
  const auto category = utf8proc_category(static_cast<std::int32_t>(code));
  return category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL ||
         category == UTF8PROC_CATEGORY_ZP;
}

}  // namespace

std::string fold(std::string_view text) {
  const std::string folded =
      is_ascii(text) ? lower_ascii(text) : fold_case(text);
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
  // Most texts differ in their first letters: folding changes no ASCII letter
  // into another one.
  const auto first = [](std::string_view text) {
    text = trim(text).substr(0, 1);
    return text.empty() || !is_ascii(text) ? 0 : std::tolower(text.front());
  };
  const int left = first(a);
  const int right = first(b);
  if (left != 0 && right != 0 && left != right) return false;
  return a == b || fold(a) == fold(b);
}

std::string_view trim(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(kSpace);
  if (begin == text.npos) return text.substr(0, 0);
  return text.substr(begin, text.find_last_not_of(kSpace) - begin + 1);
}

std::uint64_t fnv1a(std::string_view bytes, std::uint64_t state) {
  for (const char c : bytes) {
    state ^= static_cast<unsigned char>(c);
    state *= 0x100000001B3U;
  }
  return state;
}

}  // namespace viva
