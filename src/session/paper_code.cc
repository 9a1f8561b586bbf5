#include "viva/session/paper_code.h"

#include <charconv>

namespace viva {
namespace {

constexpr std::string_view kDigits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kDigestSize = 4;
constexpr std::size_t kMaxSeedSize = 13;  // 65 bits

std::string write_base32(std::uint64_t value, std::size_t size) {
  std::string text;
  while (value > 0 || text.size() < size) {
    text.insert(text.begin(), kDigits[value & 31U]);
    value >>= 5U;
  }
  return text;
}

std::optional<std::uint64_t> read_base32(std::string_view text) {
  std::uint64_t value = 0;
  if (text.empty() || text.size() > kMaxSeedSize) return std::nullopt;
  for (char c : text) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    if (c == 'O') c = '0';
    if (c == 'I' || c == 'L') c = '1';
    const std::size_t digit = kDigits.find(c);
    if (digit == kDigits.npos || value >> 59U != 0) return std::nullopt;
    value = value << 5U | digit;
  }
  return value;
}

std::optional<std::uint64_t> read_whole(std::string_view text) {
  std::uint64_t value = 0;
  const char* end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, value);
  if (error != std::errc() || stop != end) return std::nullopt;
  return value;
}

}  // namespace

std::string write_paper_code(const PaperCode& code) {
  return write_base32(code.seed, 1) + "-" +
         write_base32(code.digest.value_or(0) & kDigestMask, kDigestSize);
}

std::optional<PaperCode> read_paper_code(std::string_view text) {
  const std::size_t hyphen = text.find('-');
  if (hyphen == text.npos) {
    const auto seed = read_whole(text);
    if (!seed) return std::nullopt;
    return PaperCode{*seed, std::nullopt};
  }
  const auto seed = read_base32(text.substr(0, hyphen));
  const auto digest = read_base32(text.substr(hyphen + 1));
  if (!seed || !digest || text.size() - hyphen - 1 != kDigestSize) {
    return std::nullopt;
  }
  return PaperCode{*seed, static_cast<std::uint32_t>(*digest)};
}

}  // namespace viva
