#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

// Kinds of bytes, told of many at once. The kinds have no branch and ask no
// locale, so that a compiler looks at a whole block with a few instructions.

namespace viva {

constexpr bool is_ascii_letter(char c) {
  return static_cast<unsigned char>((static_cast<unsigned char>(c) | 0x20U) -
                                    'a') < 26;
}

constexpr bool is_ascii_digit(char c) {
  return static_cast<unsigned char>(c - '0') < 10;
}

constexpr bool is_ascii_letter_or_digit(char c) {
  return static_cast<bool>(static_cast<int>(is_ascii_letter(c)) |
                           static_cast<int>(is_ascii_digit(c)));
}

// All characters outside of ASCII count as letters.
constexpr bool is_letter_or_digit(char c) {
  return static_cast<bool>(
      static_cast<int>(is_ascii_letter_or_digit(c)) |
      static_cast<int>(static_cast<unsigned char>(c) >= 0x80));
}

// How many bytes bits_of() looks at.
inline constexpr std::size_t kBitsAtOnce = 64;

namespace byte_bits {

constexpr std::size_t kBlock = 16;

// Each byte is 0xFF or 0; the bit of each.
inline std::uint64_t gather(const std::array<unsigned char, kBlock>& bytes) {
#ifdef __SSE2__
  return static_cast<std::uint64_t>(_mm_movemask_epi8(
      _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes.data()))));
#else
  // The product moves the one of byte i to bit i of its highest byte.
  constexpr std::uint64_t kOnes = 0x0101010101010101U;
  constexpr std::uint64_t kMove = std::endian::native == std::endian::little
                                      ? 0x0102040810204080U
                                      : 0x8040201008040201U;
  std::uint64_t bits = 0;
  for (std::size_t i = 0; i < kBlock; i += sizeof bits) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, bytes.data() + i, sizeof eight);
    bits |= ((eight & kOnes) * kMove >> 56U) << i;
  }
  return bits;
#endif
}

}  // namespace byte_bits

// Which of the first 64 bytes of the text are of a kind: byte i if bit i is
// set. NUL must be of another kind. Bits behind the end are 0.
template <bool (*kIs)(char)>
std::uint64_t bits_of(std::string_view text) {
  using byte_bits::kBlock;
  std::size_t size = std::min(text.size(), kBitsAtOnce);
  const char* bytes = text.data();
  std::array<char, kBlock> padded{};
  if (size < kBlock) {
    std::copy_n(bytes, size, padded.begin());
    bytes = padded.data();
    size = kBlock;
  }
  std::uint64_t bits = 0;
  for (std::size_t at = 0; at < size; at += kBlock) {
    // The last block begins early: what it looks at again stays as it is.
    const std::size_t begin = std::min(at, size - kBlock);
    std::array<unsigned char, kBlock> found{};
    for (std::size_t i = 0; i < kBlock; ++i) {
      found[i] = kIs(bytes[begin + i]) ? 0xFF : 0;
    }
    bits |= byte_bits::gather(found) << begin;
  }
  return bits;
}

// Whether any byte of the text is of a kind. NUL must be of another one.
template <bool (*kIs)(char)>
bool has_any(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); at += kBitsAtOnce) {
    if (bits_of<kIs>(text.substr(at)) != 0) return true;
  }
  return false;
}

}  // namespace viva
