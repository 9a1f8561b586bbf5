#include "viva/session/random.h"

#include <bit>

namespace viva {

std::uint64_t SplitMix64::next() {
  std::uint64_t z = (state_ += 0x9E3779B97F4A7C15U);
  z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
  z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
  return z ^ (z >> 31U);
}

Random::Random(std::uint64_t seed) {
  SplitMix64 filler(seed);
  for (std::uint64_t& word : state_) word = filler.next();
}

std::uint64_t Random::next() {
  const std::uint64_t result = std::rotl(state_[1] * 5, 7) * 9;
  const std::uint64_t t = state_[1] << 17U;
  state_[2] ^= state_[0];
  state_[3] ^= state_[1];
  state_[1] ^= state_[2];
  state_[0] ^= state_[3];
  state_[2] ^= t;
  state_[3] = std::rotl(state_[3], 45);
  return result;
}

std::uint32_t Random::bounded(std::uint32_t n) {
  const auto rejected =
      static_cast<std::uint32_t>((std::uint64_t{1} << 32U) - n) % n;
  while (true) {
    const std::uint64_t product = (next() >> 32U) * n;
    if (static_cast<std::uint32_t>(product) >= rejected) {
      return static_cast<std::uint32_t>(product >> 32U);
    }
  }
}

}  // namespace viva
