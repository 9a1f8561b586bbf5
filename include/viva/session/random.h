#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <utility>

namespace viva {

// Steele, Lea and Flood 2014, with the constants of Vigna's splitmix64.c.
class SplitMix64 {
 public:
  explicit SplitMix64(std::uint64_t state) : state_(state) {}
  std::uint64_t next();

 private:
  std::uint64_t state_;
};

// xoshiro256** 1.0 (Blackman and Vigna 2018), its state filled by SplitMix64.
// Unlike the distributions of the standard library, what it draws is the same
// on every platform and compiler.
class Random {
 public:
  explicit Random(std::uint64_t seed);

  std::uint64_t next();

  // Uniform in [0, n), n > 0, from the upper 32 bits of each draw by Lemire's
  // multiplication with rejection (Lemire 2019, algorithm 5).
  std::uint32_t bounded(std::uint32_t n);

 private:
  std::array<std::uint64_t, 4> state_{};
};

// Fisher and Yates, from the last item to the second.
template <typename T>
void shuffle(std::span<T> items, Random& random) {
  for (std::size_t i = items.size(); i-- > 1;) {
    const std::uint32_t j = random.bounded(static_cast<std::uint32_t>(i + 1));
    std::swap(items[i], items[j]);
  }
}

}  // namespace viva
