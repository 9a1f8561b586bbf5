#include "viva/text/fold.h"

#include <utf8proc.h>

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

bool is_ascii_space(int code) {
  return code == ' ' || (code >= '\t' && code <= '\r');
}

bool is_space(char32_t code) {
  if (code < 0x80) return is_ascii_space(static_cast<int>(code));
  const auto category = utf8proc_category(static_cast<std::int32_t>(code));
  return category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL ||
         category == UTF8PROC_CATEGORY_ZP;
}

// Hands out the characters of a text as folding leaves them, as far as it is
// ASCII: what is not, and white space before it, is for fold() to decide.
class FoldedAscii {
 public:
  static constexpr int kEnd = -1;
  static constexpr int kOther = 0x80;  // not ASCII

  explicit FoldedAscii(std::string_view text)
      : at_(text.data()), end_(text.data() + text.size()) {
    skip_space();
  }

  int next() {
    const char* const begin = at_;
    skip_space();
    if (at_ == end_) return kEnd;
    if (static_cast<unsigned char>(*at_) >= kOther) return kOther;
    return at_ == begin ? lower_ascii(*at_++) : ' ';
  }

 private:
  void skip_space() {
    while (at_ != end_ && is_ascii_space(*at_)) ++at_;
  }

  const char* at_;
  const char* end_;
};

std::string fold_ascii(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  FoldedAscii folded(text);
  for (int code = folded.next(); code != FoldedAscii::kEnd;
       code = folded.next()) {
    result += static_cast<char>(code);
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

// Most texts differ soon, in ASCII: then they differ once folded, whatever
// follows. Composing never makes one character of two different ones.
bool same_folded(std::string_view a, std::string_view b) {
  FoldedAscii left(a);
  FoldedAscii right(b);
  while (true) {
    const int one = left.next();
    const int other = right.next();
    if (one == FoldedAscii::kOther || other == FoldedAscii::kOther) {
      return a == b || fold(a) == fold(b);
    }
    if (one != other) return false;
    if (one == FoldedAscii::kEnd) return true;
  }
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
