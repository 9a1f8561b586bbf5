#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace viva {

// Tells of most hashes that are not in a set that they are not, in less time
// than it takes to look for them there.
class Sieve {
 public:
  void add(std::uint64_t hash) { bits_[hash % kBits] = true; }
  bool may_have(std::uint64_t hash) const { return bits_[hash % kBits]; }

 private:
  static constexpr std::size_t kBits = std::size_t{1} << 16U;

  std::vector<bool> bits_ = std::vector<bool>(kBits);
};

}  // namespace viva
