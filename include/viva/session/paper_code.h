#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace viva {

// What brings a paper back: the seed, and 20 bits of a digest of the paper, by
// which a change of the bank or the options is noticed. A plain number is a
// seed without a digest.
struct PaperCode {
  std::uint64_t seed = 0;
  std::optional<std::uint32_t> digest;

  friend bool operator==(const PaperCode&, const PaperCode&) = default;
};

inline constexpr std::uint32_t kDigestMask = 0xFFFFF;

// Crockford's base32, the seed, a hyphen, the digest in four characters:
// "1A-7F2K". The digest must be there.
std::string write_paper_code(const PaperCode& code);

// Reads such a code or a plain number; case does not matter, O is read as 0,
// I and L as 1. Nothing if it is neither.
std::optional<PaperCode> read_paper_code(std::string_view text);

}  // namespace viva
